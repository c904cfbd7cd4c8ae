/** npm run dev: serves the pages as they are made, and reloads them when the code or a dossier changes. Options: --port N. */
import { createServer } from 'vite';
import { devPages } from '../src/node/dev-server';

const at = process.argv.indexOf('--port');
const server = await createServer({
  root: process.cwd(),
  plugins: [devPages()],
  server: { host: '127.0.0.1', ...(at > 0 ? { port: Number(process.argv[at + 1]), strictPort: true } : {}) },
});
await server.listen();
console.log(`Sayso is at ${server.resolvedUrls?.local[0]}`);
