import type { ReadArticle } from './article';
import type { LeftOutKind, Remark } from './remarks';
import { withoutUnseen } from './unseen';

/** Never words of an article, or words around it. */
const LEFT_OUT: Readonly<Record<string, LeftOutKind>> = {
  script: 'scripts',
  style: 'styles',
  noscript: 'scriptless',
  template: 'templates',
  iframe: 'frames',
  object: 'objects',
  embed: 'objects',
  svg: 'drawings',
  img: 'pictures',
  picture: 'pictures',
  figure: 'figures',
  video: 'videos',
  audio: 'sounds',
  table: 'tables',
  form: 'forms',
  button: 'buttons',
  nav: 'navigation',
  aside: 'asides',
  header: 'headers',
  footer: 'footers',
  dialog: 'dialogs',
};

/** Each of these is a paragraph of its own. */
const PARAGRAPHS = 'p, h1, h2, h3, h4, h5, h6, li, blockquote, pre, dt, dd';

/**
 * An article from a saved page, which its caller has parsed without running or fetching anything: Node with a parser of its
 * own, the Studio into an inert document. What is left out is taken out of that document.
 * @returns its paragraphs of text, and what was left out, by kind
 */
export function pageArticle(document: Document): ReadArticle {
  const facts = factsOf(document);
  const root = rootOf(document);
  const heading = root.querySelector('h1') ?? document.querySelector('h1');
  const headline = words(heading) || content(document, 'og:title') || words(document.querySelector('title'));
  heading?.remove();
  const leftOut = leaveOut(root);
  const paragraphs = paragraphsIn(root);
  const { text, remark } = withoutUnseen([headline, ...paragraphs].filter(Boolean).join('\n\n'));
  const remarks: Remark[] = [];
  if (leftOut.length > 0) remarks.push({ is: 'leftOut', parts: leftOut });
  if (root.tagName === 'BODY') remarks.push({ is: 'unmarked' });
  if (remark) remarks.push(remark);
  return {
    ...facts,
    text: `${text}\n`,
    remarks,
  };
}

/** The element that holds the article: the one marked so with the most words, or the main part, or all of the page. */
function rootOf(document: Document): Element {
  const marked = [...document.querySelectorAll('article, [itemprop="articleBody"]')].filter((one) =>
    one.querySelector('p'),
  );
  const longest = marked.sort((a, b) => (b.textContent?.length ?? 0) - (a.textContent?.length ?? 0))[0];
  return longest ?? document.querySelector('main') ?? document.body;
}

/** Takes out what is not the article's text. @returns what that was, and how many of it */
function leaveOut(root: Element): [LeftOutKind, number][] {
  const counts = new Map<LeftOutKind, number>();
  const remove = (element: Element, what: LeftOutKind): void => {
    if (!root.contains(element)) return;
    element.remove();
    counts.set(what, (counts.get(what) ?? 0) + 1);
  };
  for (const [tag, what] of Object.entries(LEFT_OUT)) {
    for (const element of root.querySelectorAll(tag)) remove(element, what);
  }
  for (const element of root.querySelectorAll('[hidden], [aria-hidden="true"]')) remove(element, 'hidden');
  return [...counts];
}

function paragraphsIn(root: Element): string[] {
  const blocks = [...root.querySelectorAll(PARAGRAPHS)].filter((block) => block.querySelector(PARAGRAPHS) === null);
  if (blocks.length > 0) return blocks.map(words).filter(Boolean);
  return (root.textContent ?? '')
    .split(/\n\s*\n/)
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .filter(Boolean);
}

/** An element's words on one line, a line break being a space. */
function words(element: Element | null): string {
  if (element === null) return '';
  for (const lineBreak of element.querySelectorAll('br')) lineBreak.replaceWith(' ');
  return (element.textContent ?? '').replace(/[^\S\u00A0\u202F]+/g, ' ').trim();
}

const content = (document: Document, name: string): string =>
  document.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content')?.trim() ?? '';

function factsOf(document: Document): Pick<ReadArticle, 'lang' | 'publisher' | 'url' | 'date'> {
  const lang = document.documentElement.getAttribute('lang')?.trim();
  const publisher = content(document, 'og:site_name');
  const address = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? content(document, 'og:url');
  const time =
    content(document, 'article:published_time') || document.querySelector('time')?.getAttribute('datetime') || '';
  const date = /^\d{4}-\d{2}-\d{2}/.exec(time)?.[0];
  return {
    ...(lang ? { lang } : {}),
    ...(publisher ? { publisher } : {}),
    ...(/^https?:\/\//.test(address) && URL.canParse(address) ? { url: address } : {}),
    ...(date ? { date } : {}),
  };
}
