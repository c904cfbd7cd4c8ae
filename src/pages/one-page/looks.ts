import type { Mode } from '../../domain/modes';
import { fromBase91 } from '../../payload/base91';
import type { Face, Sheets } from './parts';

/** Puts the style sheets into the document. @returns shows those of a mode, and no others */
export function putSheets(document: Document, sheets: Sheets): (mode: Mode) => void {
  const elements = Object.entries(sheets).map(([of, text]) => {
    const style = document.createElement('style');
    style.textContent = text;
    style.media = 'not all';
    document.head.append(style);
    return [of, style] as const;
  });
  return (mode) => {
    for (const [of, style] of elements) {
      const holds = of === mode || (of === 'all' && mode !== 'embed');
      style.media = holds ? 'all' : 'not all';
    }
  };
}

/** Puts the faces at hand, from their bytes: nothing is fetched for them, not even from the file itself. */
export function putFaces(document: Document, faces: readonly Face[]): void {
  for (const { family, range, data } of faces) {
    document.fonts.add(new FontFace(family, fromBase91(data).buffer, { weight: '400 700', unicodeRange: range }));
  }
}
