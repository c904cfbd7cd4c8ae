import type { Id, Relation } from '../../domain/dossier';
import type { Story } from '../../geometry/network/pictures/story';
import { useActions, useLinks, useSayso } from '../../state/react';
import { selectStory } from '../../state/selectors/picture';
import { useMarkHref } from '../../views/components/links';
import { plainClick } from '../../views/components/press';
import { Name } from '../../views/components/said';
import { Head } from '../../views/components/signs/head';
import { voiceLine } from '../../views/components/signs/voice-sign';
import { useMark } from '../../views/components/use-mark';
import { useVoiceName } from '../../views/components/voice-name';
import { useMessages, useRelationSentence } from '../../views/components/words';
import { EndSign } from '../../views/network/end-sign';
import { VerbWords } from '../../views/network/verb-words';
import { Chain } from '../../views/panel/chain';

/**
 * One statement as large as the screen has room for, in the balloon of who makes it: its actors as pillars where the
 * picture of the whole has them, its verb on the tape between. What else is said is not drawn.
 */
export function BigStatement({ relation }: { relation: Relation }) {
  const { id, from, to, voice } = relation;
  const messages = useMessages();
  const sentence = useRelationSentence();
  const named = useVoiceName();
  const story = useSayso(selectStory);
  const source = useSourceOf(relation);
  const statement = story.statements.find((one) => one.id === id)!;
  const mirrored = placeOf(story, from) > placeOf(story, to);
  const { ref, ...mark } = useMark(id);
  return (
    <section className="view network big-statement" data-view="network" aria-label={messages.views.network}>
      <div className="stage-voice">
        {voice.kind !== 'record' && <Head who={voice.who} />}
        <div>
          <p>
            <b>{named(voice)}</b>
          </p>
          <Chain voice={voice} source={source} />
        </div>
      </div>
      <div className="stage-balloon" data-line={statement.line}>
        <div className="stage-score" data-mirrored={mirrored || undefined}>
          <Pillars ids={from} story={story} />
          <div
            className="stage-tape row-tape"
            ref={ref}
            role="img"
            aria-label={sentence(relation)}
            data-relation={id}
            data-line={statement.line}
            data-voice={voiceLine(voice)}
            {...mark}
          >
            <EndSign end={statement.end} at="start" />
            <span className="tape-words">
              <VerbWords statement={statement} />
            </span>
            <EndSign end={statement.end} at="end" />
          </div>
          <Pillars ids={to} story={story} inside />
        </div>
      </div>
    </section>
  );
}

function useSourceOf({ evidence }: Relation): Id | undefined {
  const links = useLinks();
  const first = evidence.flatMap((piece) => ('passage' in piece ? [piece.passage] : []))[0];
  return first === undefined ? undefined : links.passage(first)?.source;
}

/** Where actors stand in the picture of the whole: the first side and who speaks before the subject, the others after. */
function placeOf({ subject, actors }: Story, ids: readonly Id[]): number {
  const places = ids.map((id) => {
    if (id === subject) return 1;
    const actor = actors.find((one) => one.id === id);
    return actor?.side === 0 || actor?.kind === 'voice' ? 0 : 2;
  });
  return places.reduce<number>((sum, place) => sum + place, 0) / Math.max(1, places.length);
}

function Pillars({ ids, story, inside = false }: { ids: readonly Id[]; story: Story; inside?: boolean }) {
  return (
    <div className="stage-pillars" data-several={ids.length > 1 || undefined}>
      {ids.map((id) => (
        <StagePillar key={id} id={id} story={story} inside={inside} />
      ))}
    </div>
  );
}

function StagePillar({ id, story, inside }: { id: Id; story: Story; inside: boolean }) {
  const actions = useActions();
  const href = useMarkHref()(id);
  const mark = useMark(id);
  const actor = story.actors.find((one) => one.id === id);
  return (
    <a
      className="stage-pillar pillar"
      href={href}
      data-entity={id}
      data-kind={actor?.kind}
      data-side={actor?.side ?? undefined}
      data-subject={id === story.subject || undefined}
      {...mark}
      onClick={plainClick(() => actions.selectMark(id))}
    >
      <Name id={id} inside={inside} />
    </a>
  );
}
