import { createElement } from 'react';
import { usePage } from '../../components/page';
import { useFetched } from '../../components/use-fetched';
import { useMessages } from '../../components/words';
import { CrowdBackdrop } from './large-backdrop';

const fetchPicture = () => import('#large-picture').then(({ CrowdPicture }) => CrowdPicture);

/**
 * The network of a crowd. It comes as a still picture; what draws it in motion is fetched when the page is alive, so
 * that pages of few entities carry none of it.
 * @param props.awaited it is still being laid out; `entries/lay-out.ts` moves the bar
 */
export function CrowdView({ follow, awaited }: { follow: boolean; awaited: boolean }) {
  const messages = useMessages();
  const { scene } = usePage();
  const Picture = useFetched(true, fetchPicture);
  return (
    <section className="view picture network" data-view="network" aria-label={messages.views.network}>
      <div className="view-head">
        <h2>{messages.views.network}</h2>
      </div>
      <div className="picture-frame crowd">
        {awaited ? (
          <label className="crowd-note">
            {messages.network.layingOut} <progress max="1" />
          </label>
        ) : Picture ? (
          createElement(Picture, { network: scene.network, follow })
        ) : (
          <CrowdBackdrop network={scene.network} />
        )}
      </div>
    </section>
  );
}
