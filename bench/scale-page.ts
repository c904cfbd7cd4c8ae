/** What runs inside a page that `scale-visit.ts` measures. Nothing here can use anything from outside its function. */

/** What the page's own watcher has seen. */
export interface Watched {
  /** When the last change so far had been drawn, ms since navigation. */
  lastDrawn: number;
  /** Waits for the next change of what is lit, and says how long after the event it came, in ms. */
  lit(type: string): Promise<number>;
  /** Counts frames until `stop` is called. */
  frames(): void;
  stop(): number[];
}

/** Watches a page from before its first byte. */
export function watchScale(): void {
  const watched: Watched = {
    lastDrawn: 0,
    lit: (type) =>
      new Promise((done) => {
        const heard = ({ timeStamp }: Event): void => {
          const changes = new MutationObserver(() => {
            changes.disconnect();
            done(performance.now() - timeStamp);
          });
          changes.observe(document.querySelector('[data-view="network"]')!, {
            subtree: true,
            childList: true,
            attributeFilter: ['data-selected', 'data-state'],
          });
        };
        document.addEventListener(type, heard, { capture: true, once: true });
      }),
    frames: () => {
      const times: number[] = [];
      let going = true;
      const next = (time: number): void => {
        times.push(time);
        if (going) requestAnimationFrame(next);
      };
      requestAnimationFrame(next);
      watched.stop = () => {
        going = false;
        return times.slice(1).map((time, i) => time - times[i]!);
      };
    },
    stop: () => [],
  };
  Object.assign(window, { watched });
  const drawn = (): void => {
    requestAnimationFrame(() => setTimeout(() => (watched.lastDrawn = performance.now())));
  };
  new MutationObserver(drawn).observe(document, {
    attributes: true,
    characterData: true,
    childList: true,
    subtree: true,
  });
}
