import type { PageData } from '../../payload/page-data';
import type { Files } from '../dossier/files';

const DRAWING = ['network', 'map', 'done', 'failed'] as const;

/** What a preview is at: drawing the network, then the map; done; or without its map, which could not be made. */
export type Drawing = (typeof DRAWING)[number];

/** How far a preview is; of a large network, which share of its places is found. */
export interface Progress {
  readonly at: Drawing;
  readonly share?: number | undefined;
}

/** What is chosen in the preview, or in hand in the Studio: a mark and a passage, by their ids. */
export interface Chosen {
  readonly select: string | null;
  readonly passage: string | null;
}

/** What the Studio and its preview say to each other; both are pages of the same site. */
export type PreviewMessage =
  /** The preview is there, and waits. */
  | { readonly sayso: 'preview-ready' }
  /** How far it is. */
  | ({ readonly sayso: 'preview-at' } & Progress)
  /** Something was chosen in it; with `edit`, the Studio is to edit it. */
  | ({ readonly sayso: 'preview-chosen'; readonly edit: boolean } & Chosen)
  /** It is to be closed. */
  | { readonly sayso: 'preview-close' }
  /** A state that passed the gate. */
  | { readonly sayso: 'preview-show'; readonly folder: string; readonly files: Files }
  /** The step of the walk whose slide is shown, by its id; the whole explainer, where it is none. */
  | { readonly sayso: 'preview-step'; readonly step: string | null }
  /** What is in hand in the Studio. */
  | ({ readonly sayso: 'preview-choose' } & Chosen);

/** What the worker drew. */
export interface Drawn {
  /** Null where there is nothing new to show. */
  readonly page: PageData | null;
  readonly next: 'network' | 'map' | 'nothing' | 'failed';
  /** Of a large network, which share of its places is found. */
  readonly share?: number;
}

type Fields = Readonly<Record<string, unknown>>;

const isName = (value: unknown): boolean => value === null || typeof value === 'string';
const isChosen = ({ select, passage }: Fields): boolean => isName(select) && isName(passage);

/** Whether what came has what a message of its kind has. */
const SHAPES: Readonly<Record<PreviewMessage['sayso'], (data: Fields) => boolean>> = {
  'preview-ready': () => true,
  'preview-at': ({ at, share }) =>
    DRAWING.some((one) => one === at) && (share === undefined || typeof share === 'number'),
  'preview-chosen': (data) => isChosen(data) && typeof data['edit'] === 'boolean',
  'preview-close': () => true,
  'preview-show': ({ folder, files }) =>
    typeof folder === 'string' &&
    typeof files === 'object' &&
    files !== null &&
    Object.values(files).every((text) => typeof text === 'string'),
  'preview-step': ({ step }) => isName(step),
  'preview-choose': isChosen,
};

const isMessage = (data: unknown): data is PreviewMessage => {
  if (typeof data !== 'object' || data === null || !('sayso' in data)) return false;
  const { sayso } = data;
  return (
    typeof sayso === 'string' && Object.hasOwn(SHAPES, sayso) && SHAPES[sayso as PreviewMessage['sayso']]({ ...data })
  );
};

/** The message, where it comes from the other page, of this site, and is one of these. */
export const messageFrom = (
  { source, origin, data }: Pick<MessageEvent, 'source' | 'origin' | 'data'>,
  other: MessageEventSource | null | undefined,
): PreviewMessage | null =>
  source !== null && source === other && origin === location.origin && isMessage(data) ? data : null;
