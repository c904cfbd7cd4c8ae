/** The one place where markup from outside is parsed: into a document that runs nothing, fetches nothing and is never shown. */

interface TrustedTypes {
  createPolicy(name: string, rules: { createHTML: (markup: string) => string }): { createHTML(markup: string): string };
}

let policy: { createHTML(markup: string): string } | undefined;

/** A saved page as a document to be read. Its text alone is taken from it. */
export const inertPage = (markup: string): Document => inert(markup, 'text/html');

/** Likewise a document of XML. */
export const inertXml = (markup: string): Document => inert(markup, 'application/xml');

function inert(markup: string, type: DOMParserSupportedType): Document {
  policy ??= (window as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy('sayso-read', {
    createHTML: (given) => given,
  }) ?? { createHTML: (given) => given };
  return new DOMParser().parseFromString(policy.createHTML(markup), type);
}
