/** Looks a pasted article over before it is frozen: what its paragraphs are, and what seems to be none of it. */
import { plainArticle } from '../../domain/draft/plain-article';
import type { Remark } from '../../domain/draft/remarks';

/** Why a paragraph seems to be none of the article's words. */
export type LeaveOut = 'address' | 'advert' | 'byline' | 'site' | 'picture' | 'repeated';

export interface Paragraph {
  readonly words: string;
  /** A suggestion, which the author may refuse; none for what seems to belong to it. */
  readonly leaveOut: LeaveOut | null;
}

export interface Looked {
  readonly paragraphs: readonly Paragraph[];
  /** Whether lines that were broken inside paragraphs were joined. */
  readonly joined: boolean;
  /** What was left out or changed. */
  readonly remarks: readonly Remark[];
}

const ADDRESS = /^(?:https?:\/\/|www\.)\S+$/i;
const ADVERT =
  /^(?:advertisement|ad(?: for .{1,80})?|advertising|sponsored(?: content)?|реклама|գովազդ|publicité|إعلان|anzeige|publicidad)[\s.:]*$/i;
const SITE =
  /^(?:(?:top|bottom) of page|skip to (?:main )?content|back to top|share(?: this)?|tweet|follow us|subscribe|sign up|log in|read (?:more|also|next)|related(?: articles?| stories)?|see also|comments?|print|e-?mail|copy link|поделиться|подпис(?:аться|ывайтесь)|читайте также|կիսվել|կարդացեք նաև|partager|s['’]abonner|lire aussi|مشاركة|اقرأ أيضا)(?:[\s:.–-].{0,80})?$/iu;
const NAME = "(?:\\p{Lu}|\\p{Lo})[\\p{L}\\p{M}.’'-]*";
/** Who wrote it, in a line of its own. */
const BYLINE = new RegExp(
  `^(?:[Bb]y|BY|[Pp]ar|[Vv]on|[Pp]or|[Аа]втор:?|[Հհ]եղինակ[՝:]?|بقلم:?)\\s+${NAME}(?:(?:\\s+|,\\s*)(?:(?:and|et|und|y|и|և)\\s+)?${NAME}){0,6}$`,
  'u',
);
const PICTURE = /^(?:photo|image|picture|фото|լուսանկար|crédit|صورة)(?: (?:credit|by|courtesy))?\s*[:©].{0,120}$/iu;

/** Spaces and joints without width, which every quotation would have to have; where a script has no other, they part words. */
const WIDTHLESS = /(?<![\p{Script=Khmer}\p{Script=Thai}\p{Script=Lao}\p{Script=Myanmar}])\u200B|\u2060/gu;

/** Remarks that say of so many more characters that nobody could see them. */
const withUnseen = (remarks: readonly Remark[], more: number): Remark[] => {
  const before = remarks.find((remark) => remark.is === 'unseen');
  return [...remarks.filter((remark) => remark !== before), { is: 'unseen', count: (before?.count ?? 0) + more }];
};

/**
 * @param given as pasted, or as read from a file
 * @param markdown whether marks of headings are taken off
 */
export function lookOver(given: string, markdown = false): Looked {
  const { text: plain, remarks: said } = plainArticle(given, markdown);
  const text = plain.replace(WIDTHLESS, '');
  const lost = plain.length - text.length;
  const remarks = lost === 0 ? said : withUnseen(said, lost);
  const blocks = text.split(/\n\n+/).flatMap(partByline);
  const paragraphs = blocks.map((block) => block.replace(/\s*\n\s*/g, ' ').trim());
  const seen = new Set<string>();
  return {
    joined: blocks.some((block) => block.trim().includes('\n')),
    remarks,
    paragraphs: paragraphs.map((words) => {
      const leaveOut = seen.has(words) ? 'repeated' : reasonFor(words);
      seen.add(words);
      return { words, leaveOut };
    }),
  };
}

/** A block, and its last line by itself where that says who wrote it. */
function partByline(block: string): string[] {
  const lines = block.trim().split('\n');
  const last = lines.at(-1)!.trim();
  const parts = lines.length > 1 && BYLINE.test(last) ? [lines.slice(0, -1).join('\n'), last] : [block];
  return parts.filter((part) => part.trim() !== '');
}

function reasonFor(words: string): LeaveOut | null {
  if (ADDRESS.test(words)) return 'address';
  if (ADVERT.test(words)) return 'advert';
  if (PICTURE.test(words)) return 'picture';
  if (BYLINE.test(words)) return 'byline';
  // A sentence may begin so, too; what ends like one is left alone.
  if (SITE.test(words) && !/[.!?։。]$/.test(words)) return 'site';
  return null;
}
