import { expect, test } from 'vitest';
import { linkIndex } from '../../../src/domain/link-index';
import { startView } from '../../../src/pages/share/start-view';
import { linkToView } from '../../../src/state/url/codec';
import { urlContext } from '../../../src/state/url/url-context';
import { loadDossier } from '../../data/load-dossier';

const dossier = loadDossier('armenia-csto');
const context = urlContext(dossier, linkIndex(dossier));
const now = { ...context.opening, lang: 'ru', select: 'CSTO', year: '1994' };

test.each([
  ['now', '?select=CSTO&year=1994&lang=ru'],
  ['opening', '?lang=ru'],
  ['step:3', '?step=3&lang=ru'],
  ['mark:ARM', '?select=ARM&lang=ru'],
] as const)('%s is the link %s', (start, search) => {
  expect(new URL(linkToView(startView(start, now, context), 'https://example.org/', context)).search).toBe(search);
});
