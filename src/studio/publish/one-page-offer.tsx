import { stamp } from '../open/save';
import { useWork } from '../work/react';
import { MadeOffer } from './made-offer';

/** Offers the whole explainer as one file. */
export function OnePageOffer() {
  const { folder, files } = useWork();
  return (
    <MadeOffer
      kind="page"
      wish={() => ({ is: 'page', folder, files })}
      file={() => ({ name: `${folder}-${stamp(new Date())}.html`, type: 'text/html' })}
    />
  );
}
