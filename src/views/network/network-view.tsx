import { PictureOf } from '#network-pictures';
import { sceneAwaitsLayout } from '../../geometry/network';
import { useDossier, useSayso } from '../../state/react';
import { usePage } from '../components/page';
import { CrowdView } from './large/large-view';
import { pictureKind, type NetworkPictureProps } from './picture-kind';

interface NetworkViewProps extends NetworkPictureProps {
  /** For a picture, which nobody scrolls. */
  still?: boolean;
}

/** The network of who is said to do what to whom. */
export function NetworkView({ follow, still = false }: NetworkViewProps = {}) {
  const page = usePage();
  const dossier = useDossier();
  const kind = useSayso((state) => pictureKind(state, page, { still }));
  if (kind === 'crowd')
    return <CrowdView follow={follow !== undefined} awaited={sceneAwaitsLayout(page.scene, dossier)} />;
  return <PictureOf kind={kind} follow={follow} />;
}
