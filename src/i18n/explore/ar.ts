import { arabicNoun, countArabic, STATEMENTS } from '../arabic-count';
import { formatNumber } from '../numbers';
import type { ExploreWords } from './words';

const n = (value: number): string => formatNumber(value, 'ar');
const statements = (value: number): string => countArabic(value, STATEMENTS);
const sentences = (value: number): string =>
  countArabic(value, arabicNoun(['لا جمل', 'جملة واحدة', 'جملتان', 'جمل', 'جملة']));
/** After a preposition or a genitive, where two has its other form. */
const ofStatements = (value: number): string => countArabic(value, { ...STATEMENTS, two: 'قولين' });
/** «18 قولًا من أصل 22»، «قول واحد من أصل 22»، «القول الوحيد هنا». */
const share = (value: number, all: number): string =>
  all === 1 ? 'القول الوحيد هنا' : `${statements(value)} من أصل ${n(all)}`;

export const ar: ExploreWords = {
  bar: {
    title: 'كلام من؟',
    oneVoice: (value, all, who) => `${share(value, all)} لصوت واحد: ${who}`,
    oneOutlet: (value, all, who) => `${share(value, all)} للوسيلة الإعلامية نفسها: ${who}`,
    onlyRecord: (value, all) => `${share(value, all)} من الوقائع الموثّقة`,
    voices: (value, all) =>
      `${statements(value)}، ${countArabic(all, arabicNoun(['لا أصوات', 'صوت واحد', 'صوتان', 'أصوات', 'صوتًا'], 'صوت'))}`,
    speaker: (_, who) => who,
    outlet: (_, who) => (who === null ? 'كلام الوسيلة الإعلامية نفسها' : `كلام الوسيلة الإعلامية: ${who}`),
    record: () => 'وقائع موثّقة',
    // Said after the number in digits, so in words that go with each: "2 of the replies".
    replies: () => 'من الردود في المقال',
    repliesFound: (value) => `وجدنا ${n(value)}`,
    all: 'أظهر كل الأصوات',
    more: (value) =>
      countArabic(value, arabicNoun(['لا أصوات أخرى', 'صوت آخر', 'صوتان آخران', 'أصوات أخرى', 'صوتًا آخر'], 'صوت آخر')),
    unit: (value) => `كل علامة تمثّل ${ofStatements(value)}.`,
    statements,
  },
  card: {
    sentence: (value, all) => `الجملة ${n(value)} من ${n(all)}`,
    statement: (value, all) => `القول ${n(value)} من ${n(all)}`,
    sentences,
    inSentences: (who, value) => `${who}: ${sentences(value)}`,
    previousSentence: 'الجملة السابقة',
    nextSentence: 'الجملة التالية',
    previousStatement: 'القول السابق',
    nextStatement: 'القول التالي',
    hedged: (words) => `بتحفّظ: ${words}`,
    oneVoice: 'ترى صوتًا واحدًا',
    ofVoice: (value, hedged, unnamed) =>
      [statements(value), hedged > 0 ? `بتحفّظ: ${n(hedged)}` : '', unnamed > 0 ? `بلا متحدّث مذكور: ${n(unnamed)}` : '']
        .filter(Boolean)
        .join('، ') + '.',
    record: 'واقعة موثّقة',
    original: 'الأصل',
  },
  header: {
    menu: 'القائمة',
    how: 'كيف تقرأ هذا',
    table: 'جدول',
    sources: 'المصادر',
    forClass: 'للصف',
    search: 'بحث',
    walk: 'تصفّح خطوة خطوة',
    walkInShort: 'خطوات',
    steps: (value) => countArabic(value, arabicNoun(['لا خطوات', 'خطوة واحدة', 'خطوتان', 'خطوات', 'خطوة'])),
    whoSaysWhat: 'من يقول ماذا',
    where: 'أين ومتى',
    allStatements: 'كل الأقوال',
    openData: 'بيانات مفتوحة',
    history: 'التصويبات والإصدارات',
    corrected: (date) => `صُوّب في ${date}:`,
  },
  how: {
    lead: 'وراء كل علامة كلام. اختر واحدة، فيُظهر المقال الكلمات التي تستند إليها بالضبط.',
    speaker: 'خط متقطّع: أحدهم يقول ذلك، بحسب ما نُقل عنه',
    implied: 'فراغات واسعة: الجملة لا تسمّي متحدّثًا، والسياق يدل عليه',
    outlet: 'خط منقّط: كلام الوسيلة الإعلامية نفسها',
    record: 'خط متصل: واقعة موثّقة بمصدر مذكور',
    helps: 'رأس سهم: مساعدة أو سعي أو انتماء أو مخاطبة',
    harms: 'خط عرضي: إضرار أو إعاقة أو معارضة',
    chosen: 'الكهرماني: ما اخترته',
    keys: 'المفاتيح: / للبحث، ? لفتح هذه الصفحة، Escape لإلغاء الاختيار.',
  },
  find: {
    label: 'ابحث في الأسماء والكلمات والأصوات',
    hint: 'اسم أو كلمة من المقال أو من يقولها',
    none: (words) => `لا شيء هنا فيه «${words}».`,
    actors: 'من أو ماذا',
    statements: 'الأقوال',
    sentences: 'الجمل',
    events: 'أحداث مؤرَّخة',
  },
  time: {
    today: 'اليوم',
    article: 'هذا المقال',
    all: (value) => `كل الأحداث المؤرخة: ${n(value)}`,
    shown: (date, moved) => `${moved ? 'على الخريطة فقط' : 'على الخريطة'}: ${date}`,
  },
  walk: {
    title: 'خطوة خطوة',
    step: (value, all) => `${n(value)} من ${n(all)}`,
    next: 'التالي',
    previous: 'السابق',
    leave: 'خروج',
    end: 'كانت هذه الخطوة الأخيرة. للمتابعة:',
  },
  graph: {
    telling: (who) => `بحسب ${who}`,
    count: (value, hedged) => statements(value) + (hedged > 0 ? `، بتحفّظ: ${n(hedged)}` : ''),
    key: {
      point: 'مساعدة، سعي، انتماء',
      open: 'صلة',
      bar: 'إضرار، معارضة، اختلاف',
      others: 'ليس من كلام هذا الصوت',
      implied: 'لا يُذكر متحدّث',
      dispute: 'متنازَع فيه',
    },
  },
  pictures: {
    choice: 'الصورة',
    graph: 'المخطّط',
    statements: 'الأقوال',
    telling: (who) => `بكلمات ${who}`,
    score: 'من يقول ماذا',
    others: 'آخرون يقولون',
    outlet: 'كلام الوسيلة الإعلامية نفسها',
    record: 'وقائع موثّقة',
    count: (value, hedged) => statements(value) + (hedged > 0 ? `، بتحفّظ: ${n(hedged)}` : ''),
    statement: (said, nth, all) => `${said}، القول ${n(nth)} من ${n(all)}`,
    hedged: 'بتحفّظ',
    who: 'من',
    key: {
      point: 'مساعدة، سعي، انتماء',
      open: 'صلة',
      bar: 'إضرار، إعاقة',
      idea: 'فكرة، مكان',
      disagree: 'اختلاف بينهم',
    },
  },
  sayings: {
    reports: 'التقارير جنبًا إلى جنب',
    differing: 'ما تحته خط كلمات لا ترد في كل التقارير.',
    notCompared: 'بلغة أخرى: لم يُقارن كلمة بكلمة.',
    nothing: 'لا شيء من هذا في هذا التقرير.',
    ours: 'قراءتنا',
    departs: {
      hardens: 'أشدّ من',
      softens: 'ألطف من',
      adds: 'يضيف خلافًا لـ',
      'leaves out': 'يحذف خلافًا لـ',
    },
    there: 'هناك',
    strongest: 'أي تقرير أشدّ؟',
    ask: 'أي تقرير يقول ذلك بأشدّ عبارة؟',
  },
  embed: { words: 'الكلمات', open: 'فتح' },
};
