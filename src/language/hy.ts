/**
 * Eastern Armenian. A native speaker's check is pending. Nouns stay singular after a number, so only the number varies.
 * Labels come in the nominative, so sentences avoid declining them, but for the article on who speaks.
 */
import type { Messages } from './messages';
import { formatKm, formatNumber, formatPercent } from './numbers';

const n = (value: number): string => formatNumber(value, 'hy');

const passages = (value: number): string => `${n(value)} մեջբերում`;
const relations = (value: number): string => `${n(value)} կապ`;

/** "22 կապից 19-ը հիմնված է … վրա" */
const rest = (value: number, of: number, what: string): string => `${n(of)} կապից ${n(value)}-ը հիմնված է ${what} վրա։`;

/**
 * A name with the definite article, as the subject of a verb that begins with a consonant (ը) or a vowel (ն).
 * Abbreviations take it after a hyphen; names in other scripts stay as they are.
 */
function withArticle(name: string, before: 'vowel' | 'consonant'): string {
  const last = name.at(-1) ?? '';
  if (!/\p{Script=Armenian}/u.test(last)) return name;
  if (/\p{Lu}/u.test(last)) return `${name}-ը`;
  const article = before === 'vowel' || /[աեէըիոօւ]/u.test(last) ? 'ն' : 'ը';
  return `${name}${article}`;
}

