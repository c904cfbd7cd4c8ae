import type { Frame } from '../embed/frame';
import type { SaysoStore } from '../state/store';

/** Lets the host of an embed steer it and hear what is selected. Values a link could not carry are passed over. */
export function connectHost(store: SaysoStore, frame: Frame): void {
  const { actions, context } = store.getState();
  frame.listen((message) => {
    if (message.type === 'view') actions.applyPatch(message.view);
    if (message.type !== 'select') return;
    const { select } = message;
    if (select === null) actions.clear();
    else if (context.marks.has(select)) {
      if (store.getState().view.select !== select) actions.selectMark(select);
    } else if (context.passages.has(select)) actions.selectPassage(select);
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
