/** What each sign of the head is drawn of, in a box of 20. */
const DRAWN = {
  undo: 'M8 4 4 8l4 4M4 8h7.5a4.5 4.5 0 0 1 0 9H8',
  redo: 'm12 4 4 4-4 4M16 8H8.5a4.5 4.5 0 0 0 0 9H12',
  find: 'M9 3.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11M13 13l4 4',
  preview: 'M2 10s3-5.5 8-5.5 8 5.5 8 5.5-3 5.5-8 5.5S2 10 2 10M10 7.5a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5',
  more: 'M4 10h.01M10 10h.01M16 10h.01',
} as const;

interface HeadSignProps {
  readonly of: keyof typeof DRAWN;
}

/** The sign of something the head does; its word stands beside it, and where there is no room for it is read aloud alone. */
export function HeadSign({ of }: HeadSignProps) {
  return (
    <svg className="head-sign" data-sign={of} viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
      <path d={DRAWN[of]} />
    </svg>
  );
}
