/** npm run serve: serves dist/ and prints its address. Options: --port N. */
import { preview } from 'vite';

const at = process.argv.indexOf('--port');
const port = at > 0 ? Number(process.argv[at + 1]) : 4173;
const server = await preview({
  root: process.cwd(),
  appType: 'mpa',
  preview: { port, strictPort: at > 0, host: '127.0.0.1' },
});
const address = server.resolvedUrls?.local[0] ?? `http://127.0.0.1:${port}/`;
console.log(`Sayso is at ${address}`);
