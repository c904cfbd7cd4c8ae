import type { Hash } from '../options';

/** What of a page's own inside may run or style it. Only what the build itself put there is ever named here. */
export interface Trusted {
  /** Texts of its inline scripts, to the letter. */
  readonly scripts?: readonly string[];
  /** Texts of its style elements, to the letter. */
  readonly styles?: readonly string[];
  /** Whether places computed at build stand in style attributes. React sets them through the style object, which needs no leave. */
  readonly styleAttributes?: boolean;
  /**
   * For an embed: its trusted inline script fetches others, and nothing else is fetched. A sandboxed frame has no origin,
   * so nothing is `'self'` to it.
   */
  readonly loads?: boolean;
  /** For a one-page file: it has all of itself inside, and fetches nothing from anywhere. */
  readonly alone?: boolean;
  /** For the Studio: it parses pages that authors bring, into documents that run nothing (`studio/open/inert.ts`). */
  readonly reads?: boolean;
}

/**
 * A page's Content-Security-Policy: nothing from elsewhere, no evaluated text, and of what stands inside the page only
 * the named scripts and styles. They are named by the build and not gathered from the page: a script that a dossier's
 * text had smuggled in would have no leave.
 *
 * Text becomes script only by way of the policy `sayso` (Trusted Types), see `pages/shared/trusted-url.ts`.
 */
export function policyFor(
  { scripts = [], styles = [], styleAttributes = false, loads = false, alone = false, reads = false }: Trusted,
  hash: Hash,
): string {
  const named = (text: string): string => `'sha256-${hash(text)}'`;
  const directives: Readonly<Record<string, readonly string[]>> = {
    'default-src': ["'none'"],
    'script-src': [...(alone ? [] : [loads ? "'strict-dynamic'" : "'self'"]), ...scripts.map(named)],
    'style-src': [...(loads || alone ? [] : ["'self'"]), ...styles.map(named)],
    ...(styleAttributes ? { 'style-src-attr': ["'unsafe-inline'"] } : {}),
    'img-src': [...(alone ? [] : ["'self'"]), 'data:'],
    ...(loads || alone ? {} : FETCHED),
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
    'require-trusted-types-for': ["'script'"],
    'trusted-types': ['sayso', ...(reads ? ['sayso-read'] : [])],
  };
  return Object.entries(directives)
    .map(([name, values]) => `${name} ${values.join(' ')}`)
    .join('; ');
}

const FETCHED = {
  'font-src': ["'self'"],
  'connect-src': ["'self'"],
  'manifest-src': ["'self'"],
  'worker-src': ["'self'"],
  'frame-src': ["'self'"],
};

/** The policy as it stands in a page's head, where it goes wherever the file goes, whatever the host. */
export const policyTag = (policy: string): string =>
  `<meta http-equiv="Content-Security-Policy" content="${policy}" />`;

/** The policy a page carries; null where it carries none. */
export const policyIn = (html: string): string | null =>
  /<meta http-equiv="Content-Security-Policy" content="([^"]*)" \/>/.exec(html)?.[1] ?? null;
