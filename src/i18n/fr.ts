/**
 * French. A native speaker's check is pending. Names come bare, without article or gender, and some of them are plural:
 * so sentences put them after « selon » or a colon, where nothing has to agree with them. A no-break space stands
 * before : and inside « », a narrow one before ; ! and ?, as the tests hold it to.
 */
import { formatList } from './lists';
import type { Messages } from './messages';
import { formatNumber, formatPercent } from './numbers';
import { counted, pluralForm } from './plural';

const n = (value: number): string => formatNumber(value, 'fr');
const count = (value: number, one: string, other: string): string => counted('fr', value, { one, other });

const passages = (value: number): string => count(value, 'citation', 'citations');
const statements = (value: number): string => count(value, 'affirmation', 'affirmations');
const members = (value: number): string => count(value, 'membre', 'membres');

/** "19 affirmations sur 22 reposent sur …", "1 affirmation sur 22 repose sur …", "aucune des 22 affirmations ne repose sur …" */
const rest = (value: number, of: number, what: string): string =>
  value === 0
    ? `aucune des ${statements(of)} ne repose sur ${what}.`
    : `${statements(value)} sur ${n(of)} ${pluralForm('fr', value, { one: 'repose', other: 'reposent' })} sur ${what}.`;

/** Whether a date as French writes it begins with its day: « 5 juin 2024 », « 1er janvier 1992 », but not « juin 2024 ». */
const hasDay = (date: string): boolean => /^\d{1,2}(?:er)? \p{L}/u.test(date);

/** A date after « depuis »: « le 5 juin 2024 », « juin 2024 », « 2024 ». */
const the = (date: string): string => (hasDay(date) ? `le ${date}` : date);

/** A date as a moment: « au 5 juin 2024 », « en juin 2024 », « en 2024 ». */
const at = (date: string): string => `${hasDay(date) ? 'au' : 'en'} ${date}`;

/** A date as a beginning: « du 5 juin 2024 », « d’avril 2024 », « de 2024 ». */
const from = (date: string): string =>
  hasDay(date) ? `du ${date}` : /^[aeiouy]/i.test(date) ? `d’${date}` : `de ${date}`;

