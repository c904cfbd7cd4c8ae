import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { build } from 'vite';
import { expect, it } from 'vitest';
import { gatherPackages, noticesFor } from '../../src/node/licences';

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
