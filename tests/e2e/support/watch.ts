import type { BrowserContext } from '@playwright/test';

/** Notes all that goes wrong in a browser context, in each of its pages and frames. */
export class Watch {
  readonly #seen: string[] = [];
  readonly #allowed: RegExp[] = [];
  readonly #origins: Set<string>;

  /** @param home the address of the site; requests to any other origin are noted */
  constructor(context: BrowserContext, home: string) {
    this.#origins = new Set([new URL(home).origin]);

    context.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') {
        this.#seen.push(`console ${message.type()}: ${message.text()} (${message.location().url})`);
      }
    });
    context.on('weberror', (error) => this.#seen.push(`page error: ${error.error().message}`));
    context.on('request', (request) => {
      if (this.#isForeign(request.url())) this.#seen.push(`request to another site: ${request.url()}`);
    });
    context.on('response', (response) => {
      if (response.status() >= 400) this.#seen.push(`response ${response.status()}: ${response.url()}`);
    });
    context.on('requestfailed', (request) => {
      const reason = request.failure()?.errorText ?? 'unknown';
      // A page that is left while it loads drops its requests; that is no fault.
      if (!/ERR_ABORTED|NS_(BINDING_ABORTED|ERROR_ABORT)/.test(reason))
        this.#seen.push(`request failed, ${reason}: ${request.url()}`);
    });
  }

  /** Lets troubles whose text matches pass. */
  allow(pattern: RegExp): void {
    this.#allowed.push(pattern);
  }

  /** Counts another origin as ours: a host page that embeds the site, say. */
  allowOrigin(url: string): void {
    this.#origins.add(new URL(url).origin);
  }

  /** What was seen so far and not allowed. */
  troubles(): string[] {
    return this.#seen.filter((text) => !this.#allowed.some((pattern) => pattern.test(text)));
  }

  #isForeign(address: string): boolean {
    const url = new URL(address);
    return url.protocol.startsWith('http') && !this.#origins.has(url.origin);
  }
}
