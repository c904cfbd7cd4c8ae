import { PictureOf } from '#network-pictures';
import { sceneAwaitsLayout } from '../../geometry/network';
import { useDossier, useSayso } from '../../state/react';
import { usePage } from '../components/page';
import { CrowdView } from './large/large-view';
import { pictureKind, type NetworkPictureProps } from './picture-kind';

interface NetworkViewProps extends NetworkPictureProps {
  /** For a picture that stands still, which is drawn as nodes and ties whatever the page opens with. */
  still?: boolean;
}

/** The network of who is said to do what to whom. It is laid out at build. */
export function NetworkView({ follow, still = false }: NetworkViewProps = {}) {
  const page = usePage();
  const dossier = useDossier();
  const kind = useSayso((state) => pictureKind(state, page, { follow: follow !== undefined, still }));
  if (kind === 'crowd')
    return <CrowdView follow={follow !== undefined} awaited={sceneAwaitsLayout(page.scene, dossier)} />;
  return <PictureOf kind={kind} follow={follow} />;
}
