import type { Dossier, Id } from '../../domain/dossier';
import type { SiteOptions } from '../../site/options';
import type { SiteFile } from '../../site/site-file';
import { codeHash, installedPackages } from './code-hash';
import { KeptFiles } from './kept-files';
import { hashOf, keptName } from './store';

/** Everything in this package that a page may be made from: its code, its data, and the template. */
const PACKAGE = ['src', 'data/borders', 'data/maps', 'index.html'];

/** What is known of a dossier's version once it is frozen: its pages tell of it. */
type Versions = Required<Pick<SiteOptions, 'versionOf' | 'published'>>;

interface OfDossier {
  readonly from: readonly unknown[];
  readonly pictures: KeptFiles;
  pages: KeptFiles | null;
}

/**
 * The files of a site's dossiers as an earlier build made them, as far as everything is the same that went into them: the
 * dossier, its files, the site's code and address, the packages, the engine, and for pages the versions they tell of.
 */
export class KeptSite {
  readonly #dossiers: ReadonlyMap<Id, OfDossier>;

  /**
   * @param filesOf the texts of a dossier's files, by name
   * @param wished all else that goes into any file of any dossier: bundled code, the site's address, what is wished
   */
  constructor(
    dossiers: readonly Dossier[],
    filesOf: (dossier: Id) => Readonly<Record<string, string>>,
    wished: readonly unknown[],
    readonly versions: Versions,
  ) {
    const site = hashOf(JSON.stringify(wished));
    this.#dossiers = new Map(
      dossiers.map((dossier) => {
        const from = [dossier, filesOf(dossier.id), site, codeHash(...PACKAGE)];
        return [dossier.id, { from, pictures: new KeptFiles(nameOf('pictures', from)), pages: null }];
      }),
    );
  }

  /** `SiteOptions.keep`. Pictures must be asked for before there is a version, and pages after. */
  readonly keep = (dossier: Id, route: string, make: () => SiteFile): SiteFile =>
    (/\.(?:svg|png)$/.test(route) ? this.#of(dossier).pictures : this.#pagesOf(dossier)).take(route, make);

  /** The files of the version that is frozen of a dossier. */
  frozen(dossier: Id, make: () => readonly SiteFile[]): readonly SiteFile[] {
    const { text } = this.#of(dossier).pictures.take('frozen', () => ({ path: '', text: JSON.stringify(make()) }));
    return JSON.parse(text) as SiteFile[];
  }

  /** Whether some route of a dossier has to be made. */
  lacks(dossier: Id, routes: readonly string[]): boolean {
    return routes.some((route) => !this.#pagesOf(dossier).has(route));
  }

  /** Keeps all that was made, for the next build. @returns of which dossiers nothing was */
  save(): Id[] {
    return [...this.#dossiers].flatMap(([id, { pictures, pages }]) => {
      const all = [pictures, ...(pages ? [pages] : [])];
      for (const files of all) files.save();
      return all.every(({ areKept }) => areKept) ? [id] : [];
    });
  }

  #of(dossier: Id): OfDossier {
    return this.#dossiers.get(dossier)!;
  }

  #pagesOf(dossier: Id): KeptFiles {
    const one = this.#of(dossier);
    const { versionOf, published } = this.versions;
    one.pages ??= new KeptFiles(nameOf('pages', [...one.from, versionOf(dossier), published(dossier)]));
    return one.pages;
  }
}

/** Where nobody has written down which packages are installed, nothing can be known to be as it was: no name. */
const nameOf = (kind: string, from: readonly unknown[]): string | null =>
  installedPackages() === null ? null : keptName(kind, from);
