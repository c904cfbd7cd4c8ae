/**
 * For the pages of others: the element `<sayso-explainer src="…">`, the height of plain `<iframe data-sayso-embed>`, and
 * links that steer (`<a data-sayso="csto">`). One plain script without dependencies. It keeps nothing, asks nobody else,
 * and evaluates nothing that a frame says.
 */
import { heardFrom, sayTo } from './host';
import { VIEW_PARAMS } from '../domain/view-params';
import type { HostMessage } from './protocol';

/** Parts of the view: set while the frame lives. */
const VIEW = VIEW_PARAMS.filter((name) => name !== 'lang');
/** What needs the frame to be loaded anew. */
const PAGE = ['src', 'show', 'lang', 'height'] as const;
const ATTRIBUTES = [...VIEW, ...PAGE, 'theme'] as const;

/** Scripts, and links that open: nothing of the host's, no storage, no forms. */
const SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox';

const STYLE = `:host{display:block}:host([hidden]){display:none}iframe{display:block;width:100%;height:560px;border:0}
slot{display:none}:host([data-no-frame]) iframe{display:none}:host([data-no-frame]) slot{display:block}@media print{:host([data-still]) iframe{display:none}:host([data-still]) slot{display:block}}`;

class SaysoExplainer extends HTMLElement {
  static readonly observedAttributes = ATTRIBUTES;
  #frame: HTMLIFrameElement | null = null;
  #listening: AbortController | null = null;
  /** What the frame itself selected last, so that reflecting it does not echo. */
  #told: string | null = null;
  #loaded = false;

  connectedCallback(): void {
    const shadow = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    // Unlike a style element, a sheet made by script passes a host's strict content security policy.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLE);
    shadow.adoptedStyleSheets = [sheet];
    const frame = document.createElement('iframe');
    frame.setAttribute('sandbox', SANDBOX);
    frame.loading = 'lazy';
    frame.referrerPolicy = 'no-referrer';
    frame.allow = 'fullscreen';
    const fallback = document.createElement('slot');
    shadow.replaceChildren(frame, fallback);
    this.#frame = frame;
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    window.addEventListener('message', (event) => this.#hear(event), { signal });
    frame.addEventListener('load', () => this.#onLoad(), { signal });
    // A script that stands before the element runs before what is in it has been read.
    fallback.addEventListener('slotchange', () => this.#describe(), { signal });
    this.#describe();
    this.#load();
  }

  /** Names the frame after the fallback's words; a picture among them is what prints instead of the frame. */
  #describe(): void {
    this.#frame!.title = this.getAttribute('title') ?? this.textContent?.trim().slice(0, 120) ?? '';
    this.toggleAttribute('data-still', this.querySelector('img') !== null);
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
    this.#frame?.remove();
    this.#frame = null;
  }

  attributeChangedCallback(name: string, before: string | null, value: string | null): void {
    if (this.#frame === null || before === value) return;
    if ((PAGE as readonly string[]).includes(name)) return this.#load();
    if (name === 'theme') return this.#say({ type: 'look', look: { theme: value ?? 'auto' } });
    if (name === 'select') {
      if (value !== this.#told) this.#say({ type: 'select', select: value });
      return;
    }
    this.#say({ type: 'view', view: { [name]: value ?? '' } });
  }

  /** Selects an entity, relation or event of the explainer, or lets go with null. */
  choose(id: string | null | undefined): void {
    if (id === null || id === undefined) this.removeAttribute('select');
    else if (this.getAttribute('select') === id) this.#say({ type: 'select', select: id });
    else this.setAttribute('select', id);
  }

  #say(message: HostMessage): void {
    // Before the frame is there, its address says it.
    if (this.#frame === null) return;
    if (this.#loaded) sayTo(this.#frame, message);
    else this.#load();
  }

  #load(): void {
    const src = this.getAttribute('src');
    if (this.#frame === null || !src) return;
    const url = URL.canParse(src, this.baseURI) ? new URL(src, this.baseURI) : null;
    const sound = url !== null && /^https?:$/.test(url.protocol);
    // Without an address there is nothing to frame: the fallback is shown, and the host's log says why.
    this.toggleAttribute('data-no-frame', !sound);
    // oxlint-disable-next-line no-console -- the host's developer has no other place to hear it
    if (!sound) return console.warn('sayso-explainer: src is no address of a page:', src);
    for (const name of [...VIEW, 'show', 'lang', 'theme', 'height']) {
      const value = this.getAttribute(name);
      if (value) url.searchParams.set(name, value);
    }
    const own = getComputedStyle(this);
    for (const name of ['accent', 'font']) {
      const value = own.getPropertyValue(`--sayso-${name}`).trim();
      if (value) url.searchParams.set(name, value);
    }
    if (this.#frame.src === url.href) return;
    this.#loaded = false;
    this.#frame.src = url.href;
  }

  #onLoad(): void {
    this.#loaded = true;
    sayTo(this.#frame!, { type: 'hello' });
  }

  #hear(event: MessageEvent): void {
    const message = this.#frame && heardFrom(event, this.#frame);
    if (!message) return;
    if (message.type === 'height') this.#frame!.style.height = `${message.height}px`;
    else if (message.type === 'ready') this.#tell('sayso-ready', {});
    else {
      const { select, passage } = message;
      this.#told = select;
      if (select === null) this.removeAttribute('select');
      else this.setAttribute('select', select);
      this.#tell('sayso-select', { select, passage });
    }
  }

  #tell(type: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  }
}

/** Each attribute is a property of the same name; null takes it away. */
for (const name of ATTRIBUTES.filter((attribute) => attribute !== 'lang')) {
  Object.defineProperty(SaysoExplainer.prototype, name, {
    get(this: HTMLElement) {
      return this.getAttribute(name);
    },
    set(this: HTMLElement, value: string | number | null | undefined) {
      if (value === null || value === undefined) this.removeAttribute(name);
      else this.setAttribute(name, String(value));
    },
    configurable: true,
    enumerable: true,
  });
}

if (!customElements.get('sayso-explainer')) {
  customElements.define('sayso-explainer', SaysoExplainer);

  window.addEventListener('message', (event) => {
    for (const frame of document.querySelectorAll<HTMLIFrameElement>('iframe[data-sayso-embed]')) {
      const message = heardFrom(event, frame);
      if (message?.type === 'height') frame.style.height = `${message.height}px`;
    }
  });
  for (const frame of document.querySelectorAll<HTMLIFrameElement>('iframe[data-sayso-embed]')) {
    sayTo(frame, { type: 'hello' });
  }

  // Words of the article that steer: the explainer named by data-sayso-for, or the first on the page.
  document.addEventListener('click', (event) => {
    // Where the words stand in a shadow root, the event is told as its host's.
    const [clicked] = event.composedPath();
    const word = clicked instanceof Element ? clicked.closest<HTMLElement>('[data-sayso]') : null;
    const id = word?.dataset['sayso'];
    if (!id || event.defaultPrevented || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const name = word.dataset['saysoFor'];
    const target = name
      ? document.getElementById(name)
      : document.querySelector('sayso-explainer,iframe[data-sayso-embed]');
    if (target instanceof SaysoExplainer) target.choose(id);
    else if (target instanceof HTMLIFrameElement) sayTo(target, { type: 'select', select: id });
    else return;
    event.preventDefault();
  });
}
