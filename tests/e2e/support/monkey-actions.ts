import type { Page } from '@playwright/test';
import type { Chance } from './chance';
import { setSize } from './set-size';

/** Does one thing to a page and says what it was. */
export type Action = (page: Page, chance: Chance) => Promise<string>;

const SIZES = [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
  { width: 768, height: 1024 },
  { width: 375, height: 812 },
  { width: 320, height: 480 },
] as const;

const KEYS = (
  'Tab Tab Shift+Tab Enter Space Escape ArrowLeft ArrowRight ArrowUp ArrowDown Home End PageUp PageDown Backspace ' +
  'Delete + - 0 ? . / g m e b n l p o q h f 1 7 Shift+ArrowRight Shift+ArrowUp'
).split(' ');

/** Something that can be touched, and where. */
function touchable(random: number): { x: number; y: number; what: string } | null {
  const wanted =
    'a, button, select, summary, input, textarea, [role="button"], [tabindex], [data-entity], [data-relation], [data-event], [data-passage]';
  const all = [...document.querySelectorAll(wanted)];
  for (let i = 0; i < 60; i++) {
    const element = all[Math.floor(((random * 7919 * (i + 1)) % 1) * all.length)];
    if (element === undefined) return null;
    const box = element.getBoundingClientRect();
    const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
    if (box.width === 0 || x < 0 || y < 0 || x > innerWidth || y > innerHeight) continue;
    const name = `${element.localName}${element.id && `#${element.id}`} ${(element.getAttribute('aria-label') ?? element.textContent).trim().slice(0, 40)}`;
    const marks = ['data-entity', 'data-relation', 'data-event', 'data-passage'].flatMap((key) =>
      element.hasAttribute(key) ? [`${key}=${element.getAttribute(key)}`] : [],
    );
    return { x, y, what: [name, ...marks].join(' ').replace(/\s+/g, ' ') };
  }
  return null;
}

const click: Action = async (page, chance) => {
  const spot = await page.evaluate(touchable, chance.next());
  if (spot === null) return 'nothing to click';
  await page.mouse.click(spot.x, spot.y, { clickCount: chance.below(12) === 0 ? 2 : 1 });
  return `click ${spot.what}`;
};

const hover: Action = async (page, chance) => {
  const spot = await page.evaluate(touchable, chance.next());
  if (spot !== null) await page.mouse.move(spot.x, spot.y);
  return `hover ${spot?.what ?? 'nothing'}`;
};

const key: Action = async (page, chance) => {
  const pressed = chance.oneOf(KEYS);
  await page.keyboard.press(pressed);
  return `press ${pressed}`;
};

const choose: Action = async (page, chance) => {
  const said = await page.evaluate(
    ([which, what]) => {
      const lists = [...document.querySelectorAll('select')].filter((list) => list.checkVisibility());
      const list = lists[Math.floor(which! * lists.length)];
      if (list === undefined) return null;
      list.selectedIndex = Math.floor(what! * list.options.length);
      list.dispatchEvent(new Event('change', { bubbles: true }));
      return `${list.name || list.id} ${list.value}`;
    },
    [chance.next(), chance.next()],
  );
  return `choose ${said ?? 'nothing'}`;
};

const slide: Action = async (page, chance) => {
  const there = await page.evaluate(() => {
    const slider = document.querySelector<HTMLInputElement>('input[type="range"]');
    if (!slider?.checkVisibility()) return false;
    slider.focus();
    return true;
  });
  if (!there) return 'no slider';
  const presses = chance.below(6);
  for (let i = 0; i < presses; i++)
    await page.keyboard.press(chance.oneOf(['ArrowLeft', 'ArrowRight', 'PageUp', 'Home', 'End']));
  return `slide ${presses}`;
};

const inside = async (page: Page, chance: Chance): Promise<{ x: number; y: number }> => {
  const { width, height } = page.viewportSize()!;
  const x = chance.below(width);
  const y = chance.below(height);
  await page.mouse.move(x, y);
  return { x, y };
};

const wheel: Action = async (page, chance) => {
  const { x, y } = await inside(page, chance);
  const turned = (chance.next() - 0.5) * 1200;
  const held = chance.below(2) === 0;
  if (held) await page.keyboard.down('Control');
  await page.mouse.wheel(0, turned);
  if (held) await page.keyboard.up('Control');
  return `wheel ${Math.round(turned)}${held ? ' with Control' : ''} at ${x},${y}`;
};

const drag: Action = async (page, chance) => {
  const from = await inside(page, chance);
  await page.mouse.down();
  const to = await inside(page, chance);
  await page.mouse.up();
  return `drag ${from.x},${from.y} to ${to.x},${to.y}`;
};

const resize: Action = async (page, chance) => {
  const size = chance.oneOf(SIZES);
  await setSize(page, size);
  return `resize ${size.width}x${size.height}`;
};

/** Only within the document: the entries it has made itself. */
const travel: Action = async (page, chance) => {
  const steps = chance.oneOf([-1, -1, -2, 1, 1, 3]);
  await page.evaluate((n) => {
    const { navigation } = window as unknown as {
      navigation: { currentEntry: { index: number }; entries(): { url: string }[] };
    };
    const there = navigation.entries()[navigation.currentEntry.index + n];
    if (there !== undefined && new URL(there.url).pathname === location.pathname) history.go(n);
  }, steps);
  return `travel ${steps}`;
};

const lights: Action = async (page, chance) => {
  const media = {
    colorScheme: chance.oneOf(['light', 'dark'] as const),
    reducedMotion: chance.oneOf(['reduce', 'no-preference'] as const),
  };
  await page.emulateMedia(media);
  return `prefer ${media.colorScheme}, motion ${media.reducedMotion}`;
};

/** Clicks and keys most of all. */
export const ACTIONS: readonly Action[] = [
  ...Array.from({ length: 9 }, () => click),
  ...Array.from({ length: 6 }, () => key),
  hover,
  hover,
  choose,
  slide,
  wheel,
  wheel,
  drag,
  travel,
  travel,
  resize,
  lights,
];
