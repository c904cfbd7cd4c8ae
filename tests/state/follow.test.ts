import { beforeEach, expect, test } from 'vitest';
import { linkIndex } from '../../src/domain/link-index';
import { following } from '../../src/state/deferred-store';
import { createSaysoStore, type SaysoStore } from '../../src/state/store';
import { loadDossier } from '../data/load-dossier';

const dossier = loadDossier('minimal');
const [first, second] = dossier.entities.map(({ id }) => id);

let store: SaysoStore;
let waiting: (() => void)[];
let follower: SaysoStore;
let letGo: () => void;
let heard: number;

beforeEach(() => {
  store = createSaysoStore({ dossier, links: linkIndex(dossier) });
  waiting = [];
  const followed = following(store, (act) => waiting.push(act));
  follower = followed.store;
  letGo = followed.connect();
  heard = 0;
  follower.subscribe(() => heard++);
});

const selected = (): string | null => follower.getState().view.select;
const paint = (): void => waiting.splice(0).forEach((act) => act());

test('a choice is taken later, several as one', () => {
  store.getState().actions.selectMark(first!);
  store.getState().actions.selectMark(second!);
  expect(selected()).toBeNull();
  paint();
  expect(selected()).toBe(second);
  expect(heard).toBe(1);
});

test('what the pointer rests on is taken later too', () => {
  store.getState().actions.setHover(first!);
  expect(follower.getState().hover).toBeNull();
  paint();
  expect(follower.getState().hover).toBe(first);
});

test('all else is taken at once, and with it what still waits, which is not taken twice', () => {
  store.getState().actions.selectMark(first!);
  store.getState().actions.setPane('network');
  expect(follower.getState().pane).toBe('network');
  expect(selected()).toBe(first);
  paint();
  expect(heard).toBe(1);
});

test('its actions are the other’s, and it remembers by a context of its own', () => {
  follower.getState().actions.selectMark(first!);
  expect(store.getState().view.select).toBe(first);
  expect(follower.getState().context).not.toBe(store.getState().context);
});

test('what changed before it was connected is taken when it is, and nothing after it was let go', () => {
  store.getState().actions.setPane('network');
  const late = following(store, (act) => act());
  store.getState().actions.selectMark(first!);
  late.connect()();
  expect(late.store.getState().view.select).toBe(first);
  letGo();
  store.getState().actions.setPane('article');
  expect(follower.getState().pane).toBe('network');
  store.getState().actions.clear();
  expect(late.store.getState().view.select).toBe(first);
});
