import { expect, test } from 'vitest';
import { renderToString } from 'react-dom/server';
import { readExample } from '../examples/examples';
import { linkIndex } from '../../src/domain/link-index';
import { Gloss } from '../../src/views/components/gloss';
import { createSaysoStore } from '../../src/state/store';
import { SaysoProvider } from '../../src/state/react';

const shown = (passage: string): string => {
  const dossier = readExample('translated-quotations');
  const store = createSaysoStore({ dossier, links: linkIndex(dossier), pane: 'network' });
  const markup = renderToString(
    <SaysoProvider store={store}>
      <Gloss passage={passage} />
    </SaysoProvider>,
  );
  return markup.replaceAll('<!-- -->', '');
};

test('a quotation in another language has our translation, marked as ours and in the reader’s language', () => {
  expect(shown('1.1')).toMatch(
    /^<span class="gloss"[^>]* lang="en"[^>]*><b>Our translation<\/b> The lighthouse will close/,
  );
});

test('what was not translated has none', () => {
  expect(shown('0.1')).toBe('');
});
