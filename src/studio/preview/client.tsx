import '../../styles/index.css';
import '../../styles/studio/preview.css';
import { trustedAddress } from '../../pages/shared/trusted-url';
// oxlint-disable-next-line import/default -- the bundler's own kind of import: the address of a worker
import address from './draw-worker?worker&url';
import { messageFrom, type Drawing, type Drawn, type PreviewMessage } from './messages';
import { startShowing } from './shown';

/** The Studio: around the preview, or where it was opened from. */
const studio: Window | null = window.parent === window ? (window.opener as Window | null) : window.parent;
const worker = new Worker(trustedAddress(address), { type: 'module' });
const shown = startShowing((chosen) => tell({ sayso: 'preview-chosen', edit: false, ...chosen }));
let busy = false;
let waiting: Extract<PreviewMessage, { sayso: 'preview-show' }> | null = null;

function tell(message: PreviewMessage): void {
  studio?.postMessage(message, location.origin);
}
const at = (drawing: Drawing, share?: number): void => tell({ sayso: 'preview-at', at: drawing, share });

/** Sends the newest state to be drawn, once the last one is. */
function draw(): void {
  if (busy || waiting === null) return;
  busy = true;
  document.documentElement.dataset['drawing'] = 'true';
  const { folder, files } = waiting;
  at('network');
  waiting = null;
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker's has none
  worker.postMessage({ folder, files });
}

worker.addEventListener('message', ({ data: { page, next, share } }: MessageEvent<Drawn>) => {
  if (next === 'network') return at('network', share);
  document.documentElement.dataset['ready'] = 'true';
  if (page) shown.show(page);
  if (next === 'map') return at('map');
  busy = false;
  delete document.documentElement.dataset['drawing'];
  at(next === 'failed' ? 'failed' : 'done');
  draw();
});

addEventListener('message', (event: MessageEvent) => {
  const message = messageFrom(event, studio);
  if (message?.sayso === 'preview-show') {
    waiting = message;
    draw();
  }
  if (message?.sayso === 'preview-step') shown.showStep(message.step);
  if (message?.sayso === 'preview-choose') shown.choose(message);
});

// What is chosen here is edited there, and the key that opened the preview closes it from here, too.
addEventListener('keydown', (event) => {
  const inField = event.target instanceof Element && event.target.closest('input, textarea, select') !== null;
  if (inField || event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) return;
  const key = event.key.toLowerCase();
  const chosen = shown.chosen();
  if (key === 'e' && chosen) tell({ sayso: 'preview-chosen', edit: true, ...chosen });
  if (key === 'p') tell({ sayso: 'preview-close' });
});

tell({ sayso: 'preview-ready' });
