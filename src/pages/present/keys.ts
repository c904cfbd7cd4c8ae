/** Which key does what: for the keyboard, and for presenter remotes, which send Page Up, Page Down, a full stop and F5. */

export type Command =
  | 'next'
  | 'previous'
  | 'first'
  | 'last'
  | 'goTo'
  | 'blank'
  | 'fullscreen'
  | 'speaker'
  | 'notes'
  | 'picture'
  | 'spotlight'
  | 'pointer'
  | 'still'
  | 'follow'
  | 'exercises'
  | 'help'
  | 'back';

export interface KeyRow {
  readonly command: Command;
  /** `KeyboardEvent.key`, letters in lower case. */
  readonly keys: readonly string[];
  /** As the help says them. */
  readonly shown: string;
}

/** In the order the help lists them. */
export const KEY_ROWS: readonly KeyRow[] = [
  { command: 'next', keys: ['ArrowRight', 'ArrowDown', 'PageDown', ' ', 'Enter'], shown: '→ ↓ PgDn Space' },
  { command: 'previous', keys: ['ArrowLeft', 'ArrowUp', 'PageUp'], shown: '← ↑ PgUp' },
  { command: 'first', keys: ['Home'], shown: 'Home' },
  { command: 'last', keys: ['End'], shown: 'End' },
  { command: 'goTo', keys: ['g'], shown: 'G' },
  { command: 'back', keys: ['Escape', 'Backspace'], shown: 'Esc ⌫' },
  { command: 'picture', keys: ['m'], shown: 'M' },
  { command: 'exercises', keys: ['e'], shown: 'E' },
  { command: 'blank', keys: ['b', '.'], shown: 'B .' },
  { command: 'fullscreen', keys: ['f', 'F5'], shown: 'F F5' },
  { command: 'speaker', keys: ['s'], shown: 'S' },
  { command: 'notes', keys: ['n'], shown: 'N' },
  { command: 'spotlight', keys: ['l'], shown: 'L' },
  { command: 'pointer', keys: ['p'], shown: 'P' },
  { command: 'still', keys: ['o'], shown: 'O' },
  { command: 'follow', keys: ['q'], shown: 'Q' },
  { command: 'help', keys: ['?', 'h'], shown: '?' },
];

const BY_KEY = new Map(KEY_ROWS.flatMap(({ command, keys }) => keys.map((key) => [key, command] as const)));

const MIRRORED: Readonly<Record<string, string>> = {
  ArrowLeft: 'ArrowRight',
  ArrowRight: 'ArrowLeft',
  '←': '→',
  '→': '←',
};

/** The keys of a row as the help says them, where the page is read from right to left. */
export const shownMirrored = (shown: string): string => shown.replace(/[←→]/g, (arrow) => MIRRORED[arrow]!);

/** The keys that press a button or follow a link that has the focus. */
const PRESSING: readonly string[] = [' ', 'Enter'];

type Pressed = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey'>;

/**
 * What a key asks for.
 * @param onControl whether a button, link or mark has the focus, which Space and Enter press
 * @param mirrored whether the page is read from right to left: what comes next is then on the left, as its buttons are
 * @returns null for keys that are not ours; those with Ctrl, Alt or ⌘ never are
 */
export function commandFor(event: Pressed, onControl: boolean, mirrored = false): Command | null {
  const { key, shiftKey, ctrlKey, altKey, metaKey } = event;
  if (ctrlKey || altKey || metaKey) return null;
  if (onControl && PRESSING.includes(key)) return null;
  if (shiftKey && key === ' ') return 'previous';
  if (shiftKey && (key.startsWith('Arrow') || key === 'Enter')) return null;
  const meant = mirrored ? (MIRRORED[key] ?? key) : key;
  return BY_KEY.get(meant.length === 1 ? meant.toLowerCase() : meant) ?? null;
}
