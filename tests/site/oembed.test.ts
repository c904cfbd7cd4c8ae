import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { oembedFile } from '../../src/site/document/oembed';
import type { OEMBED_FILES } from '../../src/site/urls';
import { loadDossier } from '../data/load-dossier';
import '../../src/i18n/all';
import { sceneOf } from '../support/scene';

const dossier = loadDossier('armenia-csto');
const scene = sceneOf(dossier);
const answer = (file: (typeof OEMBED_FILES)[number]): unknown =>
  JSON.parse(oembedFile(dossier, file, new URL('https://example.org/sayso/'), () => scene).text);

/** https://oembed.com, section 2.3.4: what every answer may say, and what each type must. */
const url = z.url({ protocol: /^https?$/ });
const size = z.int().positive();
const common = {
  version: z.literal('1.0'),
  title: z.string().optional(),
  author_name: z.string().optional(),
  author_url: url.optional(),
  provider_name: z.string().optional(),
  provider_url: url.optional(),
  cache_age: size.optional(),
  thumbnail_url: url.optional(),
  thumbnail_width: size.optional(),
  thumbnail_height: size.optional(),
};
const rich = z.strictObject({ ...common, type: z.literal('rich'), html: z.string().min(1), width: size, height: size });
const photo = z.strictObject({ ...common, type: z.literal('photo'), url, width: size, height: size });

describe('oEmbed', () => {
  it.each([
    ['oembed.json', rich],
    ['oembed.photo.json', photo],
  ] as const)('%s is valid against the specification', (file, schema) => {
    const said = schema.parse(answer(file));
    // A thumbnail is said with its size or not at all.
    const thumbnail = [said.thumbnail_url, said.thumbnail_width, said.thumbnail_height];
    expect(thumbnail.every((part) => part !== undefined)).toBe(true);
  });

  it('gives a frame of the embed', () => {
    expect(rich.parse(answer('oembed.json')).html).toContain('src="https://example.org/sayso/armenia-csto/embed/"');
  });

  it('gives a picture with its credits, and says whose words it shows', () => {
    const said = photo.parse(answer('oembed.photo.json'));
    expect(said.url).toBe('https://example.org/sayso/armenia-csto/still/both.png');
    expect(said.title).toContain(
      'Claims by Mikhail Galuzin, as reported by The Armenian Report, through TASS. Known responses: 12.',
    );
  });
});
