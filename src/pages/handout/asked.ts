import type { Passage, Source } from '../../domain/dossier';
import { quoted } from '../../domain/punctuation';
import { useDossier, useSaysoStore } from '../../state/react';
import { useNames, useSay } from '../../views/components/words';

/** What is asked about, in words. */
export function useAsked() {
  const speak = useSay();
  const names = useNames();
  const { sources } = useDossier();
  const { links } = useSaysoStore().getState();
  const sourceOf = ({ source }: Passage): Source => sources.find(({ id }) => id === source)!;
  return (id: string): string => {
    const passage = links.passage(id);
    if (passage) return quoted(passage.exact, sourceOf(passage).lang);
    const event = links.event(id);
    if (event) return speak(event.title);
    const { from, verb, to } = links.relation(id)!;
    return `${names(from)} ${speak(verb)} ${names(to, true)}`;
  };
}

/** The language of a passage that is asked about; what is said in the reader's has none of its own. */
export function useLanguageOf() {
  const { sources } = useDossier();
  const { links } = useSaysoStore().getState();
  return (id: string) => sources.find((source) => source.id === links.passage(id)?.source)?.lang;
}
