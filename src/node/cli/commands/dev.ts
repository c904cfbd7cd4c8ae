import { resolve } from 'node:path';
import { createServer } from 'vite';
import { devPages } from '../../dev-server';
import { PACKAGE_ROOT } from '../../package-root';
import { EXIT } from '../exit-codes';
import type { Command } from '../command';
import { dataFolder, portOf } from '../options';

/** Serves the pages as they are made, and reloads them when the code or a dossier changes. */
export const command: Command = {
  options: ['data', 'port'],
  words: 0,
  run: async ({ values }, terminal) => {
    const port = portOf(values);
    const server = await createServer({
      root: PACKAGE_ROOT,
      plugins: [devPages(resolve(dataFolder(values)))],
      server: { host: '127.0.0.1', ...(port === undefined ? {} : { port, strictPort: true }) },
    });
    await server.listen();
    terminal.say(`Sayso is at ${server.resolvedUrls?.local[0]}`);
    return EXIT.ok;
  },
};
