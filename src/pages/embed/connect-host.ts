import type { Frame } from '../../embed-api/frame';
import type { SaysoStore } from '../../state/store';

/** Lets the host of an embed steer it and hear what is selected. Values a link could not carry are passed over. */
export function connectHost(store: SaysoStore, frame: Frame): void {
  const { actions, context } = store.getState();
  frame.listen((message) => {
    if (message.type === 'view') actions.applyPatch(message.view);
    if (message.type !== 'select') return;
    if (message.select === null) return actions.clear();
    const id = known(context.marks, message.select);
    if (id !== undefined) {
      if (store.getState().view.select !== id) actions.selectMark(id);
    } else if (context.passages.has(message.select)) actions.selectPassage(message.select);
  });
  const say = (): void => {
    const { select, passage } = store.getState().view;
    frame.tell({ type: 'selected', select, passage });
  };
  store.subscribe(({ view }, { view: before }) => {
    if (view.select !== before.select || view.passage !== before.passage) say();
  });
  frame.tell({ type: 'ready' });
  if (store.getState().view.select !== null) say();
}

/** The id as the dossier writes it: a host that writes `csto` means `CSTO`. */
function known(ids: ReadonlySet<string>, wanted: string): string | undefined {
  return ids.has(wanted) ? wanted : [...ids].find((id) => id.toLowerCase() === wanted.toLowerCase());
}
