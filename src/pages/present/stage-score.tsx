import type { Id, Relation } from '../../domain/dossier';
import type { Story } from '../../geometry/network/pictures/story';
import { useActions } from '../../state/react';
import { useMarkHref } from '../../views/components/links';
import { plainClick } from '../../views/components/press';
import { Name } from '../../views/components/said';
import { voiceLine } from '../../views/components/signs/voice-sign';
import { useMark } from '../../views/components/use-mark';
import { useRelationSentence } from '../../views/components/words';
import { EndSign } from '../../views/network/end-sign';
import { VerbWords } from '../../views/network/verb-words';

/**
 * One statement on the stage: its actors as pillars where the picture of the whole has them, its verb on the tape between.
 * @param named whom a statement above names already: each is one mark in a view, and the others only stand for it
 */
export function StageScore({ relation, story, named }: { relation: Relation; story: Story; named: ReadonlySet<Id> }) {
  const { id, from, to, voice } = relation;
  const sentence = useRelationSentence();
  const statement = story.statements.find((one) => one.id === id)!;
  const mirrored = placeOf(story, from) > placeOf(story, to);
  const { ref, ...mark } = useMark(id);
  return (
    <div className="stage-score" data-mirrored={mirrored || undefined}>
      <Pillars ids={from} story={story} named={named} />
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
      <Pillars ids={to} story={story} named={named} inside />
    </div>
  );
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

interface PillarsProps {
  ids: readonly Id[];
  story: Story;
  named: ReadonlySet<Id>;
  inside?: boolean;
}

function Pillars({ ids, story, named, inside = false }: PillarsProps) {
  return (
    <div className="stage-pillars" data-several={ids.length > 1 || undefined}>
      {ids.map((id) => (
        <StagePillar key={id} id={id} story={story} mark={!named.has(id)} inside={inside} />
      ))}
    </div>
  );
}

function StagePillar({ id, story, mark, inside }: { id: Id; story: Story; mark: boolean; inside: boolean }) {
  const actions = useActions();
  const href = useMarkHref()(id);
  const look = useMark(id);
  const actor = story.actors.find((one) => one.id === id);
  return (
    <a
      className="stage-pillar pillar"
      href={href}
      {...(mark ? { 'data-entity': id } : { 'data-stands-for': id })}
      data-kind={actor?.kind}
      data-side={actor?.side ?? undefined}
      data-subject={id === story.subject || undefined}
      {...look}
      onClick={plainClick(() => actions.selectMark(id))}
    >
      <Name id={id} inside={inside} />
    </a>
  );
}
