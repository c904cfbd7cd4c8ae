/** What an author is told beside the work, until they put it away; one of each kind. */
export type Notice =
  /** The Studio was closed without warning; all that was done by then is there. */
  | { readonly is: 'crashed'; readonly at: number; readonly upTo: number }
  /** The browser cleared its store; the last file that was saved had this name. */
  | { readonly is: 'evicted'; readonly file: string }
  /** What was opened from a file is older than a copy that is kept here. */
  | { readonly is: 'newer-copy'; readonly id: string; readonly at: number }
  /** The check stopped and was begun anew. */
  | { readonly is: 'check-restarted' }
  /** The site has a newer Studio than this page. */
  | { readonly is: 'newer-studio' }
  /** What a phone is good for; told once. */
  | { readonly is: 'phone' };

/** With a notice told, in place of an earlier one of its kind. */
export const withNotice = (notices: readonly Notice[], notice: Notice): readonly Notice[] => [
  ...notices.filter(({ is }) => is !== notice.is),
  notice,
];
