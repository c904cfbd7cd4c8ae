import { describe, expect, it } from 'vitest';
import '../../src/i18n/all';
import { siteOptions } from '../../src/node/site-host';
import { feedFiles } from '../../src/site/document/atom';
import { articleTag } from '../../src/site/document/meta-tags';
import { fileAt } from '../../src/site/routes';
import { openSite } from '../../src/site/site';
import { readExample } from '../examples/examples';
import { assets } from '../support/scene';

const dossier = readExample('translated-quotations');
const BYLINE = 'By Ada Lund, for the examples (invented)';

describe('who made an explainer', () => {
  const site = new URL('https://example.org/');

  it.each(['index.html', 'handout/index.html', 'embed/index.html', 'still/network.svg'])('is said in %s', (at) => {
    const toDocument = ({ path, body }: { path: string; body: string }) => ({ path, text: body });
    const { routes } = openSite([dossier], siteOptions({ toDocument }), assets());
    expect(fileAt(routes, `${dossier.id}/${at}`)!.text).toContain(BYLINE);
  });

  it('is said to search engines and in feeds, and nothing is where nobody is named', () => {
    const versions = [{ dossier: dossier.id, version: 'aaaaaaaaaa', since: '2026-11-20' }];
    const { byline: _byline, ...nobody } = dossier;
    const said = (one: typeof dossier): string =>
      articleTag(one, site) +
      feedFiles([one], versions, site)
        .map(({ text }) => text)
        .join('');
    expect(said(dossier)).toContain(`"creditText":"${BYLINE}"`);
    expect(said(dossier)).toContain(`<name>${BYLINE}</name>`);
    expect(said(nobody)).not.toContain('creditText');
    // Each feed names the site.
    expect(said(nobody).match(/<author>/g)).toHaveLength(said(nobody).match(/<feed /g)!.length);
  });
});
