import type { EndKind } from '../../../geometry/network/pictures/statement-end';

const SIGNS: Readonly<Record<EndKind, { readonly className: string; readonly d: string }>> = {
  point: { className: 'head head-filled', d: 'M0,0L-10,-5V5Z' },
  open: { className: 'head head-hollow', d: 'M0,0L-10,-5V5Z' },
  bar: { className: 'head', d: 'M-1,-7V7' },
};

/** The sign at the end of a line, pointing along +x with its tip at the origin: what a statement does, read without colour. */
export const TieHead = ({ end }: { end: EndKind }) => <path {...SIGNS[end]} />;
