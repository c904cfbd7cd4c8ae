import { DOSSIER_FILE } from '../../domain/parse';
import type { Problem } from '../../domain/problems';
import { placeOfLine } from '../judge/place-of-line';
import { useWork, useWritten } from '../work/react';
import { useProblemWords, useWords } from '../words/words';
import { useGoThere } from './use-go-there';
import { quotedWords } from './quoted-words';

/** What is still to say stops nothing at the gate, which lets drafts be looked at; here it keeps them from readers. */
const LABEL = { error: 'stops', warning: 'look', note: 'note' } as const;

/**
 * One thing the gate found, and the way there. The gate speaks English: where the Studio speaks another language, what it
 * means and what to do come first in that, and the gate's own message, which names what is concerned, stands below.
 */
export function ProblemLine({ problem }: { readonly problem: Problem }) {
  const words = useWords();
  const own = useProblemWords(problem.code);
  const { files } = useWork();
  const goThere = useGoThere();
  const { code, severity, file, line, message, expected, suggestion } = problem;
  const place = file === DOSSIER_FILE ? placeOfLine(files[DOSSIER_FILE] ?? '', line) : null;
  const advice = [expected, suggestion].filter((one) => one !== undefined).map(asSentence);
  const level = <span className="severity">{words.todo[code === 'STILL_TO_SAY' ? 'stops' : LABEL[severity]]}</span>;
  const where = (
    <>
      <code dir="ltr">{code}</code> · {words.todo.line(file, line)}
    </>
  );
  return (
    <li data-problem={code} data-severity={severity}>
      {own === undefined ? (
        <>
          <p>
            {level} <GateWords>{message}</GateWords>
          </p>
          <p className="quiet">
            {advice.length > 0 && <GateWords>{`${advice.join(' ')} `}</GateWords>}
            {where}
          </p>
        </>
      ) : (
        <>
          <p>
            {level} <InCode>{own.means}</InCode>
          </p>
          <p>
            <InCode>{own.remedy}</InCode>
          </p>
          <p className="quiet of-gate" dir="ltr">
            <GateWords>{[asSentence(message), ...advice].join(' ')}</GateWords>
          </p>
          <p className="quiet">{where}</p>
        </>
      )}
      {place && (
        <button type="button" onClick={() => goThere({ place: place.place, held: place.passage })}>
          {words.todo.goThere}
        </button>
      )}
    </li>
  );
}

const asSentence = (said: string): string => (/[.?!…]$/.test(said) ? said : `${said}.`);

/** A message of the gate's, with the article's words in their own face. */
function GateWords({ children }: { readonly children: string }) {
  const { sources, lang } = useWritten();
  const langs = new Set(sources.filter(({ file }) => file !== undefined).map((source) => source.lang ?? lang));
  return (
    <span lang="en">
      {quotedWords(children).map(({ text, isWords }, i) =>
        isWords ? (
          <bdi key={i} className="of-article" lang={langs.size === 1 ? [...langs][0] : ''}>
            {text}
          </bdi>
        ) : (
          text
        ),
      )}
    </span>
  );
}

/** A text with what is typed as it stands between ` `. */
function InCode({ children }: { readonly children: string }) {
  return children.split('`').map((piece, i) =>
    i % 2 === 1 ? (
      <code key={i} dir="ltr">
        {piece}
      </code>
    ) : (
      piece
    ),
  );
}
