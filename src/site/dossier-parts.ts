import type { Dossier } from '../domain/dossier';
import type { Scene } from '../geometry/scene';
import { dataFiles, type DataFiles } from './data-files';
import { makeMapScene, makeScene } from './make-scene';
import type { SiteAssets, SiteOptions } from './options';

/** What several pages of one dossier are made from. Each part is made when it is first asked for, and once. */
export interface DossierParts {
  readonly dossier: Dossier;
  readonly scene: () => Scene;
  /** With the embed's lighter map. */
  readonly light: () => Scene;
  readonly data: () => DataFiles;
}

/** How much coarser an embed's map is: mostly small, it must show before its reader scrolls past. */
export const LIGHTER = { near: 1.8, far: 3, points: 0.4 };

export function dossierParts(
  dossier: Dossier,
  { layOut, layOutGraph, hash }: Pick<SiteOptions, 'layOut' | 'layOutGraph' | 'hash'>,
  { maps }: Pick<SiteAssets, 'maps'>,
): DossierParts {
  const scene = once(() => makeScene(dossier, maps, { layOut, layOutGraph }));
  return {
    dossier,
    scene,
    light: once(() => ({ ...scene(), ...makeMapScene(dossier, maps, LIGHTER), graph: null })),
    data: once(() => dataFiles(dossier, scene(), hash)),
  };
}

/** A function that does its work when it is first called, and gives what came of it ever after. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}
