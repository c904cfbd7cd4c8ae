import { MODES, type Mode } from '../../domain/modes';
import { onePageWords } from '../../i18n/one-page';
import { useLang } from '../../state/react';
import { LanguageChoice } from '../../views/controls/language-choice';
import { useMessages } from '../../views/components/words';
import { turnedTo } from './modes';

/** Above whatever is shown: the ways to look at it. What has no choice of language of its own finds it here. */
export function ModeBar({ mode, query }: { readonly mode: Mode; readonly query: () => string }) {
  const words = onePageWords(useLang());
  const messages = useMessages();
  const named: Readonly<Record<Mode, string>> = {
    explore: messages.site.explore,
    present: messages.present.start,
    handout: messages.handout.title,
    embed: words.embed,
  };
  const hrefOf = (other: Mode): string => `#${turnedTo(other, query()).slice(1)}`;
  return (
    <nav className="modes" aria-label={words.modes}>
      <span className="modes-name">{messages.site.name}</span>
      <ul>
        {MODES.map((other) => (
          <li key={other}>
            <a
              href={hrefOf(other)}
              data-mode={other}
              aria-current={other === mode ? 'page' : undefined}
              // The address may have changed since this was drawn.
              onClick={(event) => event.currentTarget.setAttribute('href', hrefOf(other))}
            >
              {named[other]}
            </a>
          </li>
        ))}
      </ul>
      {(mode === 'present' || mode === 'embed') && <LanguageChoice />}
    </nav>
  );
}
