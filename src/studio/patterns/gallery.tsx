import { useId } from 'react';
import { useWords } from '../words/words';
import { PatternPicture } from './pattern-picture';
import { PATTERNS, type Pattern } from './patterns';

interface GalleryProps {
  readonly value: Pattern | undefined;
  /** Hears of the one that was chosen; nothing where that was taken back. */
  readonly onChoose: (pattern: Pattern | undefined) => void;
}

/** The kinds of stories an explainer may begin as; none need be chosen. */
export function Gallery({ value, onChoose }: GalleryProps) {
  const { patterns } = useWords();
  const id = useId();
  return (
    <section className="patterns" aria-labelledby={id}>
      <h2 id={id}>{patterns.title}</h2>
      <p className="quiet">{patterns.lead}</p>
      <ul>
        {PATTERNS.map((pattern) => (
          <li key={pattern}>
            <button
              type="button"
              data-pattern={pattern}
              aria-pressed={pattern === value}
              onClick={() => onChoose(pattern === value ? undefined : pattern)}
            >
              <PatternPicture pattern={pattern} />
              <b>{patterns.names[pattern]}</b>
              <span className="quiet">{patterns.hints[pattern]}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
