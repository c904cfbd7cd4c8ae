import type { Id, Relation } from '../../domain/dossier';
import { useLinks, useSayso } from '../../state/react';
import { selectStory } from '../../state/selectors/picture';
import { Head } from '../../views/components/signs/head';
import { useVoiceName } from '../../views/components/voice-name';
import { useMessages } from '../../views/components/words';
import { Chain } from '../../views/panel/chain';
import { StageScore } from './stage-score';

/**
 * A step's statements as large as the screen has room for, each in the balloon of who makes it, those of one voice in
 * one. What else is said is not drawn.
 */
export function BigStatements({ relations }: { relations: readonly Relation[] }) {
  const messages = useMessages();
  const story = useSayso(selectStory);
  const voiceOf = (id: Id): string => story.statements.find((one) => one.id === id)!.voice;
  const voices = [...new Set(relations.map(({ id }) => voiceOf(id)))];
  return (
    <section
      className="view network big-statement"
      data-view="network"
      data-statements={relations.length}
      aria-label={messages.views.network}
    >
      {voices.map((voice) => (
        <Balloon key={voice} relations={relations.filter(({ id }) => voiceOf(id) === voice)} all={relations} />
      ))}
    </section>
  );
}

/** What one voice says, under its head and the hands it came through. */
function Balloon({ relations, all }: { relations: readonly Relation[]; all: readonly Relation[] }) {
  const named = useVoiceName();
  const story = useSayso(selectStory);
  const [first] = relations as readonly [Relation, ...Relation[]];
  const source = useSourceOf(first);
  const { line } = story.statements.find(({ id }) => id === first.id)!;
  const { voice } = first;
  return (
    <>
      <div className="stage-voice">
        {voice.kind !== 'record' && <Head who={voice.who} />}
        <div>
          <p>
            <b>{named(voice)}</b>
          </p>
          <Chain voice={voice} source={source} />
        </div>
      </div>
      <div className="stage-balloon" data-line={line}>
        {relations.map((relation) => (
          <StageScore key={relation.id} relation={relation} story={story} named={namedBefore(relation, all)} />
        ))}
      </div>
    </>
  );
}

const namedBefore = (relation: Relation, all: readonly Relation[]): ReadonlySet<Id> =>
  new Set(all.slice(0, all.indexOf(relation)).flatMap(({ from, to }) => [...from, ...to]));

function useSourceOf({ evidence }: Relation): Id | undefined {
  const links = useLinks();
  const first = evidence.flatMap((piece) => ('passage' in piece ? [piece.passage] : []))[0];
  return first === undefined ? undefined : links.passage(first)?.source;
}
