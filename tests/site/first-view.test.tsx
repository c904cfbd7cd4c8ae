import { renderToStaticMarkup } from 'react-dom/server';
import type { ReactElement } from 'react';
import { describe, expect, it } from 'vitest';
import type { Dossier } from '../../src/domain/dossier';
import { linkIndex } from '../../src/domain/link-index';
import type { Scene } from '../../src/geometry/scene';
import { NETWORK_FRAME } from '../../src/geometry/viewport';
import { keptLayout } from '../../src/node/kept/layouts';
import { Embed } from '../../src/pages/embed/embed';
import { Explore } from '../../src/pages/explore/explore';
import { PageShell } from '../../src/pages/shared/page-shell';
import { splitDetails } from '../../src/payload/details';
import { pageData } from '../../src/payload/make-page-data';
import { inOwnLanguage } from '../../src/payload/texts';
import { createSaysoStore } from '../../src/state/store';
import { dossierIds, loadDossier } from '../data/load-dossier';
import { generated } from '../support/generated';
import { mapSceneOf, sceneOf } from '../support/scene';

const own = dossierIds().map((id) => loadDossier(id));
const crowd = generated(12);
const dossiers: [string, Dossier, Scene][] = [
  ...own.map((dossier): [string, Dossier, Scene] => [dossier.id, dossier, sceneOf(dossier)]),
  // No graph of it passes, and a graph that does not is looked for longest: half a minute.
  ['a generated one', crowd, { ...mapSceneOf(crowd), network: keptLayout(crowd, NETWORK_FRAME), graph: null }],
];

/** A page's first view of a dossier: with all that the dossier says, or with what the page carries at first. */
function firstView(dossier: Dossier, scene: Scene, shown: Dossier, part: ReactElement): string {
  const page = pageData(dossier, scene, '../');
  const store = createSaysoStore({ dossier: shown, links: linkIndex(shown) });
  return renderToStaticMarkup(
    <PageShell page={page} store={store}>
      {part}
    </PageShell>,
  );
}

describe.each(dossiers)('the first view of %s', (_, dossier, scene) => {
  it.each([
    ['explore', <Explore key="explore" />],
    ['embed', <Embed key="embed" />],
  ])('says nothing that comes later: %s', (_name, part) => {
    const said = inOwnLanguage(dossier);
    expect(firstView(dossier, scene, splitDetails(said).dossier, part)).toBe(firstView(dossier, scene, said, part));
  });
});
