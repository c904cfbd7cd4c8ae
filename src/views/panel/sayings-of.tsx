import type { Id } from '../../domain/dossier';
import { useDossier } from '../../state/react';
import { LatePart } from '../components/late-part';

/** Few dossiers have one utterance from several reports: what shows it is fetched where there is one. */
const load = () => import('../components/sayings/saying-details').then(({ SayingDetails }) => SayingDetails);

/** What some passages give that other reports give as well, in words of their own; nothing where no other does. */
export function SayingsOf({ passages }: { passages: readonly Id[] }) {
  const { sayings } = useDossier();
  return sayings
    .filter(({ renderings }) => renderings.some((id) => passages.includes(id)))
    .map(({ id }) => <LatePart key={id} load={load} props={{ saying: id }} />);
}
