import type { LonLat } from '../../domain/dossier';
import type { Text } from '../../domain/text';

/** A name written on the base map that is not a country's. */
export interface MapPlace {
  readonly id: string;
  readonly kind: 'sea' | 'lake' | 'capital' | 'exclave' | 'disputed';
  /** Degrees, longitude first: the label's middle for seas and areas, the town for capitals. */
  readonly at: LonLat;
  readonly name: Text;
  /** The widest view, in km across the frame's shorter side, in which the name is still worth its room. */
  readonly upTo: number;
  /** Written only where something shown needs it: an event there, a layer that needs its footnote. */
  readonly onRequest?: boolean;
}

/**
 * Positions: capitals to about a kilometre, as in common gazetteers (GeoNames, Wikidata); seas, lakes and areas by eye,
 * where the name has room. Names: the customary ones of each language.
 */
export const PLACES: readonly MapPlace[] = [
  {
    id: 'black-sea',
    kind: 'sea',
    at: [38.6, 42.9],
    name: { en: 'Black Sea', hy: 'Սև ծով', ru: 'Чёрное море' },
    upTo: 6000,
  },
  {
    id: 'caspian-sea',
    kind: 'sea',
    at: [50.6, 41.4],
    name: { en: 'Caspian Sea', hy: 'Կասպից ծով', ru: 'Каспийское море' },
    upTo: 6000,
  },
  {
    id: 'sevan',
    kind: 'lake',
    at: [45.33, 40.33],
    name: { en: 'Lake Sevan', hy: 'Սևանա լիճ', ru: 'Севан' },
    upTo: 1200,
  },
  { id: 'van', kind: 'lake', at: [42.85, 38.6], name: { en: 'Lake Van', hy: 'Վանա լիճ', ru: 'Ван' }, upTo: 1200 },
  {
    id: 'urmia',
    kind: 'lake',
    at: [45.5, 37.6],
    name: { en: 'Lake Urmia', hy: 'Ուրմիա լիճ', ru: 'Урмия' },
    upTo: 1200,
  },

  {
    id: 'yerevan',
    kind: 'capital',
    at: [44.514, 40.181],
    name: { en: 'Yerevan', hy: 'Երևան', ru: 'Ереван' },
    upTo: 8000,
  },
  {
    id: 'tbilisi',
    kind: 'capital',
    at: [44.793, 41.716],
    name: { en: 'Tbilisi', hy: 'Թբիլիսի', ru: 'Тбилиси' },
    upTo: 4000,
  },
  { id: 'baku', kind: 'capital', at: [49.867, 40.409], name: { en: 'Baku', hy: 'Բաքու', ru: 'Баку' }, upTo: 4000 },
  {
    id: 'tehran',
    kind: 'capital',
    at: [51.389, 35.689],
    name: { en: 'Tehran', hy: 'Թեհրան', ru: 'Тегеран' },
    upTo: 6000,
  },
  {
    id: 'ankara',
    kind: 'capital',
    at: [32.854, 39.92],
    name: { en: 'Ankara', hy: 'Անկարա', ru: 'Анкара' },
    upTo: 6000,
  },
  {
    id: 'moscow',
    kind: 'capital',
    at: [37.618, 55.756],
    name: { en: 'Moscow', hy: 'Մոսկվա', ru: 'Москва' },
    upTo: 24000,
  },
  { id: 'kyiv', kind: 'capital', at: [30.523, 50.45], name: { en: 'Kyiv', hy: 'Կիև', ru: 'Киев' }, upTo: 6000 },
  { id: 'minsk', kind: 'capital', at: [27.562, 53.902], name: { en: 'Minsk', hy: 'Մինսկ', ru: 'Минск' }, upTo: 6000 },
  {
    id: 'chisinau',
    kind: 'capital',
    at: [28.857, 47.01],
    name: { en: 'Chișinău', hy: 'Քիշնև', ru: 'Кишинёв' },
    upTo: 4000,
  },
  {
    id: 'astana',
    kind: 'capital',
    at: [71.43, 51.128],
    name: { en: 'Astana', hy: 'Աստանա', ru: 'Астана' },
    upTo: 6000,
  },
  {
    id: 'tashkent',
    kind: 'capital',
    at: [69.24, 41.299],
    name: { en: 'Tashkent', hy: 'Տաշքենդ', ru: 'Ташкент' },
    upTo: 6000,
  },
  {
    id: 'bishkek',
    kind: 'capital',
    at: [74.6, 42.87],
    name: { en: 'Bishkek', hy: 'Բիշքեկ', ru: 'Бишкек' },
    upTo: 6000,
  },
  {
    id: 'dushanbe',
    kind: 'capital',
    at: [68.78, 38.56],
    name: { en: 'Dushanbe', hy: 'Դուշանբե', ru: 'Душанбе' },
    upTo: 6000,
  },
  {
    id: 'ashgabat',
    kind: 'capital',
    at: [58.383, 37.95],
    name: { en: 'Ashgabat', hy: 'Աշխաբադ', ru: 'Ашхабад' },
    upTo: 6000,
  },
  {
    id: 'brussels',
    kind: 'capital',
    at: [4.352, 50.847],
    name: { en: 'Brussels', hy: 'Բրյուսել', ru: 'Брюссель' },
    upTo: 16000,
  },
  { id: 'paris', kind: 'capital', at: [2.352, 48.857], name: { en: 'Paris', hy: 'Փարիզ', ru: 'Париж' }, upTo: 8000 },
  {
    id: 'washington',
    kind: 'capital',
    at: [-77.037, 38.907],
    name: { en: 'Washington', hy: 'Վաշինգտոն', ru: 'Вашингтон' },
    upTo: 24000,
  },

  {
    id: 'nakhchivan',
    kind: 'exclave',
    at: [45.45, 39.33],
    name: { en: 'Nakhchivan (Azerbaijan)', hy: 'Նախիջևան (Ադրբեջան)', ru: 'Нахичевань (Азербайджан)' },
    upTo: 1200,
  },
  {
    id: 'abkhazia',
    kind: 'disputed',
    at: [41.1, 43.1],
    name: { en: 'Abkhazia (Georgia)*', hy: 'Աբխազիա (Վրաստան)*', ru: 'Абхазия (Грузия)*' },
    upTo: 1600,
  },
  {
    id: 'south-ossetia',
    kind: 'disputed',
    at: [44.0, 42.38],
    name: { en: 'South Ossetia (Georgia)*', hy: 'Հարավային Օսիա (Վրաստան)*', ru: 'Южная Осетия (Грузия)*' },
    upTo: 1600,
  },
  {
    id: 'crimea',
    kind: 'disputed',
    at: [34.3, 45.3],
    name: { en: 'Crimea (Ukraine)*', hy: 'Ղրիմ (Ուկրաինա)*', ru: 'Крым (Украина)*' },
    upTo: 3000,
  },
  {
    id: 'transnistria',
    kind: 'disputed',
    at: [29.4, 47.2],
    name: { en: 'Transnistria (Moldova)*', hy: 'Մերձդնեստր (Մոլդովա)*', ru: 'Приднестровье (Молдова)*' },
    upTo: 2000,
  },
  {
    // Only where an event needs it; never hatched in the present-day view.
    id: 'nagorno-karabakh',
    kind: 'disputed',
    onRequest: true,
    at: [46.75, 39.82],
    name: {
      en: 'Nagorno-Karabakh (Azerbaijan)',
      hy: 'Լեռնային Ղարաբաղ (Ադրբեջան)',
      ru: 'Нагорный Карабах (Азербайджан)',
    },
    upTo: 1200,
  },
  {
    // Only when the year shown is before 2024.
    id: 'nagorno-karabakh-until-2023',
    kind: 'disputed',
    at: [46.75, 39.82],
    name: {
      en: 'Nagorno-Karabakh (self-declared, until 2023)',
      hy: 'Լեռնային Ղարաբաղ (ինքնահռչակ, մինչև 2023 թ.)',
      ru: 'Нагорный Карабах (самопровозглашённый, до 2023 г.)',
    },
    upTo: 1200,
  },
  {
    // Without a name: the asterisk leads to the footnote on its standing, in the layers that have one.
    id: 'kosovo',
    kind: 'disputed',
    onRequest: true,
    at: [20.9, 42.6],
    name: { en: '*', hy: '*', ru: '*' },
    upTo: 24000,
  },
];
