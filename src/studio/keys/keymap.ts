/** Every key of the Studio by where it works: the sheet of keys and the tests read it, and what is listed in one place is heard from it. */
import type { RelationType } from '../../domain/dossier';
import type { Place } from '../work/state';
import type { StudioWords } from '../words/words';

/** What opens the sheet: the question mark of each keyboard whose language the Studio speaks. */
export const SHEET_KEYS: readonly string[] = ['?', '؟', '՞'];

/** Whether a key is a letter, a digit or a sign: what an author can turn off as a key of its own. */
export const isCharacter = (key: string): boolean => Array.from(key).length === 1;

/** Whether a key as it is drawn is such a one, with Shift or without, or digits from one to another; arrows are signs only where they are drawn. */
export const isLetterDrawn = (drawn: string): boolean =>
  (isCharacter(drawn.replace(/^Shift /, '')) && !/[←↑→↓]/.test(drawn)) || /^\d–\d$/.test(drawn);

/** After G, a letter goes to a place. */
export const GO: Readonly<Record<string, Place>> = {
  t: 'text',
  c: 'cast',
  s: 'statements',
  m: 'map',
  w: 'story',
  p: 'publish',
};

/** In the row of what a statement does, a letter chooses. */
export const TYPE_LETTERS = {
  h: 'helps',
  b: 'harms',
  s: 'seeks',
  o: 'opposes',
  d: 'differs',
  p: 'speaks',
  m: 'belongs',
  w: 'cooperates',
  c: 'concerns',
} as const satisfies Readonly<Record<string, RelationType>>;

/** Where keys work: in every place, in the script of an article, or in one place alone. */
export type Scope = 'everywhere' | 'script' | 'start' | 'cast' | 'statements' | 'map' | 'story';

interface Binding {
  readonly does: keyof StudioWords['keySheet']['does'];
  /** As they are drawn on keyboards; any of them does it. */
  readonly keys: readonly string[];
}

export const KEYMAP: Readonly<Record<Scope, readonly Binding[]>> = {
  everywhere: [
    { does: 'sheet', keys: ['?'] },
    { does: 'undo', keys: ['Ctrl Z'] },
    { does: 'redo', keys: ['Ctrl Shift Z'] },
    { does: 'history', keys: ['H'] },
    { does: 'find', keys: ['Ctrl K', '/'] },
    { does: 'save', keys: ['Ctrl S'] },
    { does: 'preview', keys: ['P'] },
    { does: 'apart', keys: ['Shift P'] },
    { does: 'pane', keys: ['F6', 'Shift F6'] },
    { does: 'letGo', keys: ['Esc'] },
  ],
  start: [{ does: 'look', keys: ['Ctrl Enter'] }],
  cast: [
    { does: 'actors', keys: ['↑', '↓'] },
    { does: 'actorEnds', keys: ['Home', 'End'] },
    { does: 'openActor', keys: ['Enter'] },
    { does: 'sameAs', keys: ['='] },
    { does: 'unactor', keys: ['Shift Backspace'] },
    { does: 'mentions', keys: ['[', ']'] },
  ],
  map: [
    { does: 'arrows', keys: ['←', '↑', '→', '↓'] },
    { does: 'zoom', keys: ['+', '−'] },
    { does: 'set', keys: ['Enter'] },
    { does: 'unset', keys: ['Delete', 'Backspace'] },
    { does: 'fit', keys: ['F'] },
  ],
  story: [{ does: 'order', keys: ['Alt ↑', 'Alt ↓'] }],
  script: [
    { does: 'move', keys: ['↑', '↓'] },
    { does: 'ends', keys: ['Home', 'End'] },
    { does: 'open', keys: [']'] },
    { does: 'voice', keys: ['1–9'] },
    { does: 'again', keys: ['.'] },
    { does: 'ink', keys: ['Enter'] },
    { does: 'none', keys: ['0', 'Backspace', 'Delete'] },
    { does: 'unnamed', keys: ['U'] },
    { does: 'words', keys: ['→', '←'] },
    { does: 'more', keys: ['Shift →', 'Shift ←'] },
    { does: 'actor', keys: ['A'] },
    { does: 'part', keys: ['Q'] },
    { does: 'split', keys: ['S'] },
    { does: 'join', keys: ['J'] },
    { does: 'statement', keys: ['R'] },
    { does: 'answer', keys: ['N'] },
    { does: 'noAnswer', keys: ['Shift N'] },
  ],
  statements: [
    { does: 'keep', keys: ['Enter'] },
    { does: 'keepAgain', keys: ['Shift Enter'] },
    { does: 'drop', keys: ['Esc'] },
    { does: 'type', keys: Object.keys(TYPE_LETTERS).map((letter) => letter.toUpperCase()) },
  ],
};
