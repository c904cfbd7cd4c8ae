import { isLetterDrawn } from '../keys/keymap';
import { useStudio } from '../work/react';

/** A key, as it is drawn on keyboards; a letter is not shown where letters are no keys. */
export function Key({ children }: { readonly children: string | number }) {
  const letters = useStudio((state) => state.letters);
  return !letters && isLetterDrawn(String(children)) ? null : <kbd aria-hidden="true">{children}</kbd>;
}
