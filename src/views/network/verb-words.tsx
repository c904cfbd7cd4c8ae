import type { StoryStatement } from '../../geometry/network/pictures/story';
import { say } from '../../domain/text';
import { directionOf } from '../../i18n/direction';
import { useDossier, useLang, useLinks } from '../../state/react';

/** A statement's verb in the dossier's own words, what weakens it under its wave. */
export function VerbWords({ statement: { id, hedge } }: { statement: Pick<StoryStatement, 'id' | 'hedge'> }) {
  const lang = useLang();
  const said = say(useLinks().relation(id)!.verb, lang, useDossier().lang);
  const weak = hedge?.[said.lang] ?? '';
  const at = weak === '' ? -1 : said.words.toLowerCase().indexOf(weak.toLowerCase());
  const foreign = said.lang === lang ? {} : { lang: said.lang, dir: directionOf(said.lang) };
  return (
    <span className="verb-words" {...foreign}>
      {at < 0 ? (
        said.words
      ) : (
        <>
          {said.words.slice(0, at)}
          <span className="hedge">{said.words.slice(at, at + weak.length)}</span>
          {said.words.slice(at + weak.length)}
        </>
      )}
    </span>
  );
}
