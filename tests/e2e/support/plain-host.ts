import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import sirv from 'sirv';

/** A host that serves a folder below a path, and knows nothing of sites: no headers of its own, no page for what is not there. */
export interface PlainHost {
  /** With a slash at its end. */
  readonly url: string;
  /** Puts files where it serves them from. */
  put(files: Readonly<Record<string, Uint8Array>>): void;
  switchOff(): Promise<void>;
}

export async function startPlainHost(): Promise<PlainHost> {
  const parent = mkdtempSync(join(tmpdir(), 'sayso-plain-'));
  const server = createServer(sirv(parent, { dev: true }));
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}/some/stories/`,
    put(files) {
      for (const [path, bytes] of Object.entries(files)) {
        const file = join(parent, 'some/stories', path);
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, bytes);
      }
    },
    async switchOff() {
      if (!server.listening) return;
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
      rmSync(parent, { recursive: true });
    },
  };
}
