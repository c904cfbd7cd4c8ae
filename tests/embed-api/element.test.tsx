import { beforeAll, beforeEach, expect, it, vi } from 'vitest';

beforeAll(async () => {
  vi.stubGlobal(
    'CSSStyleSheet',
    class {
      replaceSync(): void {}
    },
  );
  await import('../../src/embed-api/sayso-explainer');
});
beforeEach(() => (document.body.innerHTML = ''));

const frameOf = (element: Element): HTMLIFrameElement => element.shadowRoot!.querySelector('iframe')!;

it('is named after what is in it, also where that is read after the script', async () => {
  const element = document.createElement('sayso-explainer');
  document.body.append(element);
  expect(frameOf(element).title).toBe('');
  element.innerHTML = '<a href="/story/"><img alt="" />The story</a>';
  element.shadowRoot!.querySelector('slot')!.dispatchEvent(new Event('slotchange'));
  expect(frameOf(element).title).toBe('The story');
  expect(element).toHaveAttribute('data-still');
});

it.each(['http://[', 'https://', '//', 'javascript:alert(1)'])(
  'shows its fallback where src is no address: %s',
  (src) => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const element = document.createElement('sayso-explainer');
    element.setAttribute('src', src);
    document.body.append(element);
    expect(element).toHaveAttribute('data-no-frame');
    expect(frameOf(element).getAttribute('src')).toBeNull();
    expect(warn).toHaveBeenCalledWith(expect.stringContaining('no address'), src);
    warn.mockRestore();
  },
);

it('hears words that steer inside a shadow root, and leaves those pressed with a key to the browser', () => {
  document.body.innerHTML =
    '<sayso-explainer src="https://example.org/a/embed/"></sayso-explainer><div id="host"></div>';
  const root = document.getElementById('host')!.attachShadow({ mode: 'open' });
  root.innerHTML = '<a href="#" data-sayso="lake">the lake</a>';
  const press = (more: MouseEventInit = {}) =>
    root
      .querySelector('a')!
      .dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, ...more }));
  const element = document.querySelector('sayso-explainer')!;
  press({ ctrlKey: true });
  expect(element).not.toHaveAttribute('select');
  press();
  expect(element).toHaveAttribute('select', 'lake');
});

it('lets go of everything for undefined as for null', () => {
  document.body.innerHTML = '<sayso-explainer src="https://example.org/a/embed/" select="lake"></sayso-explainer>';
  const element = document.querySelector('sayso-explainer') as HTMLElement & { choose(id?: string): void };
  element.choose(undefined);
  expect(element).not.toHaveAttribute('select');
});
