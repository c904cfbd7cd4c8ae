import type { PAINTED_SCRIPTS } from '../../domain/picture-scripts';

const NOTO = [
  'noto-sans/400Regular/NotoSans_400Regular.ttf',
  'noto-sans/400Regular_Italic/NotoSans_400Regular_Italic.ttf',
  'noto-sans/600SemiBold/NotoSans_600SemiBold.ttf',
  'noto-serif/400Regular/NotoSerif_400Regular.ttf',
  'noto-serif/700Bold/NotoSerif_700Bold.ttf',
] as const;
const ARMENIAN = [
  'noto-sans-armenian/400Regular/NotoSansArmenian_400Regular.ttf',
  'noto-sans-armenian/600SemiBold/NotoSansArmenian_600SemiBold.ttf',
] as const;
const ARABIC = [
  'noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf',
  'noto-sans-arabic/600SemiBold/NotoSansArabic_600SemiBold.ttf',
] as const;

/** A face's file in the packages `@expo-google-fonts/…`. */
export type PaintFace = (typeof NOTO | typeof ARMENIAN | typeof ARABIC)[number];

/** The faces of a picture's words, by script: the same on every machine, whatever is installed there. */
const FACES: Readonly<Record<(typeof PAINTED_SCRIPTS)[number], readonly PaintFace[]>> = {
  Latin: NOTO,
  Cyrillic: NOTO,
  Greek: NOTO,
  Armenian: ARMENIAN,
  Arabic: ARABIC,
};

/** All of them, in the order in which a painter is given them. */
export const PAINT_FACES: readonly PaintFace[] = [...new Set(Object.values(FACES).flat())];

/** resvg, which its host starts: it is compiled to WebAssembly, and that lies elsewhere on a disk and on a site. */
type Resvg = new (
  svg: string,
  options: {
    fitTo: { mode: 'width'; value: number };
    font: { fontBuffers: Uint8Array[]; defaultFontFamily: string; sansSerifFamily: string; serifFamily: string };
  },
) => { render(): { asPng(): Uint8Array; free(): void }; free(): void };

/** What paints an SVG document that stands alone, `width` px wide, as a PNG file. */
export type Painter = (svg: string, width: number) => Uint8Array<ArrayBuffer>;

/**
 * A painter whose files are the same bytes on every machine, and in every engine.
 * @param faces the bytes of `PAINT_FACES`, in their order
 */
export const painterOf =
  (Resvg: Resvg, faces: readonly Uint8Array[]): Painter =>
  (svg, width) => {
    const resvg = new Resvg(svg, {
      fitTo: { mode: 'width', value: width },
      font: {
        fontBuffers: [...faces],
        defaultFontFamily: 'Noto Sans',
        sansSerifFamily: 'Noto Sans',
        serifFamily: 'Noto Serif',
      },
    });
    const image = resvg.render();
    const png = image.asPng();
    image.free();
    resvg.free();
    return new Uint8Array(png);
  };
