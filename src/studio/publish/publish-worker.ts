/** Makes what is published beside the page, which stays free to be worked in. */
import '../jitless';
import type { Failure, Made, Progress, Wish } from './making';
import { Unpainted } from './painter';
import { publish, Stopped } from './publish';
import { Outdated, Unfetched } from './site-parts';

/** The site's root: bundled workers lie in its folder of assets. */
const root = new URL('../', self.location.href);

const own = self.location.pathname.slice(root.pathname.length);

const failure = (error: unknown): Failure => {
  if (error instanceof Stopped) return 'stopped';
  if (error instanceof Unfetched) return 'unfetched';
  if (error instanceof Outdated) return 'outdated';
  if (error instanceof Unpainted) return 'unpainted';
  // oxlint-disable-next-line no-console -- a fault of ours: whoever reports it finds what it was
  console.error(error);
  return 'broken';
};

onmessage = async ({ data }: MessageEvent<Wish>): Promise<void> => {
  const answer = (said: Made | Progress, handed: Transferable[] = []): void => {
    postMessage(said, { transfer: handed });
  };
  try {
    const bytes = await publish(data, { root, own, hear: (progress) => answer({ is: 'progress', ...progress }) });
    answer({ is: 'made', bytes }, [bytes.buffer]);
  } catch (error) {
    answer({ is: 'failed', why: failure(error) });
  }
};
