import { renderToStaticMarkup } from 'react-dom/server';
import type { ReactElement } from 'react';
import { describe, expect, it } from 'vitest';
import type { Dossier } from '../../src/domain/dossier';
import { linkIndex } from '../../src/domain/link-index';
import { Embed } from '../../src/pages/embed/embed';
import { Explore } from '../../src/pages/explore/explore';
import { PageShell } from '../../src/pages/shared/page-shell';
import { splitDetails } from '../../src/payload/details';
import { pageData } from '../../src/payload/make-page-data';
import { inOwnLanguage } from '../../src/payload/texts';
import { createSaysoStore } from '../../src/state/store';
import { dossierIds, loadDossier } from '../data/load-dossier';
import { generated } from '../support/generated';
import { sceneOf } from '../support/scene';

const dossiers: [string, Dossier][] = [
  ...dossierIds().map((id): [string, Dossier] => [id, loadDossier(id)]),
  ['a generated one', generated(12)],
];

/** A page's first view of a dossier: with all that the dossier says, or with what the page carries at first. */
function firstView(dossier: Dossier, shown: Dossier, part: ReactElement): string {
  const page = pageData(dossier, sceneOf(dossier), '../');
  const store = createSaysoStore({ dossier: shown, links: linkIndex(shown) });
  return renderToStaticMarkup(
    <PageShell page={page} store={store}>
      {part}
    </PageShell>,
  );
}

describe.each(dossiers)('the first view of %s', (_, dossier) => {
  it.each([
    ['explore', <Explore key="explore" />],
    ['embed', <Embed key="embed" />],
  ])('says nothing that comes later: %s', { timeout: 60_000 }, (_name, part) => {
    const own = inOwnLanguage(dossier);
    expect(firstView(dossier, splitDetails(own).dossier, part)).toBe(firstView(dossier, own, part));
  });
});
