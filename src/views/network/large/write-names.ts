import type { Palette } from './palette';

/**
 * Readies a canvas to write names over what is drawn: centred on a point, with a halo of paper that keeps them legible.
 * @param font its weight, 400 being plain, and its size in px
 * @param halo the halo's width in px
 * @returns writes words about a point of the canvas
 */
export function nameWriter(
  context: CanvasRenderingContext2D,
  palette: Palette,
  font: { readonly weight: number; readonly px: number },
  halo: number,
): (words: string, x: number, y: number) => void {
  context.font = `${font.weight} ${font.px}px system-ui, sans-serif`;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  context.lineWidth = halo;
  context.strokeStyle = palette.paper;
  context.fillStyle = palette.ink;
  return (words, x, y) => {
    context.strokeText(words, x, y);
    context.fillText(words, x, y);
  };
}
