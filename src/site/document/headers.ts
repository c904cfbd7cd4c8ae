/** What a host says with each file: the preview server does, and `_headers` tells hosts that read it. */
export type Headers = Readonly<Record<string, string>>;

const EVERY: Headers = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
  // Hosts that are isolated (COEP) take in only what says that it may be taken in; all of this is public.
  'Cross-Origin-Resource-Policy': 'cross-origin',
};

const FOREVER = 'public, max-age=31536000, immutable';

/** A frozen version of a dossier never changes: `<dossier>/v/<version>/…`. */
const FROZEN = /^[^/]+\/v\/[^/]+\//;

/**
 * The headers of one file.
 * @param path below the site's root, such as `armenia-csto/index.html`
 * @param policy the Content-Security-Policy the page carries; null where it carries none
 */
export function headersFor(path: string, policy: string | null): Headers {
  const lasting = path.startsWith('assets/') || FROZEN.test(path);
  const caching: Headers = { 'Cache-Control': lasting ? FOREVER : 'no-cache' };
  if (!path.endsWith('.html')) return { ...EVERY, ...caching };
  // Anybody may frame an embed or a one-page file, from anywhere; that is what they are for. The other pages are framed
  // by this site alone.
  const framed = path.endsWith('/embed/index.html') || /^([^/]+)\/\1\.html$/.test(path);
  const rules = [...(policy === null ? [] : [policy]), ...(framed ? [] : ["frame-ancestors 'self'"])];
  return {
    ...EVERY,
    ...caching,
    ...(rules.length > 0 && { 'Content-Security-Policy': rules.join('; ') }),
    ...(!framed && { 'X-Frame-Options': 'SAMEORIGIN' }),
  };
}

/**
 * The file `_headers`, which Netlify and Cloudflare Pages read. Its addresses count from the host's root.
 * @param pages paths below the site's root, with the policy each carries
 */
export function headersFile(pages: ReadonlyMap<string, string>): string {
  const block = (address: string, headers: Headers): string =>
    [address, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  // Hosts add up the blocks that fit: one says what counts for every file, the others what is theirs alone.
  const own = (path: string, policy: string | null = null): Headers =>
    Object.fromEntries(Object.entries(headersFor(path, policy)).filter(([name]) => EVERY[name] === undefined));
  const address = (path: string): string => `/${path.replace(/(^|\/)index\.html$/, '$1')}`;
  return `${[
    block('/*', EVERY),
    block('/assets/*', own('assets/')),
    ...[...pages.keys()]
      .filter((path) => /^[^/]+\/embed\/index\.html$/.test(path))
      .map((path) => `${path.split('/')[0]}/v/`)
      .map((folder) => block(`/${folder}*`, own(`${folder}any/`))),
    ...[...pages].map(([path, policy]) => block(address(path), own(path, policy))),
  ].join('\n\n')}\n`;
}
