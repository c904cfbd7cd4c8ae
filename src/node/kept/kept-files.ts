import type { SiteFile } from '../../site/site-file';
import { readKept, writeKept } from './store';

/** Some files that follow from the same and are kept together, under one name. */
export class KeptFiles {
  readonly #before: ReadonlyMap<string, SiteFile>;
  readonly #now = new Map<string, SiteFile>();
  #made = 0;

  /** @param name a hash of all they follow from; null where they are not kept */
  constructor(readonly name: string | null) {
    const before = name === null ? null : readKept(name);
    this.#before = new Map(before === null ? [] : (JSON.parse(before.toString('utf8')) as [string, SiteFile][]));
  }

  /** Whether all that was taken was there. */
  get areKept(): boolean {
    return this.#before.size > 0 && this.#made === 0;
  }

  has(route: string): boolean {
    return this.#before.has(route);
  }

  /** The file as it was made before, or as it is made now. */
  take(route: string, make: () => SiteFile): SiteFile {
    const before = this.#before.get(route);
    if (before === undefined) this.#made++;
    const file = before ?? make();
    this.#now.set(route, file);
    return file;
  }

  /** Keeps what was taken for the next time. */
  save(): void {
    if (this.name !== null && this.#made > 0) writeKept(this.name, JSON.stringify([...this.#now]));
  }
}
