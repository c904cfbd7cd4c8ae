import { Key } from '../parts/key';
import { walkButtons } from '../parts/walk-buttons';
import { useStudioActions } from '../work/react';
import { useWords } from '../words/words';
import { LanguageChoice, LettersChoice, ThemeChoice, type Choices } from './choices';
import { HeadSign } from './head-sign';
import { HistorySheet } from './history-sheet';
import { KeyPane } from './key-sheet';
import { SheetButton, SheetPane } from './sheet';

/** What is not wanted every minute: the history, the keys, and how the Studio itself looks and speaks. */
export function MoreSheet({ theme, onTheme, onLang }: Choices) {
  const words = useWords();
  const actions = useStudioActions();
  return (
    <SheetButton
      to="more"
      further={['history', 'keys']}
      label={words.more}
      shown={
        <>
          <HeadSign of="more" /> <span className="head-word">{words.more}</span>
        </>
      }
    >
      <SheetPane name="more" title={words.more}>
        <div className="more-sheets" onKeyDown={walkButtons}>
          <button type="button" data-do="history" data-first="" onClick={() => actions.openSheet('history')}>
            {words.history.title} <Key>H</Key>
          </button>
          <button type="button" data-do="keys" onClick={() => actions.openSheet('keys')}>
            {words.keySheet.title} <Key>?</Key>
          </button>
        </div>
        <div className="more-choices">
          <span aria-hidden="true">{words.languages}</span> <LanguageChoice onLang={onLang} />
          <span aria-hidden="true">{words.theme.label}</span> <ThemeChoice theme={theme} onTheme={onTheme} />
        </div>
        <LettersChoice />
      </SheetPane>
      <HistorySheet />
      <KeyPane />
    </SheetButton>
  );
}
