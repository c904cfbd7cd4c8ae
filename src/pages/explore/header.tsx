import { ShareDialog } from '#share-dialog';
import { useState } from 'react';
import { useDossier, useLang } from '../../state/react';
import { LanguageChoice } from '../../views/controls/language-choice';
import { ThemeChoice } from '../../views/controls/theme-choice';
import { useExploreWords } from '../../views/components/explore-words';
import { usePage } from '../../views/components/page';
import { Said } from '../../views/components/said';
import { useMessages } from '../../views/components/words';
import { WalkButton } from '../../views/walk/walk-button';
import { HowToRead } from './how-to-read';
import { SearchDialog } from './search-dialog';
import { useScrolledPast } from './use-scrolled-past';

/**
 * The page's top line: where to skip to, its name, and the ways on from it. On a phone most of these stand in a menu, but
 * the walk and what hands the page on; and the line stays in sight: with the story's title, once that has gone, and the
 * way back to the voices in place of the sharing, which is then in the menu.
 */
export function Header() {
  const messages = useMessages();
  const { header, bar } = useExploreWords();
  const dossier = useDossier();
  const lang = useLang();
  const { root } = usePage();
  const [open, setOpen] = useState(false);
  const past = useScrolledPast('.title-row');
  return (
    <header className="masthead" data-past-title={past || undefined}>
      <a className="skip" href="#article">
        {messages.site.skipTo(messages.views.article)}
      </a>
      <a className="skip" href="#relations">
        {messages.site.skipTo(messages.views.relations)}
      </a>
      <a className="wordmark" href={root}>
        {messages.site.name}
      </a>
      <a className="short-title" href="#dossier-title">
        <Said text={dossier.title} />
      </a>
      <a className="to-voices" href="#voices">
        {bar.title}
      </a>
      <WalkButton short />
      <ShareDialog root={root} />
      <button type="button" className="menu-button" aria-expanded={open} onClick={() => setOpen(!open)}>
        {header.menu}
      </button>
      <nav className="menu" data-open={open} aria-label={header.menu}>
        <HowToRead />
        <SearchDialog />
        <a href="#relations">{header.table}</a>
        <a href={`${root}${dossier.id}/sources/${lang === dossier.lang ? '' : `${lang}/`}`}>{header.sources}</a>
        {dossier.tour.length > 0 && <a href="present/">{header.forClass}</a>}
        <ShareDialog root={root} />
        <LanguageChoice />
        <ThemeChoice />
      </nav>
    </header>
  );
}
