/** The words of the share dialog, which come with it when it is opened. */
export interface SharingWords {
  readonly link: string;
  readonly linkToPage: string;
  readonly ofPage: string;
  readonly ofPicture: string;
  readonly begins: string;
  readonly thisView: string;
  readonly opening: string;
  readonly steps: string;
  readonly selections: string;
  readonly date: string;
  readonly show: string;
  readonly width: string;
  readonly column: string;
  readonly height: string;
  readonly grows: string;
  readonly fixed: string;
  readonly px: string;
  readonly version: string;
  readonly latest: string;
  readonly frozen: string;
  readonly element: string;
  readonly iframe: string;
  readonly preview: string;
  readonly both: string;
  readonly pictureNote: string;
  readonly frozenPicture: string;
  readonly download: (format: string) => string;
  readonly img: string;
  readonly card: string;
  readonly copy: string;
}
