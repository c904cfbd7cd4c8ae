// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { parseDossier } from '../../src/domain/parse';
import { sharedFiles } from '../../src/domain/share/shared-files';
import { SLOTS } from '../../src/pages/one-page/parts';
import { packText, PACKED_AS } from '../../src/payload/packed-text';
import type { Files } from '../../src/studio/dossier/files';
import { giveVoice } from '../../src/studio/edit/passages';
import { NotTaken, takeIn } from '../../src/studio/open/take-in';
import { rowsOf } from '../../src/studio/script/rows';
import { FROZEN } from '../support/frozen-text';

const slot = (id: string, data: unknown): string =>
  `<script type="application/json" id="${id}">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`;

const carrying = (files: Files | null): string =>
  slot(SLOTS.dossier, {
    sayso: 'dossier',
    folder: 'bridge',
    packed: PACKED_AS,
    data: packText(JSON.stringify({ files, page: {} })),
  });

/** A file as a browser hands it over. */
const file = (name: string, text: string): File => {
  const bytes = new TextEncoder().encode(`<!doctype html><title>x</title><body><p>A claim.</p>${text}`);
  return Object.assign(new File([bytes], name), { arrayBuffer: async () => bytes.buffer });
};

const refusal = async (text: string): Promise<unknown> =>
  takeIn([file('page.html', text)]).catch((error: unknown) => error);

describe('a page that Sayso made', () => {
  test('opens again where one sentence has a voice and no statement rests on it', async () => {
    const marked = giveVoice(FROZEN, rowsOf(FROZEN)[1]!.id, 'reporter', 'reports');
    const gate = parseDossier('bridge', marked);
    if (!gate.ok) throw new Error(gate.problems.map(({ message }) => message).join('\n'));
    const files = sharedFiles(marked, gate.dossier);
    expect(await takeIn([file('page.html', carrying(files))])).toMatchObject({
      is: 'dossier',
      folder: 'bridge',
      files,
    });
  });

  test('without a dossier is said to carry none, and is no foreign article', async () => {
    const none = new NotTaken('carries-none');
    expect(await refusal(carrying(null))).toEqual(none);
    expect(await refusal(slot(SLOTS.dossier, { packed: 'in some later way' }))).toEqual(none);
    expect(await refusal(slot(SLOTS.player, {}))).toEqual(none);
    expect(await refusal(slot('sayso-page', {}))).toEqual(none);
  });
});

test('any other page is read for its article', async () => {
  expect(await takeIn([file('page.html', '<article><h1>The bridge</h1><p>It is closed.</p></article>')])).toMatchObject(
    {
      is: 'draft',
    },
  );
});
