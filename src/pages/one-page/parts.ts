import type { ExploreWords } from '../../i18n/explore-words';
import type { Messages } from '../../i18n';
import type { SharedFiles } from '../../domain/share/shared-files';
import type { Lang } from '../../domain/text';
import type { OnePageData } from '../../payload/one-page';

/** A face of the file, as its style sheet would name it. */
export interface Face {
  readonly family: string;
  /** Which code points it is for, as `unicode-range` says it. */
  readonly range: string;
  /** WOFF2 in base 91. */
  readonly data: string;
}

/** The style sheets by where they hold: in all modes but the embed's, or in one alone. */
export type Sheets = Readonly<Record<'all' | 'present' | 'handout' | 'embed', string>>;

/** What the site made once for every one-page file, as it stands in the file. */
export interface PackedPlayer {
  /** `PlayedCode`, packed. */
  readonly code: string;
  /** Scripts that leave `Words`, packed, by language. */
  readonly words: Readonly<Record<Lang, string>>;
  readonly faces: readonly Face[];
}

export interface PlayedCode {
  readonly script: string;
  readonly sheets: Sheets;
}

/** The dossier in the file, for the player and for whoever opens it to go on with it. */
export interface CarriedDossier {
  readonly sayso: 'dossier';
  /** The name of its folder. */
  readonly folder: string;
  /** How `data` is packed. */
  readonly packed: string;
  /** `CarriedData`, packed. */
  readonly data: string;
}

export interface CarriedData {
  /** The texts of its files by name. */
  readonly files: SharedFiles;
  readonly page: OnePageData;
}

export interface Words {
  readonly messages: Messages;
  readonly explore: ExploreWords;
}

/** What the loader unpacked, for the player. */
export interface Parts {
  readonly page: OnePageData;
  readonly sheets: Sheets;
  readonly words: Readonly<Record<Lang, Words>>;
  readonly faces: readonly Face[];
}

/** The ids of the elements that carry data in the file. */
export const SLOTS = { dossier: 'sayso-dossier', player: 'sayso-player' } as const;

declare global {
  interface Window {
    saysoParts: Parts;
    /** What the script that ran last left. */
    saysoWords?: Words;
  }
}
