import { readViewState, writeViewState } from '../../state/url/codec';
import type { SaysoStore } from '../../state/store';
import type { Deck, DeckStore, Shared } from './presentation-store';
import { readMessage, type Message } from './window-messages';

const sharedOf = ({ blank, picture, startedAt, stepSince, exercise }: Deck): Shared => ({
  blank,
  picture,
  startedAt,
  stepSince,
  exercise,
});

/**
 * Keeps all windows of one dossier's presentation in this browser at the same step, both ways. Each keeps its language.
 * @param leads whether this window, when it opens, tells the others where to be rather than asks
 * @returns a function that parts it from the others
 */
export function connectWindows(store: SaysoStore, deck: DeckStore, { leads = false } = {}): () => void {
  const { dossier, context, actions } = store.getState();
  const channel = channelOf(`sayso-present:${dossier.id}`);
  // Where the browser keeps windows apart, as some do without cookies, this one presents alone.
  if (channel === null) {
    deck.setState({ startedAt: Date.now(), stepSince: Date.now() });
    return () => {};
  }
  // What comes from another window is not told back to it.
  let listening = false;

  // A channel reaches this site alone, so it takes no target.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  const say = (message: Message): void => channel.postMessage(message);
  const tell = (): void => {
    const { view } = store.getState();
    say({ type: 'state', query: writeViewState(view, '', context), shared: sharedOf(deck.getState()) });
  };

  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const message = readMessage(data);
    if (message === null) return;
    if (message.type === 'bye') return deck.setState({ together: false });
    deck.setState({ together: true });
    if (message.type === 'hello') return tell();
    listening = true;
    const { state } = readViewState(message.query, context);
    const now = store.getState().view;
    if (writeViewState({ ...state, lang: now.lang }, '', context) !== writeViewState(now, '', context)) {
      actions.restore({ ...state, lang: now.lang });
    }
    deck.setState(message.shared);
    listening = false;
  });

  deck.setState({ startedAt: Date.now(), stepSince: Date.now() });
  const unsubscribe = [
    store.subscribe((state, before) => {
      if (listening || state.view === before.view) return;
      if (state.view.step !== before.view.step) deck.setState({ stepSince: Date.now() });
      tell();
    }),
    deck.subscribe((state, before) => {
      const keys = Object.keys(sharedOf(state)) as (keyof Shared)[];
      if (!listening && keys.some((key) => state[key] !== before[key])) tell();
    }),
  ];
  const onHide = (): void => say({ type: 'bye' });
  addEventListener('pagehide', onHide);

  say({ type: 'hello' });
  if (leads) tell();

  return () => {
    for (const stop of unsubscribe) stop();
    removeEventListener('pagehide', onHide);
    channel.close();
  };
}

function channelOf(name: string): BroadcastChannel | null {
  try {
    return new BroadcastChannel(name);
  } catch {
    return null;
  }
}
