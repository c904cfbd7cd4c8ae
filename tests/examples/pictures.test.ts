import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import '../../src/i18n/all';
import { pictureOf } from '../../src/node/gallery';
import { siteOptions } from '../../src/node/site-host';
import { fileAt } from '../../src/site/routes';
import { openSite } from '../../src/site/site';
import { assets } from '../support/scene';
import { EXAMPLES, readExample } from './examples';

const PICTURES = join(import.meta.dirname, '../../examples/pictures');

describe.each(EXAMPLES)('the picture of %s', (id) => {
  // A change of layout or look changes these files: look at what changed, then `npx vitest run tests/examples -u`.
  test('is drawn as it was looked at last', async () => {
    const dossier = readExample(id);
    const { routes } = openSite([dossier], siteOptions({}), assets());
    const svg = fileAt(routes, pictureOf(dossier))!.text;
    await expect(svg.replaceAll('><', '>\n<')).toMatchFileSnapshot(join(PICTURES, `${id}.svg`));
  });
});
