import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join, relative } from 'node:path';
import { siteServer } from '../../preview-server';
import { recover } from '../../replace-folder';
import { CommandError, EXIT } from '../exit-codes';
import type { Command } from '../command';
import { outFolder, portOf } from '../options';

/** Where the site is served when no port is asked for and it is free. */
const USUAL_PORT = 4173;

/** Serves the built site as a static host does, and prints its address. */
export const command: Command = {
  options: ['out', 'port', 'pseudo'],
  words: 0,
  run: async ({ values }, terminal) => {
    const folder = outFolder(values);
    recover(folder);
    if (!existsSync(join(folder, 'index.html'))) {
      throw new CommandError(`There is no site in ${relative('', folder) || '.'}/ yet: \`sayso build\` writes one.`);
    }
    const port = portOf(values);
    const server = siteServer(folder);
    await new Promise<void>((listening, failed) => {
      server.on('error', (error: NodeJS.ErrnoException) => {
        // A port that was asked for must be free; the usual one may be in use by another copy.
        if (error.code !== 'EADDRINUSE') return failed(error);
        if (port !== undefined) return failed(new CommandError(`Port ${port} is in use.`));
        server.listen(0, '127.0.0.1');
      });
      server.on('listening', listening);
      server.listen(port ?? USUAL_PORT, '127.0.0.1');
    });
    terminal.say(`Sayso is at http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    // The open server keeps the process alive until it is stopped.
    return EXIT.ok;
  },
};
