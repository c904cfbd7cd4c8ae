import { readFileSync } from 'node:fs';

const TOKENS = readFileSync('src/styles/tokens.css', 'utf8');

/** The ground of every page by theme, as a browser says it: what the tokens say, where the theme is asked for. */
export const PAPER = { light: paperIn(':root'), dark: paperIn(":root[data-theme='dark']") } as const;

function paperIn(selector: string): string {
  const [, hex] = /--paper: #([0-9a-f]{6});/.exec(TOKENS.slice(TOKENS.indexOf(`${selector} {`)))!;
  const [red, green, blue] = [0, 2, 4].map((at) => parseInt(hex!.slice(at, at + 2), 16));
  return `rgb(${red}, ${green}, ${blue})`;
}
