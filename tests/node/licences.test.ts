import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { build } from 'vite';
import { expect, it } from 'vitest';
import { gatherPackages, noticeOf, noticesFor } from '../../src/node/licences';

it('only code that went in counts, also of a package within a package, and a licence must be said', async () => {
  const root = mkdtempSync(join(tmpdir(), 'sayso-notices-'));
  const put = (path: string, text: string): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  const pack = (folder: string, name: string, code: string, licence: string | undefined = 'MIT'): void => {
    put(`${folder}/index.js`, code);
    put(`${folder}/LICENSE`, `The licence of ${name}.`);
    put(
      `${folder}/package.json`,
      JSON.stringify({ name, version: '1.2.3', main: 'index.js', license: licence, sideEffects: false }),
    );
  };
  pack('node_modules/used', 'used', "import { inner } from 'inner'; export const used = () => inner() + 1;");
  pack('node_modules/used/node_modules/inner', 'inner', "export const inner = () => 'inner' + Math.random();");
  pack('node_modules/unused', 'unused', 'export const unused = () => 1;');
  put('entry.js', "import { used } from 'used'; import { unused } from 'unused'; globalThis.x = used;");
  const folders = new Set<string>();
  try {
    await build({
      root,
      configFile: false,
      logLevel: 'error',
      plugins: [gatherPackages(folders)],
      build: { write: false, rollupOptions: { input: join(root, 'entry.js') } },
    });
    const notices = noticesFor(folders, [{ name: 'map', version: '1.0.0', licence: 'ISC', text: 'The map.' }]);
    expect(notices.map(({ name }) => name)).toEqual(['inner', 'map', 'used']);
    expect(notices[0]).toEqual({ name: 'inner', version: '1.2.3', licence: 'MIT', text: 'The licence of inner.' });
    put('node_modules/used/package.json', JSON.stringify({ name: 'used', version: '1.2.3' }));
    expect(() => noticesFor(folders)).toThrow('used 1.2.3 does not give its licence');
    put('node_modules/used/package.json', JSON.stringify({ name: 'used', version: '1.2.3', license: 'GPL-3.0' }));
    expect(() => noticesFor(folders)).toThrow('used 1.2.3 is under GPL-3.0');
  } finally {
    rmSync(root, { recursive: true });
  }
});

it('what paints pictures in the Studio is named with where its source is, and its faces with both their licences', () => {
  const { resolve } = createRequire(import.meta.url);
  const painter = noticeOf(dirname(resolve('@resvg/resvg-wasm')));
  const { version } = JSON.parse(readFileSync(join(dirname(resolve('@resvg/resvg-wasm')), 'package.json'), 'utf8')) as {
    version: string;
  };
  expect(painter.licence).toBe('MPL-2.0');
  // The text names the very version that is shipped.
  expect(painter.text).toContain(`https://github.com/yisibl/resvg-js, version ${version}`);
  const faces = noticeOf(dirname(resolve('@expo-google-fonts/noto-sans/package.json')));
  expect(faces.licence).toBe('MIT AND OFL-1.1');
  expect(faces.text).toContain('MIT');
  expect(faces.text).toContain('SIL OPEN FONT LICENSE');
});
