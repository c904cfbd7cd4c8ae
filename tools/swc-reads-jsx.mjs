/**
 * Lets dependency-cruiser read components; loaded before it with `node --import`. It reads TypeScript through swc, for
 * want of a JavaScript interface in TypeScript 7, but calls swc's parser without leave for JSX, so that every `.tsx`
 * file would be a syntax error. It looks the parser up on the module at each call; this puts one there that gives that
 * leave by the file's name. Plain JavaScript, because under tsx dependency-cruiser does not find swc's visitor.
 */
import { createRequire } from 'node:module';

const swc = createRequire(import.meta.url)('@swc/core');
const { parseFileSync } = swc;

swc.parseFileSync = (path, options) => parseFileSync(path, { ...options, tsx: path.endsWith('.tsx') });
