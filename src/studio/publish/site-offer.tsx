import { readAddress } from '../../site/site-address';
import { stamp } from '../open/save';
import { TextField } from '../parts/text-field';
import { useHalfTyped } from '../work/half-typed';
import { useStudioActions, useWork } from '../work/react';
import { useSpokenLang } from '../words/words';
import { MadeOffer } from './made-offer';
import { today } from './today';
import { publishWords } from './words';

/** Offers the whole explainer as a folder of pages for any host, and asks where it will stand. */
export function SiteOffer() {
  const { site } = publishWords(useSpokenLang());
  const { folder, files } = useWork();
  const actions = useStudioActions();
  const [{ address }, put] = useHalfTyped('site-address', () => ({ address: '' }));
  const said = address.trim();
  const isWrong = said !== '' && readAddress(said) === null;
  return (
    <MadeOffer
      kind="site"
      wish={() => {
        if (isWrong) actions.say(site.wrongAddress);
        return isWrong ? null : { is: 'site', folder, files, address: said, today: today() };
      }}
      file={() => ({ name: `${folder}-site-${stamp(new Date())}.zip`, type: 'application/zip' })}
    >
      <TextField
        label={site.address}
        name="address"
        value={address}
        onType={(typed) => put({ address: typed })}
        placeholder="https://example.org/story/"
        hint={isWrong ? site.wrongAddress : site.addressIs}
        wrong={isWrong}
      />
    </MadeOffer>
  );
}