export const hy: Messages = {
  views: {
    map: 'Քարտեզ',
    network: 'Ցանց',
    article: 'Հոդված',
    relations: 'Կապեր',
    timeline: 'Ժամանակագրություն',
    legend: 'Պայմանական նշաններ',
    sources: 'Աղբյուրներ',
    events: 'Իրադարձություններ',
    memberships: 'Անդամություն',
    about: 'Նախագծի մասին',
  },
  site: {
    name: 'Sayso',
    motto: 'Ամեն նշան բացում է այն խոսքերը, որոնց վրա հիմնված է, և ասում՝ ում խոսքերն են դրանք։',
    library: 'Բոլոր դոսյեները',
    skipTo: (view) => `Անցնել բաժին՝ ${view}`,
    explore: 'Ուսումնասիրել',
    embed: 'Ներդնել',
    present: 'Ներկայացնել',
    handout: 'Բաժանվող թերթիկ',
    openFull: 'Բացել ամբողջական տարբերակը',
    readOriginal: 'Կարդալ բնօրինակը',
    language: 'Լեզու',
    theme: 'Բաց կամ մուգ տեսք',
    themeAuto: 'Ինչպես սարքում',
    themeLight: 'Բաց',
    themeDark: 'Մուգ',
    noscript:
      'Առանց JavaScript-ի քարտեզն ու ցանցն անշարժ են։ Բոլոր մեջբերումները, կապերն ու աղբյուրները կարելի է կարդալ այս էջում։',
    asOf: (date) => `Դրությունը՝ ${date}`,
  },
  actions: {
    zoomIn: 'Մոտեցնել',
    zoomOut: 'Հեռացնել',
    home: 'Սկզբնական տեսք',
    goTo: (place) => `Անցնել՝ ${place}`,
    share: 'Կիսվել',
    copyLink: 'Պատճենել հղումը',
    copied: 'Պատճենված է',
    copyEmbed: 'Պատճենել ներդրման կոդը',
    copyQuote: 'Պատճենել մեջբերումը',
    close: 'Փակել',
    clear: 'Հանել ընտրությունը',
    next: 'Հաջորդը',
    previous: 'Նախորդը',
    more: 'Ավելին',
    less: 'Պակաս',
    print: 'Տպել',
    play: 'Գործարկել',
    pause: 'Դադար',
    startTour: 'Սկսել ցուցադրումը',
    leaveTour: 'Ավարտել ցուցադրումը',
    showAsTable: 'Ցույց տալ աղյուսակով',
    search: 'Որոնել',
    wheelHint: 'Մասշտաբը փոխելու համար պահեք Ctrl կամ ⌘ ստեղնը և ոլորեք։',
    dismiss: 'Թաքցնել',
  },
  voice: {
    filter: 'Ում խոսքն է',
    all: 'Բոլոր ձայները',
    speakersClaims: (speaker) => `Պնդումներ՝ ${speaker}`,
    outletsWords: 'Լրատվամիջոցի խոսքերը',
    onRecord: 'Փաստագրված',
    kinds: { speaker: 'Խոսողի պնդում', reporter: 'Լրատվամիջոցի խոսք', record: 'Փաստագրված' },
    says: (who) => `${withArticle(who, 'vowel')} ասում է`,
    byContext: (who) => `${who} (ըստ համատեքստի)`,
    writes: (who) => `${withArticle(who, 'consonant')} գրում է`,
    record: 'Փաստագրված',
    someone: 'Խոսող',
    outlet: 'Լրատվամիջոց',
  },
  status: {
    member: 'անդամ',
    frozen: 'անդամ, մասնակցությունը սառեցված է',
    observer: 'դիտորդ',
    associate: 'ասոցացված մասնակից',
    candidate: 'թեկնածու',
    partner: 'գործընկեր',
    leaving: 'անդամ, դուրս է գալիս',
    former: 'նախկին անդամ',
    none: 'անդամ չէ',
  },
  entityTypes: {
    country: 'երկիր',
    alliance: 'միավորում',
    organisation: 'կազմակերպություն',
    person: 'անձ',
    place: 'վայր',
    region: 'տարածաշրջան',
    medium: 'լրատվամիջոց',
    concept: 'հասկացություն',
  },
  relationTypes: {
    helps: 'օգնում է',
    harms: 'վնասում է',
    seeks: 'ձգտում է',
    opposes: 'հակադրվում է',
    differs: 'տարբերվում է',
    speaks: 'դիմում է',
    belongs: 'մաս է կազմում',
  },
  layer: {
    title: 'Շերտ',
    none: 'Առանց շերտի',
    overlap: 'Համընկնում',
    year: 'Տարի',
    today: 'Վերջին տվյալները',
    members: (alliance, year, members) => `${alliance}, ${year}՝ ${n(members)} անդամ`,
    inHowMany: (value) => `${n(value)} միավորման մեջ`,
    statusOf: (country, status, alliance) => `${country}՝ ${status} (${alliance})`,
    since: (date) => `սկիզբը՝ ${date}`,
    fromTo: (from, to) => `${from} – ${to}`,
    until: (date) => `ավարտը՝ ${date}`,
  },
  panel: {
    invitation: 'Հպեք որևէ նշանի՝ տեսնելու խոսքերը, որոնց վրա այն հիմնված է։',
    passages: 'Մեջբերումներ',
    relations: 'Կապեր',
    nOfM: (value, of) => `${n(value)} / ${n(of)}`,
    passageCount: passages,
    relationCount: relations,
    eventCount: (value) => `${n(value)} իրադարձություն`,
    restsOn: 'Հիմքը',
    through: 'միջոցով',
    ourNote: 'Մեր նշումը',
    described: 'Մեր խոսքերով',
    notInArticle: 'Հոդվածում չկա. տեղեկանք՝ ըստ նշված աղբյուրների։',
    noPassages: 'Ոչ մի մեջբերման մեջ չի հիշատակվում։',
    showInArticle: 'Ցույց տալ հոդվածում',
    showOnMap: 'Ցույց տալ քարտեզի վրա',
    source: 'Աղբյուր',
    citedSource: 'Նշված աղբյուր',
    mediumConfidence: 'Աղբյուրները տարբերվում են կամ քիչ են։',
    leftOut: 'Այստեղ չմեջբերված նախադասությունները բաց են թողնված։',
  },
  table: {
    from: 'Ումից',
    relation: 'Կապ',
    to: 'Ում',
    type: 'Տեսակ',
    voice: 'Ում խոսքն է',
    modality: 'Ինչպես է ասված',
    evidence: 'Հիմք',
    country: 'Երկիր',
    alliance: 'Միավորում',
    status: 'Կարգավիճակ',
    date: 'Ամսաթիվ',
    event: 'Իրադարձություն',
    passage: 'Մեջբերում',
    publisher: 'Հրատարակող',
    title: 'Վերնագիր',
    caption: (value) => `${relations(value)} և խոսքերը, որոնց վրա դա հիմնված է`,
  },
  legend: {
    speaker: 'Գծիկներով գիծ՝ խոսողի պնդում',
    implied: 'Գծիկներ լայն բացերով՝ խոսողինը ըստ համատեքստի. նախադասությունը ոչ ոքի չի նշում',
    reporter: 'Կետագիծ՝ լրատվամիջոցի սեփական խոսքերը',
    record: 'Հոծ գիծ՝ փաստագրված, նշված աղբյուրով',
    east: 'Փիրուզագույն՝ ՀԱՊԿ, ԱՊՀ, ԵԱՏՄ և դրանց կապերը',
    west: 'Մանուշակագույն՝ արևմտյան գործընկերներ և նրանց կապերը',
    selection: 'Սաթագույն՝ ձեր ընտրածը',
    arrow: 'Սլաքը ցույց է տալիս՝ ով, ըստ այս խոսքերի, ում վրա է ազդում',
    size: 'Որքան մեծ է նշանը, այնքան շատ մեջբերումներ են այն հիշատակում',
    contested: 'Գծիկներով սահման և գծանշում՝ չի վերահսկվում այն պետության կողմից, որի կազմում պատկերված է',
    borders:
      'Սահմանները հետևում են ՄԱԿ-ի գործածությանը։ Գծիկներով և գծանշումով տարածքները պատկերված պետության վերահսկողությունից դուրս են. այդ նշումը ոչինչ չի ասում իրավական կարգավիճակի մասին։',
    indicative: 'Ուրվագիծը մոտավոր է',
    offMap: 'Քարտեզի եզրից այն կողմ, այս ուղղությամբ',
  },
  coverage: {
    bySpeaker: (value, of) => rest(value, of, 'մեկ պաշտոնյայի պնդումների'),
    byReporter: (value, of) => rest(value, of, 'լրատվամիջոցի սեփական խոսքերի'),
    byRecord: (value, of) => rest(value, of, 'փաստագրված աղբյուրների'),
    ofText: (share) => `Այստեղ մեջբերված է հոդվածի բառերի ${formatPercent(share, 'hy')}-ը։`,
    oneSided: 'Հոդվածում չկա ո՛չ երկրորդ աղբյուր, ո՛չ պատասխան։',
  },
  map: {
    description: (title) => `Քարտեզ՝ ${title}`,
    beyond: (place, km) => `${place}, ${formatKm(km, 'hy')}`,
    scale: (km) => formatKm(km, 'hy'),
  },
  network: {
    description: (entities, links) => `Ցանց՝ ${n(entities)} մասնակից, ${relations(links)}`,
  },
  sentence: (from, verb, to, voice) => `${voice}՝ ${from} ${verb} ${to}`,
  markName: (name, type, value) => `${name}, ${type}, ${passages(value)}`,
  list: (items) => new Intl.ListFormat('hy', { type: 'conjunction' }).format(items),
  tour: {
    title: 'Ցուցադրում',
    stepOf: (value, of) => `Քայլ ${n(value)} / ${n(of)}`,
    notes: 'Ներկայացնողի նշումներ',
    showNotes: 'Ցույց տալ նշումները',
    time: (minutes) => `մոտ ${n(minutes)} րոպե`,
    keys: 'Սլաքներ կամ բացատ՝ առաջ և հետ։ N՝ նշումներ։ Esc՝ ելք։',
  },
  handout: {
    title: 'Բաժանվող թերթիկ',
    printedFrom: (url) => `Տպված է այս էջից՝ ${url}`,
    name: 'Անուն',
    date: 'Ամսաթիվ',
    scan: 'Սկանավորեք՝ ինտերակտիվ տարբերակը բացելու համար',
    whoseWords: 'Ո՞ւմ խոսքերն են սրանք',
  },
  complaint: (param, value, reason) =>
    ({
      unknown: `Հղման ${param} պարամետրի «${value}» արժեքն այստեղ անհայտ է. ցուցադրվում է սկզբնականը։`,
      malformed: `Հղման ${param} պարամետրի «${value}» արժեքը հնարավոր չէ կարդալ. ցուցադրվում է սկզբնականը։`,
      'out-of-range': `Հղման ${param} պարամետրի «${value}» արժեքը ցուցադրվող սահմաններից դուրս է. ցուցադրվում է սկզբնականը։`,
      repeated: `Հղման մեջ ${param} պարամետրը մեկից ավելի անգամ է նշված. «${value}» արժեքը չի օգտագործվել։`,
      'not-of-selection': `Հղման ${param} պարամետրի «${value}» արժեքը չի վերաբերում ընտրվածին. ցուցադրվում է ընտրվածը։`,
    })[reason],
  errors: {
    title: 'Ինչ-որ բան այնպես չգնաց',
    pictureFailed: 'Պատկերը հնարավոր չեղավ գծել։ Աղյուսակն ու մեջբերումները նույնն են ասում։',
    copyFailed: 'Պատճենելը թույլատրված չէ։ Նշեք տեքստը և պատճենեք ձեռքով։',
    reload: 'Վերաբեռնել էջը',
    notFound: 'Այդպիսի էջ չկա։',
  },
  announce: {
    selected: (name, links, quoted) => `Ընտրված է՝ ${name}։ ${relations(links)}, ${passages(quoted)}։`,
    passage: (value, of, voice) => `Մեջբերում ${n(value)} / ${n(of)}։ ${voice}։`,
    cleared: 'Ընտրությունը հանված է։',
    voice: (voice) => `Ցուցադրվում է՝ ${voice}։`,
    layer: (layer) => `Շերտ՝ ${layer}։`,
    year: (year) => `Տարի՝ ${year}։`,
    step: (value, of, title) => `Քայլ ${n(value)} / ${n(of)}՝ ${title}։`,
    camera: (place) => `Քարտեզի վրա՝ ${place}։`,
    copied: 'Հղումը պատճենված է։',
  },
};
