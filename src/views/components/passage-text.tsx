import type { ReactNode } from 'react';
import type { Id, Passage, Span } from '../../domain/dossier';
import { useActions, useIsSelected } from '../../state/react';
import { useMarkHref } from './links';
import { plainClick } from './press';

interface PassageTextProps {
  passage: Passage;
  /** The part to show, in offsets of the source's text; the whole passage by default. */
  part?: Span;
  /** Exact words to underline: what the selected relation rests on. */
  words?: readonly Span[];
}

/** A passage's exact words, with each mention a link to its entity. Text is only ever text here, never markup. */
export function PassageText({ passage, part = passage, words = [] }: PassageTextProps) {
  const cuts = new Set([part.start, part.end]);
  for (const span of [...words, ...passage.mentions, ...passage.hedges]) {
    for (const at of [span.start, span.end]) if (at > part.start && at < part.end) cuts.add(at);
  }
  const edges = [...cuts].sort((a, b) => a - b);
  const slice = (start: number, end: number): string => passage.exact.slice(start - passage.start, end - passage.start);
  return (
    <>
      {edges.slice(1).map((end, i) => {
        const start = edges[i]!;
        const mention = passage.mentions.find((m) => m.start <= start && end <= m.end);
        const lit = words.some((w) => w.start <= start && end <= w.end);
        let text: ReactNode = slice(start, end);
        const hedge = passage.hedges.some((h) => h.start <= start && end <= h.end);
        if (hedge) text = <span className="hedge">{text}</span>;
        if (mention) text = <MentionLink entity={mention.entity}>{text}</MentionLink>;
        return lit ? (
          <mark key={start} className="words-lit">
            {text}
          </mark>
        ) : (
          <span key={start}>{text}</span>
        );
      })}
    </>
  );
}

/** A mention is an ordinary link, so that it can be opened anew, copied and used without JavaScript. */
function MentionLink({ entity, children }: { entity: Id; children: ReactNode }) {
  const actions = useActions();
  const selected = useIsSelected(entity);
  const href = useMarkHref()(entity);
  return (
    <a
      className="mention"
      href={href}
      data-mention={entity}
      data-selected={selected}
      onClick={plainClick(() => actions.selectMark(entity))}
      onPointerEnter={(event) => event.pointerType === 'mouse' && actions.setHover(entity)}
      onPointerLeave={() => actions.setHover(null)}
    >
      {children}
    </a>
  );
}
