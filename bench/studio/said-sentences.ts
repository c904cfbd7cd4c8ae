/** Invented sentences with who says them, for the measure of suggested speakers: 15 in each of four languages. Nobody in them exists. */

export interface SaidSentence {
  readonly lang: string;
  readonly words: string;
  /** The name of who says it, as it stands in the sentence; null where the sentence names nobody, or is the outlet's own. */
  readonly who: string | null;
}

const of = (lang: string, list: readonly (readonly [words: string, who: string | null])[]): SaidSentence[] =>
  list.map(([words, who]) => ({ lang, words, who }));

export const SAID: readonly SaidSentence[] = [
  ...of('en', [
    ['“The bridge will open,” Ada Brook said.', 'Ada Brook'],
    ['Mayor Tom Reed warned that the river could rise.', 'Tom Reed'],
    ['According to Nora Vale, the piers are sound.', 'Nora Vale'],
    ['The council voted on Tuesday to close the bridge.', null],
    ['Two officials said the money was gone.', null],
    ['The Riverside Council announced that work begins in May.', 'The Riverside Council'],
    ['“It is too late,” said Professor Ina Holm.', 'Ina Holm'],
    ['The report calls the bridge a danger.', null],
    ['Reed and Vale met in March.', null],
    ['Ada Brook denied that she had been told.', 'Ada Brook'],
    ['The “old giant”, as people call it, is 90 years old.', null],
    ['A spokeswoman for the mill, Lena Fox, said nobody was hurt.', 'Lena Fox'],
    ['Engineers fear that the piers might not hold.', null],
    ['Stanley Works asked the court to wait.', 'Stanley Works'],
    ['The law says that bridges must be checked each year.', null],
  ]),
  ...of('ru', [
    ['«Мост откроют», — сказал Иван Речной.', 'Иван Речной'],
    ['Мэр Пётр Лугов предупредил, что вода поднимется.', 'Пётр Лугов'],
    ['По словам Нины Долиной, опоры целы.', 'Нины Долиной'],
    ['Совет во вторник проголосовал за закрытие моста.', null],
    ['Двое чиновников сообщили, что денег нет.', null],
    ['Речной добавил, что ремонт начнётся в мае.', 'Речной'],
    ['Лугов и Долина встретились в марте.', null],
    ['Жители называют мост «старым великаном».', null],
    ['Как сообщает Речной вестник, работы идут.', 'Речной вестник'],
    ['Инженеры опасаются, что опоры не выдержат.', null],
    ['Анна Берег заявила, что ей ничего не говорили.', 'Анна Берег'],
    ['Закон требует проверять мосты каждый год.', null],
    ['«Уже поздно», — считает Олег Брод.', 'Олег Брод'],
    ['Мосту девяносто лет.', null],
    ['Фонд «Река» призвал суд подождать.', 'Фонд «Река»'],
  ]),
  ...of('hy', [
    ['«Կամուրջը կբացվի»,— ասաց Անի Գետակը։', 'Անի Գետակը'],
    ['Քաղաքապետ Արամ Լեռնիկը հայտարարեց, որ ջուրը կբարձրանա։', 'Արամ Լեռնիկը'],
    ['Խորհուրդը երեքշաբթի քվեարկեց կամուրջը փակելու օգտին։', null],
    ['Երկու պաշտոնյա ասացին, որ փող չկա։', null],
    ['Գետակը հավելեց, որ աշխատանքը կսկսվի մայիսին։', 'Գետակը'],
    ['Կամուրջը իննսուն տարեկան է։', null],
    ['Նունե Դաշտը նշեց, որ սյուները ամուր են։', 'Նունե Դաշտը'],
    ['Ճարտարագետները վախենում են, որ սյուները չեն դիմանա։', null],
    ['Լեռնիկն ու Դաշտը հանդիպեցին մարտին։', null],
    ['Օրենքը պահանջում է ամեն տարի ստուգել կամուրջները։', null],
    ['«Արդեն ուշ է»,— կարծում է Վահե Ափը։', 'Վահե Ափը'],
    ['Բնակիչները կամուրջը կոչում են «ծեր հսկա»։', null],
    ['Սոնա Հովիտը պատմեց, թե ինչ է տեսել։', 'Սոնա Հովիտը'],
    ['Աշխատանքը կսկսվի, երբ փող լինի։', null],
    ['Խորհրդի ներկայացուցիչն ընդգծեց, որ որոշում չկա։', null],
  ]),
  ...of('fr', [
    ['« Le pont va rouvrir », a dit Anne Rivière.', 'Anne Rivière'],
    ['Le maire Paul Colline affirme que l’eau pourrait monter.', 'Paul Colline'],
    ['Selon Nina Vallée, les piles sont saines.', 'Nina Vallée'],
    ['Le conseil a voté mardi la fermeture du pont.', null],
    ['Deux responsables affirment que l’argent manque.', null],
    ['Rivière ajoute que les travaux commenceront en mai.', 'Rivière'],
    ['Colline et Vallée se sont vus en mars.', null],
    ['Le « vieux géant », comme on l’appelle, a 90 ans.', null],
    ['Les ingénieurs craignent que les piles ne tiennent pas.', null],
    ['La loi exige un contrôle chaque année.', null],
    ['« Trop tard », estime Luc Berge.', 'Luc Berge'],
    ['Le Courrier du Pont écrit que les travaux avancent.', 'Le Courrier du Pont'],
    ['Le pont fut bâti en 1936.', null],
    ['Lise Gué explique ce qu’elle a vu.', 'Lise Gué'],
    ['Une porte-parole dit que rien n’est décidé.', null],
  ]),
];
