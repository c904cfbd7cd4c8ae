import { directionOf } from '../../i18n/direction';

/** What a page's HTML is put together from. Texts are plain; `policy`, `head` and `body` are markup. */
export interface HtmlParts {
  readonly lang: string;
  readonly page: string;
  readonly title: string;
  /** What must stand before anything else that is loaded. */
  readonly policy?: string;
  readonly head: string;
  readonly body: string;
}

/** Fills `index.html`, the template of every page. */
export function fillTemplate(template: string, parts: HtmlParts): string {
  // Functions, because a replacement string would read `$&` in a text as an instruction.
  return template
    .replace('%lang%', () => escapeHtml(parts.lang))
    .replace('%dir%', directionOf(parts.lang))
    .replace('%page%', () => escapeHtml(parts.page))
    .replace('%title%', () => escapeHtml(parts.title))
    .replace('<!--policy-->', () => parts.policy ?? '')
    .replace('<!--head-->', () => parts.head)
    .replace('<!--body-->', () => parts.body);
}

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);
}

/** JSON that can stand inside a script element, as data or as an expression, whatever its strings say. */
export function scriptJson(data: unknown): string {
  return JSON.stringify(data).replace(/[<\u2028\u2029]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** A script element that carries data and runs nothing. */
export function jsonScript(id: string, data: unknown): string {
  return `<script type="application/json" id="${id}">${scriptJson(data)}</script>`;
}
