/** npm run serve: serves dist/ as a static host does, and prints its address. Options: --port N, --pseudo (dist-pseudo/). */
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { siteServer } from '../src/node/preview-server';

const at = process.argv.indexOf('--port');
const wanted = at > 0 ? Number(process.argv[at + 1]) : 4173;
const server = siteServer(resolve(process.argv.includes('--pseudo') ? 'dist-pseudo' : 'dist'));
server.on('error', (error: NodeJS.ErrnoException) => {
  // A port that was asked for must be free; the usual one may be in use by another copy.
  if (error.code !== 'EADDRINUSE' || at > 0) throw error;
  server.listen(0, '127.0.0.1');
});
server.on('listening', () => console.log(`Sayso is at http://127.0.0.1:${(server.address() as AddressInfo).port}/`));
server.listen(wanted, '127.0.0.1');
