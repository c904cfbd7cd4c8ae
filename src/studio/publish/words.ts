import type { Lang } from '../../domain/text';

/** What the offer to publish says. */
export interface PublishWords {
  readonly title: string;
  readonly is: string;
  readonly save: string;
  readonly making: string;
  readonly stopped: string;
  readonly broken: string;
}

const WORDS: Readonly<Record<Lang, PublishWords>> = {
  en: {
    title: 'One page',
    is: 'The whole explainer in one .html: to explore, as slides, as a handout and for a frame. It opens from a disk without a network, and the Studio opens it again. Of the article it holds only what readers may see.',
    save: 'Save as one page',
    making: 'Making the page…',
    stopped: 'Not made: the check finds errors. They are in the list beside this.',
    broken: 'Not made: something that makes pages could not be fetched, or broke. Your work is not touched.',
  },
  hy: {
    title: 'Մեկ էջ',
    is: 'Ամբողջ պարզաբանումը մեկ .html ֆայլում՝ ուսումնասիրելու, որպես սահիկներ, բաժանվող թերթիկ և շրջանակի համար։ Բացվում է սկավառակից առանց ցանցի, և Ստուդիան այն նորից բացում է։ Հոդվածից պարունակում է միայն այն, ինչ ընթերցողները կարող են տեսնել։',
    save: 'Պահպանել որպես մեկ էջ',
    making: 'Էջը պատրաստվում է…',
    stopped: 'Չպատրաստվեց. ստուգումը սխալներ է գտնում։ Դրանք կողքի ցանկում են։',
    broken: 'Չպատրաստվեց. էջեր պատրաստող մասը հնարավոր չեղավ բեռնել կամ այն ձախողվեց։ Ձեր աշխատանքը անփոփոխ է։',
  },
  ru: {
    title: 'Одна страница',
    is: 'Всё объяснение в одном файле .html: для изучения, как слайды, как раздаточный материал и для фрейма. Открывается с диска без сети, и Студия открывает его снова. Из статьи в нём только то, что можно видеть читателям.',
    save: 'Сохранить одной страницей',
    making: 'Страница создаётся…',
    stopped: 'Не создано: проверка находит ошибки. Они в списке рядом.',
    broken: 'Не создано: то, чем создаются страницы, не загрузилось или дало сбой. Ваша работа не затронута.',
  },
  fr: {
    title: 'Une seule page',
    is: 'Tout le dossier dans un seul fichier .html : à explorer, en diapositives, en document à distribuer et pour un cadre. Il s’ouvre depuis un disque sans réseau, et le Studio le rouvre. De l’article, il ne contient que ce que les lecteurs peuvent voir.',
    save: 'Enregistrer en une page',
    making: 'La page se prépare…',
    stopped: 'Non créée : la vérification trouve des erreurs. Elles sont dans la liste à côté.',
    broken: 'Non créée : ce qui fabrique les pages n’a pas pu être chargé, ou a échoué. Votre travail est intact.',
  },
  ar: {
    title: 'صفحة واحدة',
    is: 'الملف كله في صفحة html. واحدة: للاستكشاف، وشرائح، وورقة للتوزيع، وداخل إطار. تُفتح من القرص بلا شبكة، ويفتحها الاستوديو من جديد. ولا تحوي من المقال إلا ما يجوز للقراء رؤيته.',
    save: 'حفظ في صفحة واحدة',
    making: 'يجري إعداد الصفحة…',
    stopped: 'لم تُعدّ: وجد الفحص أخطاء، وهي في القائمة المجاورة.',
    broken: 'لم تُعدّ: تعذّر تحميل ما يصنع الصفحات أو تعطّل. عملك لم يُمسّ.',
  },
};

/** @param lang a BCP 47 tag; a region is ignored, and English stands in for a language the Studio does not speak */
export function publishWords(lang: Lang): PublishWords {
  const name = lang.split('-')[0]!;
  return Object.hasOwn(WORDS, name) ? WORDS[name]! : WORDS['en']!;
}
