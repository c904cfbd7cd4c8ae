import { act, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { storyOf } from '../../src/geometry/network/pictures/story-of';
import { pageData } from '../../src/payload/make-page-data';
import { NetworkView } from '../../src/views/network/network-view';
import { read } from '../geometry/network/dossiers';
import { renderOn, viewOf } from '../support/page';
import { sceneOf } from '../support/scene';

const minimal = read('minimal');
// Made once, outside the tests' time: the map and both layouts take some seconds on a busy machine.
const page = pageData(minimal, sceneOf(minimal), '../');
const armenia = read('armenia-csto');
const many = pageData(armenia, sceneOf(armenia), '../');
const drawn = () => renderOn(page, <NetworkView />);

it('has one tab stop, at the subject, and names actors and statements', () => {
  drawn();
  const picture = within(viewOf('network')).getByRole('group', { name: /^Network of/ });
  expect(picture.querySelectorAll('[tabindex="0"]')).toHaveLength(1);
  expect(picture.querySelector('[tabindex="0"]')).toHaveAttribute('data-entity', storyOf(minimal).subject);
  expect(screen.getByRole('button', { name: /speaks of perhaps reopening/ })).toHaveAttribute('data-relation', 'r1');
});

it('walks the statements of a chosen actor with the arrows, and Escape leads back to it', async () => {
  const { user, store } = drawn();
  const actor = viewOf('network').querySelector<SVGElement>('[data-entity="mayor"]')!;
  act(() => actor.focus());
  await user.keyboard('{Enter}');
  expect(store.getState().view.select).toBe('mayor');
  await user.keyboard('{ArrowDown}');
  expect(document.activeElement).toHaveAttribute('data-relation', 'r1');
  await user.keyboard('{Escape}');
  expect(document.activeElement).toHaveAttribute('data-entity', 'mayor');
});

it('writes what is chosen to its marks and moves nothing', async () => {
  const { user } = drawn();
  const paths = () => [...viewOf('network').querySelectorAll('path')].map((path) => path.getAttribute('d'));
  const before = paths();
  await user.click(screen.getByRole('button', { name: /speaks of perhaps reopening/ }));
  expect(viewOf('network').querySelector('[data-relation="r1"]')).toHaveAttribute('data-state', 'primary');
  expect(viewOf('network').querySelector('[data-entity="bridge"]')).toHaveAttribute('data-selected', 'true');
  expect(paths()).toEqual(before);
});

it('counts and draws what the voices shown alone say, and steps the rest back', () => {
  const counts = (): string[] =>
    [...viewOf('network').querySelectorAll('.ribbon .disc text')].map((text) => text.textContent);
  const { store } = renderOn(many, <NetworkView />);
  const all = counts();
  act(() => store.getState().actions.toggleVoice('reporter'));
  expect(viewOf('network').querySelector('.balloon')).toHaveAttribute('data-alone', 'false');
  expect(counts()).not.toEqual(all);
  act(() => store.getState().actions.toggleVoice('reporter'));
  expect(counts()).toEqual(all);
  expect(viewOf('network').querySelector('.balloon')).not.toHaveAttribute('data-alone');
});
