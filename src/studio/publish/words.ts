import type { Lang } from '../../domain/text';
import type { Failure, Progress } from './making';

interface OfferWords {
  readonly title: string;
  readonly is: string;
  readonly save: string;
}

/** What the offers to publish say. */
export interface PublishWords {
  readonly page: OfferWords;
  readonly site: OfferWords & {
    readonly address: string;
    readonly addressIs: string;
    readonly wrongAddress: string;
  };
  readonly steps: Readonly<Record<Progress['step'] | 'begin', string>>;
  readonly stop: string;
  readonly ended: string;
  readonly failed: Readonly<Record<Failure, string>>;
}

const WORDS: Readonly<Record<Lang, PublishWords>> = {
  en: {
    page: {
      title: 'One page',
      is: 'The whole explainer in one .html: to explore, as slides, as a handout and for a frame. It opens from a disk without a network, and the Studio opens it again. Of the article it holds only what readers may see.',
      save: 'Save as one page',
    },
    site: {
      title: 'A site folder',
      is: 'A .zip of all pages for any web host: to explore, slides, handout, embed, sources, pictures, open data, and the Studio. Unpack it and upload what is in it. Of the article it holds only what readers may see. Handouts are printed from their page: a browser makes no PDF by itself.',
      save: 'Save as a site folder',
      address: 'Address it will have (may stay empty)',
      addressIs: 'With it, a link shared elsewhere shows a picture, and there are feeds.',
      wrongAddress: 'This is no address. Write it as https://example.org/story/.',
    },
    steps: {
      begin: 'Beginning…',
      fetch: 'Fetching what pages are made of…',
      make: 'Making pages and pictures…',
      pack: 'Packing the folder…',
    },
    stop: 'Stop',
    ended: 'Stopped. Nothing was saved.',
    failed: {
      stopped: 'Not made: something stops it; it is said above, and in the list beside this.',
      unfetched:
        'Not made: something that pages are made of did not come, or came damaged. Try again; your work is not touched.',
      outdated: 'Not made: this site has a newer Studio by now. Reload the page and save again; nothing is lost.',
      unpainted:
        'Not made: this browser, or this host, lets no WebAssembly run, which paints the pictures. Save one page instead.',
      broken: 'Not made: something broke on the way. Your work is not touched.',
    },
  },
  hy: {
    page: {
      title: 'Մեկ էջ',
      is: 'Ամբողջ պարզաբանումը մեկ .html ֆայլում՝ ուսումնասիրելու, որպես սահիկներ, բաժանվող թերթիկ և շրջանակի համար։ Բացվում է սկավառակից առանց ցանցի, և Ստուդիան այն նորից բացում է։ Հոդվածից պարունակում է միայն այն, ինչ ընթերցողները կարող են տեսնել։',
      save: 'Պահպանել որպես մեկ էջ',
    },
    site: {
      title: 'Կայքի պանակ',
      is: 'Բոլոր էջերը մեկ .zip ֆայլում՝ ցանկացած հոստինգի համար. ուսումնասիրելու էջ, սահիկներ, բաժանվող թերթիկ, ներդրվող էջ, աղբյուրներ, պատկերներ, բաց տվյալներ և Ստուդիան։ Բացեք արխիվը և վերբեռնեք պարունակությունը։ Հոդվածից պարունակում է միայն այն, ինչ ընթերցողները կարող են տեսնել։ Թերթիկները տպվում են իրենց էջից. դիտարկիչն ինքը PDF չի ստեղծում։',
      save: 'Պահպանել որպես կայքի պանակ',
      address: 'Ապագա հասցեն (կարող է դատարկ մնալ)',
      addressIs: 'Դրա հետ այլուր տարածված հղումը պատկեր է ցույց տալիս, և կան լրահոսեր։',
      wrongAddress: 'Սա հասցե չէ։ Գրեք այսպես՝ https://example.org/story/։',
    },
    steps: {
      begin: 'Սկսվում է…',
      fetch: 'Բեռնվում է այն, ինչից էջերը կազմվում են…',
      make: 'Պատրաստվում են էջերն ու պատկերները…',
      pack: 'Պանակը փաթեթավորվում է…',
    },
    stop: 'Կանգնեցնել',
    ended: 'Կանգնեցվեց։ Ոչինչ չպահպանվեց։',
    failed: {
      stopped: 'Չպատրաստվեց. ինչ-որ բան խանգարում է. տե՛ս վերևում և կողքի ցանկում։',
      unfetched:
        'Չպատրաստվեց. էջերը կազմող մասերից մեկը չբեռնվեց կամ վնասված եկավ։ Կրկին փորձեք. ձեր աշխատանքը անփոփոխ է։',
      outdated: 'Չպատրաստվեց. կայքն արդեն ավելի նոր Ստուդիա ունի։ Վերաբեռնեք էջը և նորից պահպանեք. ոչինչ չի կորչի։',
      unpainted:
        'Չպատրաստվեց. այս դիտարկիչը կամ հոստինգը թույլ չի տալիս WebAssembly, որը պատկերներն է նկարում։ Պահպանեք որպես մեկ էջ։',
      broken: 'Չպատրաստվեց. ընթացքում ինչ-որ բան ձախողվեց։ Ձեր աշխատանքը անփոփոխ է։',
    },
  },
  ru: {
    page: {
      title: 'Одна страница',
      is: 'Всё объяснение в одном файле .html: для изучения, как слайды, как раздаточный материал и для фрейма. Открывается с диска без сети, и Студия открывает его снова. Из статьи в нём только то, что можно видеть читателям.',
      save: 'Сохранить одной страницей',
    },
    site: {
      title: 'Папка сайта',
      is: 'Файл .zip со всеми страницами для любого хостинга: для изучения, слайды, раздаточный материал, встраиваемая страница, источники, изображения, открытые данные и Студия. Распакуйте и загрузите содержимое. Из статьи в нём только то, что можно видеть читателям. Раздаточный материал печатается со своей страницы: сам браузер PDF не делает.',
      save: 'Сохранить папкой сайта',
      address: 'Будущий адрес (можно не указывать)',
      addressIs: 'С ним ссылка, которой поделились, показывает изображение, и есть ленты новостей.',
      wrongAddress: 'Это не адрес. Напишите так: https://example.org/story/.',
    },
    steps: {
      begin: 'Начинается…',
      fetch: 'Загружается то, из чего делаются страницы…',
      make: 'Создаются страницы и изображения…',
      pack: 'Папка упаковывается…',
    },
    stop: 'Остановить',
    ended: 'Остановлено. Ничего не сохранено.',
    failed: {
      stopped: 'Не создано: что-то мешает; об этом сказано выше и в списке рядом.',
      unfetched:
        'Не создано: что-то из того, из чего делаются страницы, не загрузилось или пришло повреждённым. Попробуйте ещё раз; ваша работа не затронута.',
      outdated:
        'Не создано: на сайте уже более новая Студия. Перезагрузите страницу и сохраните снова; ничего не пропадёт.',
      unpainted:
        'Не создано: этот браузер или хостинг не разрешает WebAssembly, которым рисуются изображения. Сохраните одной страницей.',
      broken: 'Не создано: произошёл сбой. Ваша работа не затронута.',
    },
  },
  fr: {
    page: {
      title: 'Une seule page',
      is: 'Tout le dossier dans un seul fichier .html : à explorer, en diapositives, en document à distribuer et pour un cadre. Il s’ouvre depuis un disque sans réseau, et le Studio le rouvre. De l’article, il ne contient que ce que les lecteurs peuvent voir.',
      save: 'Enregistrer en une page',
    },
    site: {
      title: 'Un dossier de site',
      is: 'Un .zip de toutes les pages pour n’importe quel hébergeur : exploration, diapositives, document à distribuer, page à intégrer, sources, images, données ouvertes, et le Studio. Décompressez-le et mettez en ligne son contenu. De l’article, il ne contient que ce que les lecteurs peuvent voir. Les documents s’impriment depuis leur page : un navigateur ne fait pas de PDF de lui-même.',
      save: 'Enregistrer en dossier de site',
      address: 'Adresse qu’il aura (peut rester vide)',
      addressIs: 'Avec elle, un lien partagé ailleurs montre une image, et il y a des flux.',
      wrongAddress: 'Ce n’est pas une adresse. Écrivez-la ainsi : https://example.org/story/.',
    },
    steps: {
      begin: 'Début…',
      fetch: 'Chargement de ce dont les pages sont faites…',
      make: 'Préparation des pages et des images…',
      pack: 'Compression du dossier…',
    },
    stop: 'Arrêter',
    ended: 'Arrêté. Rien n’a été enregistré.',
    failed: {
      stopped: 'Non créé : quelque chose l’empêche ; c’est dit plus haut, et dans la liste à côté.',
      unfetched:
        'Non créé : quelque chose dont les pages sont faites n’est pas arrivé, ou est arrivé abîmé. Réessayez ; votre travail est intact.',
      outdated:
        'Non créé : ce site a maintenant un Studio plus récent. Rechargez la page et enregistrez de nouveau ; rien n’est perdu.',
      unpainted:
        'Non créé : ce navigateur, ou cet hébergeur, interdit WebAssembly, qui peint les images. Enregistrez plutôt en une page.',
      broken: 'Non créé : quelque chose a échoué en route. Votre travail est intact.',
    },
  },
  ar: {
    page: {
      title: 'صفحة واحدة',
      is: 'الملف كله في صفحة html. واحدة: للاستكشاف، وشرائح، وورقة للتوزيع، وداخل إطار. تُفتح من القرص بلا شبكة، ويفتحها الاستوديو من جديد. ولا تحوي من المقال إلا ما يجوز للقراء رؤيته.',
      save: 'حفظ في صفحة واحدة',
    },
    site: {
      title: 'مجلد موقع',
      is: 'ملف zip. فيه كل الصفحات لأي مضيف: للاستكشاف، وشرائح، وورقة للتوزيع، وصفحة للتضمين، ومصادر، وصور، وبيانات مفتوحة، والاستوديو. فُكّ ضغطه وارفع ما فيه. ولا يحوي من المقال إلا ما يجوز للقراء رؤيته. تُطبع الورقة من صفحتها: فالمتصفح لا يصنع PDF وحده.',
      save: 'حفظ كمجلد موقع',
      address: 'العنوان الذي سيكون له (يجوز تركه فارغًا)',
      addressIs: 'معه يُظهر الرابط المُشارَك صورة، وتكون هناك خلاصات أخبار.',
      wrongAddress: 'ليس هذا عنوانًا. اكتبه هكذا: https://example.org/story/.',
    },
    steps: {
      begin: 'يبدأ…',
      fetch: 'يجري تحميل ما تُصنع منه الصفحات…',
      make: 'يجري إعداد الصفحات والصور…',
      pack: 'يجري ضغط المجلد…',
    },
    stop: 'إيقاف',
    ended: 'أُوقف. لم يُحفظ شيء.',
    failed: {
      stopped: 'لم يُعدّ: شيء يمنعه، وهو مذكور أعلاه وفي القائمة المجاورة.',
      unfetched: 'لم يُعدّ: شيء مما تُصنع منه الصفحات لم يصل، أو وصل تالفًا. حاول من جديد؛ عملك لم يُمسّ.',
      outdated: 'لم يُعدّ: صار في الموقع استوديو أحدث. أعد تحميل الصفحة واحفظ من جديد؛ لن يضيع شيء.',
      unpainted:
        'لم يُعدّ: هذا المتصفح أو هذا المضيف لا يسمح بـ WebAssembly الذي تُرسم به الصور. احفظ في صفحة واحدة بدلًا منه.',
      broken: 'لم يُعدّ: تعطّل شيء في الطريق. عملك لم يُمسّ.',
    },
  },
};

/** @param lang a BCP 47 tag; a region is ignored, and English stands in for a language the Studio does not speak */
export function publishWords(lang: Lang): PublishWords {
  const name = lang.split('-')[0]!;
  return Object.hasOwn(WORDS, name) ? WORDS[name]! : WORDS['en']!;
}