export const fr: Messages = {
  views: {
    map: 'Où',
    network: 'Qui dit quoi',
    article: 'Article',
    relations: 'Toutes les affirmations',
    timeline: 'Quand',
    legend: 'Les signes',
    sources: 'Sources',
    events: 'Événements',
    memberships: 'Adhésions',
  },
  site: {
    name: 'Sayso',
    motto: 'Choisissez un signe pour voir les mots sur lesquels il repose, et savoir qui les a dits.',
    skipTo: (view) => `Aller à : ${view}`,
    explore: 'Explorer',
    handout: 'Document à distribuer',
    licences: 'Licences',
    openFull: 'Ouvrir le dossier complet',
    frozen: 'Version figée : elle reste telle quelle, alors que le dossier complet peut évoluer.',
    readOriginal: 'Lire l’original',
    language: 'Langue',
    theme: 'Clair ou sombre',
    themeAuto: 'Comme l’appareil',
    themeLight: 'Clair',
    themeDark: 'Sombre',
    noscript:
      'Sans JavaScript, la carte et le réseau restent immobiles. Toutes les citations, affirmations et sources se lisent sur cette page.',
  },
  actions: {
    zoomIn: 'Agrandir',
    zoomOut: 'Réduire',
    home: 'Vue de départ',
    share: 'Partager',
    copied: 'Copié',
    close: 'Fermer',
    clear: 'Annuler la sélection',
    less: 'Moins',
    print: 'Imprimer',
    play: 'Lancer',
    pause: 'Pause',
    search: 'Rechercher',
    wheelHint: 'Maintenez Ctrl ou ⌘ et faites défiler pour zoomer.',
    touchHint: 'Déplacez l’image avec deux doigts.',
    dismiss: 'Masquer',
  },
  trouble: { part: 'Cette partie n’a pas pu s’afficher.', again: 'Réessayer' },
  voice: {
    speakersClaims: (speaker) => `Affirmations : ${speaker}`,
    outletsWords: (outlet) => `Mots du média : ${outlet}`,
    onRecord: 'Faits attestés',
    says: (who) => `Selon ${who}`,
    byContext: (who) => `${who}, d’après le contexte`,
    writes: (who, plural = false) => `${who} ${plural ? 'écrivent' : 'écrit'}`,
    record: 'Fait attesté',
    someone: 'La personne citée',
    noSpeaker: 'aucun locuteur nommé',
    outlet: 'Le média',
  },
  status: {
    member: 'membre',
    frozen: 'membre ; dit avoir gelé sa participation',
    suspended: 'membre ; suspendu par l’organisation',
    observer: 'observateur',
    associate: 'membre associé',
    candidate: 'candidat',
    partner: 'partenaire',
    leaving: 'membre, en cours de retrait',
    former: 'ancien membre',
    'founding-state': 'État fondateur, non membre',
    none: 'non membre',
  },
  entityTypes: {
    country: 'pays',
    alliance: 'organisation intergouvernementale',
    organisation: 'organisation',
    person: 'personne',
    group: 'groupe de personnes',
    party: 'parti',
    place: 'lieu',
    region: 'région',
    medium: 'média',
    document: 'document',
    concept: 'notion',
  },
  layer: {
    title: 'Qui fait partie de',
    none: 'Aucune organisation',
    overlap: 'Membre de combien d’organisations',
    members: (alliance, year, value) => `${alliance}, ${year} : ${members(value)}`,
    inHowMany: (value) => `dans ${count(value, 'organisation', 'organisations')}`,
    statusOf: (country, status, alliance) => `${country} : ${status} (${alliance})`,
    since: (date) => `depuis ${the(date)}`,
    fromTo: (first, last) => `${from(first)} ${hasDay(last) ? 'au' : 'à'} ${last}`,
    until: (date) => `jusqu’${at(date)}`,
    brief: { frozen: 'gelé', suspended: 'suspendu', leaving: 'en sortie' },
    left: (year) => `jusqu’en ${year}`,
  },
  record: {
    membersOn: (date) => `Statut ${at(date)}`,
    none: 'Aucune adhésion attestée ici.',
    undated: 'date de début non indiquée',
    notColoured: 'absent de la carte',
    otherDates: 'À d’autres dates',
    chooseLayer: 'Choisissez une organisation pour voir qui en faisait partie.',
  },
  panel: {
    passages: 'Citations',
    relationCount: statements,
    restsOn: 'Repose sur',
    through: 'par l’intermédiaire de',
    ourNote: 'Notre remarque',
    ourTranslation: 'Notre traduction',
    notInArticle: 'Absent de l’article : contexte tiré de sources citées.',
    noPassages: 'Absent de l’article.',
    source: 'Source',
    citedSource: 'Source citée',
    mediumConfidence: 'Les sources divergent ou sont rares.',
    leftOut: 'Les phrases qui ne sont pas citées ici sont omises.',
  },
  table: {
    from: 'De',
    relation: 'Affirmation',
    to: 'À',
    voice: 'Qui le dit',
    modality: 'Comment c’est dit',
    evidence: 'Appui',
    country: 'Pays',
    status: 'Statut',
    moreRows: (value) => `et ${count(value, 'autre affirmation', 'autres affirmations')}`,
    moreParagraphs: (value) => `et ${count(value, 'autre paragraphe', 'autres paragraphes')}`,
    caption: (value) =>
      pluralForm('fr', value, {
        one: `${statements(value)} et les mots sur lesquels elle repose`,
        other: `${statements(value)} et les mots sur lesquels elles reposent`,
      }),
  },
  legend: {
    speaker: 'Tirets : affirmation d’une personne citée',
    implied: 'Tirets très espacés : de la même personne d’après le contexte ; la phrase ne nomme personne',
    reporter: 'Pointillés : les mots du média lui-même',
    record: 'Trait plein : fait attesté, avec une source citée',
    east: (who) => `Bleu-vert : ${who}, avec les affirmations qui les concernent`,
    west: (who) => `Violet : ${who}, avec les affirmations qui les concernent`,
    eastOnPaper: (who) => `Fond plein : ${who}`,
    westOnPaper: (who) => `Contour en pointillés : ${who}`,
    selection: 'Ambre : ce que vous avez choisi',
    size: 'Plus un signe est grand, plus il y a de citations qui le nomment',
    contested: 'Tirets et hachures : hors du contrôle de l’État dans lequel le territoire est dessiné',
    borders:
      'Les frontières suivent l’usage des Nations unies. Les zones hachurées, bordées de tirets, échappent au contrôle de l’État représenté ; les signaler ne dit rien de leur statut juridique.',
    signs: 'Signes',
    onMap: 'Sur la carte en ce moment',
    overlapNote: 'Une participation gelée et un retrait annoncé comptent comme des adhésions.',
    smallCountry: 'Point cerclé : pays trop petit pour être rempli à cette échelle',
    aboutBorders: 'À propos des frontières',
    noPosition: 'La carte ne prend pas parti dans ces différends.',
    drawnBy: (who) => `Frontière telle que tracée par ${who}`,
  },
  coverage: {
    bySpeaker: (value, all, who) => rest(value, all, `la parole d’une seule voix (${who})`),
    byReporter: (value, all, who) => rest(value, all, `les mots du média lui-même (${who})`),
    byRecord: (value, all) => rest(value, all, 'des faits attestés'),
    unconfirmed: 'Les textes français du dossier attendent la relecture d’une personne de langue maternelle.',
    ofText: (share, articles) =>
      `${formatPercent(share, 'fr')} des mots ${articles === 1 ? 'de l’article' : 'des articles'} sont cités ici.`,
  },
  map: {
    description: (title) => `Carte : ${title}`,
    marksLeftOut: (value) => `${count(value, 'autre signe', 'autres signes')} ici ; zoomez pour voir plus.`,
    globe: (what) => `Globe : le chemin de cette carte à ${what}`,
  },
  network: {
    description: (entities, links) => `Réseau : ${count(entities, 'acteur', 'acteurs')}, ${statements(links)}`,
    layingOut: 'Disposition du réseau',
    tiesDrawn: (drawn, all) =>
      `Affirmations dessinées ici : ${n(drawn)} sur ${n(all)} ; choisissez un acteur pour voir toutes les siennes.`,
    marksLeftOut: (value) =>
      `${count(value, 'autre signe est mis en évidence', 'autres signes sont mis en évidence')} sans étiquette ; le tableau les contient tous.`,
  },
  sentence: (from_, verb, to, voice) => `${voice} : ${from_} ${verb} ${to}`,
  markName: (name, type, value) => `${name}, ${type}, ${statements(value)}`,
  list: (items) => formatList(items, 'fr'),
  tour: {
    stepOf: (value, of) => `Étape ${n(value)} sur ${n(of)}`,
    notes: 'Notes de présentation',
  },
  timeline: {
    slider: 'Date affichée',
    members: (alliance, value) => `${alliance} : ${members(value)}`,
    fromTo: (before, after) => `${n(before)} → ${members(after)}`,
    previousChange: 'Changement précédent',
    nextChange: 'Changement suivant',
    move: (kind, status, who) =>
      ({
        joined: `Adhésion : ${who}`,
        left: `Retrait effectif : ${who}`,
        froze: `Participation gelée : ${who}`,
        suspended: `Suspension par l’organisation : ${who}`,
        leaving: `Retrait en cours : ${who}`,
        resumed: `Reprise de la participation : ${who}`,
        became: `Nouveau statut (${status}) : ${who}`,
        ended: `Fin du statut (${status}) : ${who}`,
      })[kind],
    noChangeYet: 'Aucun changement attesté jusqu’ici.',
    interview: 'L’entretien que l’article rapporte',
  },
  sources: {
    lead: 'Tout ce que ce dossier cite, et à l’appui de quoi chaque source est citée.',
    article: 'L’article',
    described: 'Sources des affirmations et des descriptions',
    memberships: 'Sources des adhésions',
    events: 'Sources des événements',
    other: 'Autres sources',
    supports: 'À l’appui de',
    noDate: 'date non indiquée',
    pageAt: (site) => `Page sur ${site}`,
    download: 'Télécharger',
    asCsl: 'Toutes les sources au format CSL-JSON',
    asCsv: (table) => `${table} au format CSV`,
    back: 'Retour au dossier',
  },
  handout: {
    title: 'Document à distribuer',
    name: 'Nom',
    date: 'Date',
    moreQuotations: (value) => `et ${count(value, 'autre citation', 'autres citations')} dans le dossier interactif`,
  },
  present: {
    start: 'Présentation',
    words: 'Ce qui est dit',
    nextStep: 'Étape suivante',
    previousStep: 'Étape précédente',
    firstStep: 'Première étape',
    lastStep: 'Dernière étape',
    goToStep: 'Aller à une étape',
    blank: 'Écran noir',
    fullscreen: 'Plein écran',
    speakerView: 'Vue de l’intervenant',
    notesBelow: 'Notes en dessous',
    otherPicture: 'Qui dit quoi, ou où',
    spotlight: 'Projecteur',
    pointer: 'Pointeur',
    motionOff: 'Sans animation',
    follow: 'Suivre sur son appareil',
    followHow: 'Scannez le code ou tapez l’adresse : elle ouvre ce qui est à l’écran.',
    exercises: 'Exercices',
    help: 'Touches',
    back: 'Retour',
    freely: 'Exploration libre',
    returnTo: (value) => `Revenir à l’étape ${n(value)}`,
    now: 'Maintenant',
    upNext: 'Ensuite',
    end: 'C’est la dernière étape.',
    elapsed: 'Temps écoulé',
    thisStep: 'Cette étape',
    ofTime: (spent, target) => `${spent} sur ${target}`,
    planned: 'Prévu jusqu’ici',
    restartClock: 'Remettre le chronomètre à zéro',
    together: 'En phase avec la présentation.',
    apart: 'Aucune présentation n’est ouverte dans ce navigateur.',
    openPresentation: 'Ouvrir la présentation',
    noTour:
      'Ce dossier n’a pas encore de visite guidée. Choisissez un élément de la carte ou du réseau, ou bien un exercice.',
    allSteps: 'Toutes les étapes',
  },
  exercise: {
    whoTitle: 'Qui le dit ?',
    whoAsk: 'Qui a dit ces mots ?',
    whoAbout: 'Vous voyez une citation ou une affirmation. Qui le dit ?',
    placeTitle: 'Situer les membres',
    placeAbout: 'Marquez sur la carte qui faisait partie d’une organisation à la fin d’une année.',
    placeAsk: (alliance, year) => `${alliance} : lesquels de ces États étaient membres à la fin de ${year} ?`,
    handsTitle: 'Par combien de mains ?',
    handsAbout: 'Vous voyez des propos et le média qui les publie. Combien de mains les ont transmis ?',
    handsAsk: 'Par combien de mains ces propos sont-ils passés ? Comptez le média, mais pas leur auteur.',
    hands: (value) => counted('fr', value, { one: 'main', other: 'mains' }),
    becauseHands: 'Du média jusqu’à l’auteur des propos :',
    replyTitle: 'Qui y répond ?',
    replyAbout: 'Vous voyez une affirmation. Qui y répond ici, ou personne n’y répond-il ?',
    replyAsk: 'Qui répond à cette affirmation ?',
    nobody: 'Personne : aucune réponse trouvée',
    inClass: 'En classe : la réponse est dévoilée par l’enseignant',
    alone: 'En solo : le score reste sur cette page',
    reveal: 'Montrer la réponse',
    check: 'Vérifier',
    nextItem: 'Suivant',
    previousItem: 'Précédent',
    again: 'Recommencer dans un autre ordre',
    leave: 'Revenir à la visite guidée',
    itemOf: (value, of) => `Question ${n(value)} sur ${n(of)}`,
    score: (right, asked) => `Bonnes réponses : ${n(right)} sur ${n(asked)}`,
    right: 'Oui.',
    wrong: 'Pas tout à fait.',
    itIs: 'C’est :',
    becauseStated: (who) =>
      `La phrase indique qui a dit ces mots : ${who}. Le média les rapporte et ne les prend pas à son compte.`,
    becauseImplied: (who) =>
      `La phrase ne nomme personne. Les phrases voisines rapportent les propos de la même voix (${who}) ; d’après le contexte, c’est donc elle qui l’affirme.`,
    becauseMarked: (who) => `Ces mots sont rapportés par le média (${who}) ; le média ne les prend pas à son compte.`,
    becauseReporter: (who, plural = false) =>
      `La phrase ne l’attribue à personne : ${who} ${plural ? 'le disent en leur' : 'le dit en son'} propre nom.`,
    becauseWithin: (who, plural = false) =>
      `La phrase rapporte l’affirmation de quelqu’un d’autre, mais ${who} ${plural ? 'en disent cette partie en leur' : 'en dit cette partie en son'} propre nom.`,
    becauseRecord: 'Un fait daté, avec sa propre source, indépendant de l’article.',
    becauseRecordUncited: 'C’est indiqué comme un fait documenté.',
    notRecord: 'Un fait attesté aurait sa propre source citée ; une phrase d’article n’en est pas un.',
    answerIs: 'La réponse',
    answers: 'Réponses',
    missed: 'était membre',
    mistaken: 'n’était pas membre',
    done: (right, asked) => `Terminé. Bonnes réponses : ${n(right)} sur ${n(asked)}.`,
    finished: 'C’était la dernière question.',
    none: 'Ce dossier a trop peu de matière pour cet exercice.',
    kinds: { passage: 'Une citation', relation: 'Une affirmation sur des acteurs', event: 'Un événement daté' },
  },
  answers: {
    inside: 'Réponse dans l’article :',
    outside: 'Réponse absente de l’article :',
    stance: (stance, who) =>
      ({
        denies: `${who} : démenti.`,
        disputes: `${who} : contestation.`,
        confirms: `${who} : confirmation.`,
        qualifies: `${who} : en partie.`,
        repeats: `${who} : répétition.`,
        asks: `${who} : mise en question.`,
        'gives no comment': `${who} : pas de commentaire.`,
      })[stance],
    none: 'Aucune réponse dans l’article.',
    notLookedFor: 'Nous n’avons pas cherché si quelqu’un a répondu.',
    heading: 'Réponse',
  },
  complaint: (param, value, reason) =>
    ({
      unknown: `La valeur « ${value} » de ${param} dans le lien est inconnue ici ; la valeur par défaut est affichée.`,
      malformed: `La valeur « ${value} » de ${param} dans le lien est illisible ; la valeur par défaut est affichée.`,
      'out-of-range': `La valeur « ${value} » de ${param} dans le lien sort de ce qui est affiché ici ; la valeur par défaut est affichée.`,
      repeated: `Le lien donne plusieurs fois ${param} ; la valeur « ${value} » n’a pas été utilisée.`,
      'not-of-selection': `La valeur « ${value} » de ${param} dans le lien ne concerne pas ce que le lien choisit ; la sélection est affichée.`,
    })[reason],
  errors: {
    copyFailed: 'La copie n’a pas été autorisée. Sélectionnez le texte et copiez-le à la main.',
  },
  announce: {
    selected: (name, links, quoted) => `Sélection : ${name}. ${statements(links)}, ${passages(quoted)}.`,
    step: (value, of, title) => `Étape ${n(value)} sur ${n(of)} : ${title}.`,
  },
};
