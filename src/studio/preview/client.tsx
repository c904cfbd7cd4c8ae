import '../../styles/index.css';
import '../../styles/studio/preview.css';
import { createRoot } from 'react-dom/client';
import { linkIndex } from '../../domain/link-index';
import { fetchMessages } from '../../i18n/load-messages';
import { Explore } from '../../pages/explore/explore';
import { PageShell } from '../../pages/shared/page-shell';
import { connectDocument } from '../../pages/shared/sync-document';
import { trustedAddress } from '../../pages/shared/trusted-url';
import type { PageData } from '../../payload/page-data';
import { createSaysoStore, type SaysoStore } from '../../state/store';
// oxlint-disable-next-line import/default -- the bundler's own kind of import: the address of a worker
import address from './draw-worker?worker&url';
import { isFrom, type Drawing, type Drawn, type PreviewMessage } from './messages';

const root = createRoot(document.getElementById('sayso')!);
const worker = new Worker(trustedAddress(address), { type: 'module' });
let shown: SaysoStore | null = null;
let times = 0;
let busy = false;
let waiting: PreviewMessage | null = null;

/** Sends the newest state to be drawn, once the last one is. */
function draw(): void {
  if (busy || waiting?.sayso !== 'preview-show') return;
  busy = true;
  document.documentElement.dataset['drawing'] = 'true';
  const { folder, files } = waiting;
  tell('network');
  waiting = null;
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker's has none
  worker.postMessage({ folder, files });
}

/** What a reader of the preview had chosen stays chosen, where it is still there. */
async function show(page: PageData): Promise<void> {
  await fetchMessages(page.dossier.lang);
  const links = linkIndex(page.dossier);
  const before = shown?.getState().view;
  const ids = new Set([...page.dossier.entities, ...page.dossier.relations].map(({ id }) => id));
  const initial = before
    ? {
        picture: before.picture,
        ...(before.select !== null && ids.has(before.select) ? { select: before.select } : {}),
      }
    : {};
  shown = createSaysoStore({ dossier: page.dossier, links, pane: 'network', initial });
  times += 1;
  root.render(
    <PageShell key={times} page={page} store={shown}>
      <Explore />
    </PageShell>,
  );
  connectDocument(shown, document);
}

worker.addEventListener('message', ({ data: { page, next, share } }: MessageEvent<Drawn>) => {
  if (next === 'network') return tell('network', share);
  document.documentElement.dataset['ready'] = 'true';
  if (page) void show(page);
  if (next === 'map') return tell('map');
  busy = false;
  delete document.documentElement.dataset['drawing'];
  tell(next === 'failed' ? 'failed' : 'done');
  draw();
});

function tell(at: Drawing, share?: number): void {
  const message: PreviewMessage = { sayso: 'preview-at', at, share };
  if (window.parent !== window) window.parent.postMessage(message, location.origin);
}

addEventListener('message', (event: MessageEvent<PreviewMessage>) => {
  if (!isFrom(event, window.parent)) return;
  waiting = event.data;
  draw();
});

if (window.parent !== window) window.parent.postMessage({ sayso: 'preview-ready' }, location.origin);
