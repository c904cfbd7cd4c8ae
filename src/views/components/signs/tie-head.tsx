import type { RelationType } from '../../../domain/dossier';

/** The sign at the end of a tie, pointing along +x with its tip at the origin: what the tie does, read without colour. */
export function TieHead({ type }: { type: RelationType }) {
  switch (type) {
    case 'helps':
      return <path className="head head-filled" d="M0,0L-10,-5V5Z" />;
    case 'harms':
      return <path className="head" d="M-1,-7V7" />;
    case 'opposes':
      return <path className="head" d="M-1,-7V7M-5,-7V7" />;
    case 'seeks':
      return <path className="head" d="M-9,-5.5L0,0L-9,5.5" />;
    case 'differs':
      return <path className="head" d="M-6,-6L2,6M-11,-6L-3,6" />;
    case 'speaks':
      return <circle className="head head-filled" cx="-4" r="4" />;
    case 'cooperates':
      return <path className="head head-filled" d="M0,0L-7,-4V4ZM-14,0L-7,-4V4Z" />;
    case 'concerns':
      return <circle className="head head-hollow" cx="-4" r="4" />;
    case 'belongs':
      return <path className="head head-hollow" d="M0,0L-7,-5L-14,0L-7,5Z" />;
  }
}
