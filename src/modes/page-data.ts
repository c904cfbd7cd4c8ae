import type { Dossier } from '../domain/dossier';
import type { Page } from '../views/parts/page';

/** All a page is made from, at build and again in the browser. */
export interface PageData extends Page {
  readonly dossier: Dossier;
}
