import { useEffect, useState } from 'react';
import type { Theme } from '../domain/view-params';
import { keepTheme, keptTheme } from '../pages/shared/theme';
import { directionOf } from '../i18n/direction';
import { Guarded } from './frame/guarded';
import { Studio } from './studio';
import { StudioContext } from './work/react';
import type { StudioStore } from './work/state';
import { SpokenContext, wordsIn, type Spoken } from './words/words';

interface AppProps {
  readonly store: StudioStore;
  /** The words it begins with. */
  readonly first: Spoken;
}

/** The Studio with its words and its colours. */
export function App({ store, first }: AppProps) {
  const [spoken, setSpoken] = useState(first);
  const [theme, setTheme] = useState<Theme>(keptTheme);
  useEffect(() => {
    document.documentElement.lang = spoken.lang;
    document.documentElement.dir = directionOf(spoken.lang);
  }, [spoken]);
  useEffect(() => keepTheme(document, theme), [theme]);
  const speak = (lang: string): void => {
    void (async () => {
      setSpoken(await wordsIn(lang));
      const address = new URL(location.href);
      address.searchParams.set('lang', lang);
      history.replaceState(null, '', address);
    })();
  };
  return (
    <StudioContext value={store}>
      <SpokenContext value={spoken}>
        <Guarded>
          <Studio theme={theme} onTheme={setTheme} onLang={speak} />
        </Guarded>
      </SpokenContext>
    </StudioContext>
  );
}
