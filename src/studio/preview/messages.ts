import type { Files } from '../dossier/files';

/** What the Studio and its preview say to each other; both are pages of the same site. */
export type PreviewMessage =
  /** The preview is there, and waits. */
  | { readonly sayso: 'preview-ready' }
  /** A state that passed the gate. */
  | { readonly sayso: 'preview-show'; readonly folder: string; readonly files: Files };

/** Whether a message comes from the other page, and is one of these. */
export const isFrom = ({ source, origin, data }: MessageEvent, other: MessageEventSource | null | undefined): boolean =>
  source !== null &&
  source === other &&
  origin === location.origin &&
  typeof data === 'object' &&
  typeof (data as PreviewMessage | null)?.sayso === 'string';
