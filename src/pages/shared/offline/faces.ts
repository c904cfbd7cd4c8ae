/**
 * The faces of a style sheet that a text is set in: those in whose range one of its letters falls, and those that name
 * no range. A browser fetches a face when the first such letter is shown, which may be after the network has gone.
 *
 * @param css as it is served
 * @param base the style sheet's own address, which its files are named from
 */
export function facesFor(css: string, base: string, text: string): string[] {
  const letters = new Set(Array.from(text, (letter) => letter.codePointAt(0)!));
  return [...css.matchAll(/@font-face\s*\{([^}]*)\}/g)].flatMap(([, face]) => {
    const file = /url\(\s*["']?(?!data:)([^"')]+)/.exec(face!)?.[1];
    return file !== undefined && covers(face!, letters) ? [new URL(file, base).href] : [];
  });
}

function covers(face: string, letters: ReadonlySet<number>): boolean {
  const ranges = /unicode-range:([^;}]*)/i.exec(face)?.[1]?.split(',').map(range);
  return (
    ranges === undefined || [...letters].some((letter) => ranges.some(([from, to]) => letter >= from && letter <= to))
  );
}

/** `U+104`, `U+100-1FF` or `U+1??`. */
function range(said: string): readonly [number, number] {
  const [from = '', to = from] = said.trim().slice(2).split('-');
  return [parseInt(from.replaceAll('?', '0'), 16), parseInt(to.replaceAll('?', 'F'), 16)];
}
