import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { PAINT_FACES, painterOf, type PaintFace, type Painter } from '../../site/images/paint';
// oxlint-disable import/default -- the bundler's own kind of import: the address of a file
import program from '@resvg/resvg-wasm/index_bg.wasm?url';
import sans from '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf?url';
import italic from '@expo-google-fonts/noto-sans/400Regular_Italic/NotoSans_400Regular_Italic.ttf?url';
import bold from '@expo-google-fonts/noto-sans/600SemiBold/NotoSans_600SemiBold.ttf?url';
import serif from '@expo-google-fonts/noto-serif/400Regular/NotoSerif_400Regular.ttf?url';
import boldSerif from '@expo-google-fonts/noto-serif/700Bold/NotoSerif_700Bold.ttf?url';
import armenian from '@expo-google-fonts/noto-sans-armenian/400Regular/NotoSansArmenian_400Regular.ttf?url';
import boldArmenian from '@expo-google-fonts/noto-sans-armenian/600SemiBold/NotoSansArmenian_600SemiBold.ttf?url';
import arabic from '@expo-google-fonts/noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf?url';
import boldArabic from '@expo-google-fonts/noto-sans-arabic/600SemiBold/NotoSansArabic_600SemiBold.ttf?url';

const FACES: Readonly<Record<PaintFace, string>> = {
  'noto-sans/400Regular/NotoSans_400Regular.ttf': sans,
  'noto-sans/400Regular_Italic/NotoSans_400Regular_Italic.ttf': italic,
  'noto-sans/600SemiBold/NotoSans_600SemiBold.ttf': bold,
  'noto-serif/400Regular/NotoSerif_400Regular.ttf': serif,
  'noto-serif/700Bold/NotoSerif_700Bold.ttf': boldSerif,
  'noto-sans-armenian/400Regular/NotoSansArmenian_400Regular.ttf': armenian,
  'noto-sans-armenian/600SemiBold/NotoSansArmenian_600SemiBold.ttf': boldArmenian,
  'noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf': arabic,
  'noto-sans-arabic/600SemiBold/NotoSansArabic_600SemiBold.ttf': boldArabic,
};

/** Thrown where the browser, or a policy of the host for scripts, does not let WebAssembly run. */
export class Unpainted extends Error {}

/**
 * The painter of the command line's pictures. It may run here although the Studio's own policy forbids it there: a worker
 * has the policy that its script came with.
 * @param fileAt the bytes of a bundled file, by the address that the bundler gave it
 * @throws Unpainted
 */
export async function startPainter(fileAt: (address: string) => Uint8Array): Promise<Painter> {
  try {
    await initWasm(fileAt(program));
  } catch (error) {
    throw new Unpainted('WebAssembly', { cause: error });
  }
  return painterOf(
    Resvg,
    PAINT_FACES.map((face) => fileAt(FACES[face])),
  );
}
