import { stacksOf, type Deed } from '../keep/deed';
import { turnBack } from '../work/deeds';
import { useStudioStore } from '../work/react';
import type { Work } from '../work/state';
import { deedName, useWords } from '../words/words';
import { HeadSign } from './head-sign';

/** Takes the last deed back, and does it again; each names what it would turn. */
export function TurnButtons({ work }: { readonly work: Work }) {
  const words = useWords();
  const stacks = stacksOf(work.deeds);
  // The first deed began the dossier; what would be left without it is nothing.
  const undo = stacks.undo.length > 1 ? stacks.undo.at(-1) : undefined;
  const redo = stacks.redo.at(-1);
  const name = (deed: Deed | undefined): string | undefined => deed && deedName(words, deed.label);
  return (
    <>
      <TurnButton to="undo" what={name(undo)} saying={[words.undo, words.undoOf, words.undone]} />
      <TurnButton to="redo" what={name(redo)} saying={[words.redo, words.redoOf, words.redone]} />
    </>
  );
}

interface TurnButtonProps {
  readonly to: 'undo' | 'redo';
  /** The deed it would turn back or do again; undefined where there is none. */
  readonly what: string | undefined;
  /** The button alone, with the deed's name, and what is said once it has been pressed. */
  readonly saying: readonly [alone: string, of: (deed: string) => string, done: (deed: string) => string];
}

/** One that has nothing to do keeps the focus: whoever went back to the beginning by it stays where they are. */
function TurnButton({ to, what, saying: [alone, of, done] }: TurnButtonProps) {
  const store = useStudioStore();
  const name = what === undefined ? alone : of(what);
  return (
    <button
      type="button"
      data-do={to}
      aria-disabled={what === undefined || undefined}
      title={name}
      aria-label={name}
      onClick={() => {
        if (what !== undefined) turnBack(store, done(what), to);
      }}
    >
      <HeadSign of={to} />
    </button>
  );
}
