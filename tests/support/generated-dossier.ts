/**
 * Dossiers of any size, for tests and for `npm run bench:scale`: files as a folder in `data/` holds them, to go through
 * the same gate as every other. Nothing in them is about the world.
 */
import type { EntityType, Pole } from '../../src/domain/dossier';

/** For each entity there are so many relations and passages. */
const RELATIONS = 3;
const PASSAGES = 5;

/** More of some kinds than of others, as in what newspapers write; no countries, which would need real codes. */
const TYPES: readonly EntityType[] = [
  'organisation',
  'person',
  'concept',
  'organisation',
  'person',
  'alliance',
  'medium',
  'place',
];
const POLES: readonly Pole[] = ['east', 'between', 'west', 'voices'];
const TIES = ['helps', 'harms', 'seeks', 'opposes', 'differs', 'speaks'] as const;
const VERBS = ['could help', 'warns', 'asks for more of', 'speaks against', 'sees differently from', 'speaks with'];
const SYLLABLES = ['ba', 'ko', 'li', 'ma', 'nu', 'pe', 'ra', 'so', 'ti', 'vu'];

/**
 * A valid dossier of `count` entities, three relations and five passages for each.
 * @param seed another seed, another dossier; the same seed, the same files
 * @returns texts by file name, as `parseDossier` takes them
 */
export function generatedDossier(count: number, seed = 1): Record<string, string> {
  const random = randomNumbers(seed);
  const below = (n: number): number => Math.floor(random() * n);
  const names = Array.from({ length: count }, (_, i) => nameOf(i));
  const sentences = Array.from({ length: count * PASSAGES }, (_, i) => {
    const from = i % count;
    const to = otherThan(from, neighbourOf(from, count, random, below), count);
    return { from, to, text: `${names[from]!} ${VERBS[below(VERBS.length)]!} ${names[to]!}, case ${i + 1}.` };
  });
  const paragraphs = Array.from({ length: Math.ceil(sentences.length / 5) }, (_, i) =>
    sentences
      .slice(i * 5, i * 5 + 5)
      .map(({ text }) => text)
      .join(' '),
  );
  const entities = names.map((name, i) => {
    const type = TYPES[i % TYPES.length]!;
    return {
      id: `e${i}`,
      type,
      label: name,
      short: name,
      description: `Number ${i + 1} of an invented crowd.`,
      aliases: [name],
      // Few crowds are voices; those that are stand along the top.
      pole: i % 50 === 0 ? 'voices' : POLES[below(3)]!,
      ...(type === 'place' && { place: [40 + below(1000) / 100, 38 + below(600) / 100] }),
    };
  });
  const relations = sentences.slice(0, count * RELATIONS).map(({ from, to }, i) => ({
    id: `r${i}`,
    from: `e${from}`,
    to: `e${to}`,
    type: TIES[i % TIES.length]!,
    verb: VERBS[i % TIES.length]!,
    voice: i % 3 === 0 ? 'reporter' : 'speaker',
    modality: 'says',
    evidence: [{ passage: `p${i}` }],
  }));
  const dossier = {
    sayso: 1,
    lang: 'en',
    title: `An invented crowd of ${count}`,
    summary: 'Made by a generator to see how pages of this size behave.',
    speaker: 'e0',
    sources: [
      {
        id: 'article',
        kind: 'article',
        title: 'A crowd',
        publisher: 'Nobody (invented)',
        url: 'https://example.org/crowd',
        display: 'full',
        file: 'article.md',
      },
    ],
    passages: sentences.map(({ text }, i) => ({
      id: `p${i}`,
      exact: text,
      voice: i % 3 === 0 ? 'reporter' : 'speaker',
      modality: 'says',
    })),
    entities,
    relations,
  };
  // JSON is YAML too; one item a line, so that a problem has a line to stand at.
  const lines = Object.entries(dossier).map(([key, value]) => {
    if (!Array.isArray(value)) return `${key}: ${JSON.stringify(value)}`;
    return `${key}:\n${value.map((item) => `  - ${JSON.stringify(item)}`).join('\n')}`;
  });
  return {
    'dossier.yaml': `${lines.join('\n')}\n`,
    'article.md': ['The Crowd Today', ...paragraphs].join('\n\n') + '\n',
  };
}

/** Mostly somebody near in the list, so that there are clusters; now and then anybody; the first few are hubs. */
function neighbourOf(from: number, count: number, random: () => number, below: (n: number) => number): number {
  const kind = random();
  if (kind < 0.15) return below(Math.min(count, 1 + Math.floor(count / 50)));
  if (kind < 0.3) return below(count);
  return (from + 1 + below(Math.min(12, count))) % count;
}

const otherThan = (from: number, to: number, count: number): number => (to === from ? (to + 1) % count : to);

/** A name of its own for each number: syllables in base ten, with a capital. */
function nameOf(index: number): string {
  const digits = String(index).padStart(3, '0');
  const word = Array.from(digits, (digit) => SYLLABLES[Number(digit)]!).join('');
  return word[0]!.toUpperCase() + word.slice(1);
}

/** Mulberry32: small, and the same on every machine. */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
