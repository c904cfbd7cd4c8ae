import { latestCorrection } from '../../domain/history/corrections';
import { formatDate } from '../../i18n';
import { useDossier, useLang } from '../../state/react';
import { useExploreWords } from '../../views/components/explore-words';
import { Said } from '../../views/components/said';

/** What was corrected last, and when; nothing where nothing was. All of it stands on a page of its own. */
export function LatestCorrection() {
  const { corrections } = useDossier();
  const lang = useLang();
  const { corrected } = useExploreWords().header;
  const latest = latestCorrection(corrections);
  return (
    latest && (
      <p data-correction={latest.date}>
        <b>{corrected(formatDate(latest.date, lang))}</b> <Said text={latest.text} />
      </p>
    )
  );
}
