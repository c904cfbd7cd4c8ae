import type { Lang } from '../domain/text';

/** The words of the share dialog, which come with it when it is opened. */
export interface SharingWords {
  readonly link: string;
  readonly linkToPage: string;
  readonly ofPage: string;
  readonly ofPicture: string;
  readonly begins: string;
  readonly thisView: string;
  readonly opening: string;
  readonly steps: string;
  readonly selections: string;
  readonly date: string;
  readonly show: string;
  readonly height: string;
  readonly grows: string;
  readonly fixed: string;
  readonly px: string;
  readonly version: string;
  readonly latest: string;
  readonly frozen: string;
  readonly element: string;
  readonly iframe: string;
  readonly preview: string;
  readonly both: string;
  readonly pictureNote: string;
  readonly frozenPicture: string;
  readonly download: (format: string) => string;
  readonly img: string;
  readonly copy: string;
}

const en: SharingWords = {
  link: 'Link to this view',
  linkToPage: 'Link to this page',
  ofPage: 'The explainer in a page',
  ofPicture: 'A still picture',
  begins: 'Begins with',
  thisView: 'This very view',
  opening: 'The opening view',
  steps: 'Steps',
  selections: 'Selections',
  date: 'Date',
  show: 'What to show',
  height: 'Height',
  grows: 'Grows with its content (takes the small script)',
  fixed: 'Fixed',
  px: 'Pixels',
  version: 'Version',
  latest: 'Always the latest',
  frozen: 'This version, fixed',
  element: 'Code for a page: the element',
  iframe: 'Code for a page: a plain iframe',
  preview: 'Preview',
  both: 'Map and network',
  pictureNote: 'It shows the opening view, with its title, whose words these are and its credits.',
  frozenPicture: 'A fixed version keeps the picture of map and network.',
  download: (format) => `Download as ${format}`,
  img: 'Code for a page: the picture',
  copy: 'Copy',
};

const hy: SharingWords = {
  link: 'Այս տեսքի հղումը',
  linkToPage: 'Այս էջի հղումը',
  ofPage: 'Բացատրությունը էջում',
  ofPicture: 'Անշարժ պատկեր',
  begins: 'Սկսվում է',
  thisView: 'Հենց այս տեսքից',
  opening: 'Բացման տեսքից',
  steps: 'Քայլեր',
  selections: 'Ընտրություններ',
  date: 'Ամսաթիվ',
  show: 'Ինչ ցույց տալ',
  height: 'Բարձրություն',
  grows: 'Աճում է բովանդակության հետ (պահանջում է փոքր սկրիպտը)',
  fixed: 'Հաստատուն',
  px: 'Պիքսել',
  version: 'Տարբերակ',
  latest: 'Միշտ վերջինը',
  frozen: 'Այս տարբերակը՝ չփոփոխվող',
  element: 'Կոդ էջի համար՝ տարրը',
  iframe: 'Կոդ էջի համար՝ պարզ iframe',
  preview: 'Նախադիտում',
  both: 'Քարտեզ և ցանց',
  pictureNote: 'Ցույց է տալիս բացման տեսքը՝ վերնագրով, ում խոսքերն են և աղբյուրներով։',
  frozenPicture: 'Չփոփոխվող տարբերակը պահում է քարտեզի և ցանցի պատկերը։',
  download: (format) => `Ներբեռնել ${format}`,
  img: 'Կոդ էջի համար՝ պատկերը',
  copy: 'Պատճենել',
};

const ru: SharingWords = {
  link: 'Ссылка на этот вид',
  linkToPage: 'Ссылка на эту страницу',
  ofPage: 'Материал на странице',
  ofPicture: 'Неподвижная картинка',
  begins: 'Начинается с',
  thisView: 'Именно этот вид',
  opening: 'Вид при открытии',
  steps: 'Шаги',
  selections: 'Выбор',
  date: 'Дата',
  show: 'Что показывать',
  height: 'Высота',
  grows: 'Растёт вместе с содержимым (нужен небольшой скрипт)',
  fixed: 'Постоянная',
  px: 'Пиксели',
  version: 'Версия',
  latest: 'Всегда последняя',
  frozen: 'Эта версия, неизменяемая',
  element: 'Код для страницы: элемент',
  iframe: 'Код для страницы: обычный iframe',
  preview: 'Предпросмотр',
  both: 'Карта и сеть',
  pictureNote: 'Показывает вид при открытии: с заголовком, указанием, чьи это слова, и источниками.',
  frozenPicture: 'Неизменяемая версия хранит картинку с картой и сетью.',
  download: (format) => `Скачать ${format}`,
  img: 'Код для страницы: картинка',
  copy: 'Скопировать',
};

const WORDS: ReadonlyMap<Lang, SharingWords> = new Map([
  ['en', en],
  ['hy', hy],
  ['ru', ru],
]);

/** @param lang a BCP 47 tag; a region is ignored, and English stands in for a language the interface does not speak */
export const sharingWords = (lang: Lang): SharingWords => WORDS.get(lang.split('-')[0]!) ?? en;
