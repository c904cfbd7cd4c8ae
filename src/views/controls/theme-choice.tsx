import { useActions, useSayso } from '../../state/react';
import type { Theme } from '../../domain/view-params';
import { useMessages } from '../components/words';

const NEXT: Readonly<Record<Theme, Theme>> = { auto: 'dark', dark: 'light', light: 'auto' };

/** As the device, dark, or light. */
export function ThemeChoice() {
  const messages = useMessages();
  const actions = useActions();
  const theme = useSayso((state) => state.theme);
  const words: Record<Theme, string> = {
    auto: messages.site.themeAuto,
    dark: messages.site.themeDark,
    light: messages.site.themeLight,
  };
  return (
    <button type="button" onClick={() => actions.setTheme(NEXT[theme])} title={messages.site.theme}>
      <span aria-hidden="true">◐</span> <span className="visually-hidden">{messages.site.theme}:</span>{' '}
      <span className="optional-words">{words[theme]}</span>
    </button>
  );
}
