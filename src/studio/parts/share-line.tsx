import { intlTag } from '../../i18n/intl-tag';
import type { PublicShare } from '../script/public-share';
import { useSpokenLang, useWords } from '../words/words';

/** How much of an article will be public, as a number. */
export function ShareLine({ share, title }: { readonly share: PublicShare; readonly title?: string }) {
  const words = useWords();
  const lang = useSpokenLang();
  const percent = new Intl.NumberFormat(intlTag(lang), { style: 'percent' }).format(share.share);
  return (
    <p className="quiet" data-share={Math.round(share.share * 100)}>
      {title !== undefined && <q dir="auto">{title}</q>} {words.asks.share(share.sentences, percent)}
    </p>
  );
}
