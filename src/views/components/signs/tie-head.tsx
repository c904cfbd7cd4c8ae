import type { StatementEnd } from '../../../geometry/network/pictures/story';

/** The sign at the end of a line, pointing along +x with its tip at the origin: what a statement does, read without colour. */
export function TieHead({ end }: { end: StatementEnd }) {
  switch (end) {
    case 'point':
    case 'points':
      return <path className="head head-filled" d="M0,0L-10,-5V5Z" />;
    case 'open':
      return <path className="head head-hollow" d="M0,0L-10,-5V5Z" />;
    case 'bar':
    case 'bars':
      return <path className="head" d="M-1,-7V7" />;
  }
}
