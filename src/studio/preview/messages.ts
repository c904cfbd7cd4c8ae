import type { PageData } from '../../payload/page-data';
import type { Files } from '../dossier/files';

/** What a preview is at: drawing the network, then the map; done; or without its map, which could not be made. */
export type Drawing = 'network' | 'map' | 'done' | 'failed';

/** What the Studio and its preview say to each other; both are pages of the same site. */
export type PreviewMessage =
  /** The preview is there, and waits. */
  | { readonly sayso: 'preview-ready' }
  /** How far it is; of a large network, which share of its places is found. */
  | { readonly sayso: 'preview-at'; readonly at: Drawing; readonly share?: number | undefined }
  /** A state that passed the gate. */
  | { readonly sayso: 'preview-show'; readonly folder: string; readonly files: Files };

/** What the worker drew. */
export interface Drawn {
  /** Null where there is nothing new to show. */
  readonly page: PageData | null;
  readonly next: 'network' | 'map' | 'nothing' | 'failed';
  /** Of a large network, which share of its places is found. */
  readonly share?: number;
}

/** Whether a message comes from the other page, and is one of these. */
export const isFrom = ({ source, origin, data }: MessageEvent, other: MessageEventSource | null | undefined): boolean =>
  source !== null &&
  source === other &&
  origin === location.origin &&
  typeof data === 'object' &&
  typeof (data as PreviewMessage | null)?.sayso === 'string';
