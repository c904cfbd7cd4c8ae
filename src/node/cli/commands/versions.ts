import { relative } from 'node:path';
import { CommandError, EXIT } from '../exit-codes';
import type { Command } from '../command';
import { outFolder } from '../options';

/** Brings the frozen versions of a published site back, before a build in a fresh checkout. */
export const command: Command = {
  options: ['from', 'out', 'json'],
  words: 0,
  run: async ({ values }, terminal) => {
    const { fetchVersions } = await import('../../fetch-versions');
    const outDir = outFolder(values);
    const { listed, brought } = await fetchVersions(addressOf(values.from), outDir, terminal.progress);
    if (values.json) terminal.say(JSON.stringify({ ok: true, out: outDir, listed, brought }, null, 2));
    else
      terminal.say(`${relative('', outDir)}/ has all ${listed} frozen versions of the site; ${brought} were brought.`);
    return EXIT.ok;
  },
};

function addressOf(from: string | undefined): URL {
  if (from === undefined) throw new CommandError('Say where the site is published: --from https://example.org/');
  const address = URL.canParse(from) ? new URL(from) : null;
  if (address === null || !/^https?:$/.test(address.protocol)) throw new CommandError(`“${from}” is no web address.`);
  return address;
}
