import type { SVGProps } from 'react';
import type { Lang } from '../../domain/text';
import { directionOfWords, runningRight } from '../../i18n/isolate';

interface OwnWayProps extends Omit<SVGProps<SVGTextElement>, 'x' | 'textAnchor' | 'children'> {
  words: string;
  lang: Lang;
  /** The edges the line may begin at. */
  left: number;
  right: number;
}

/** A line of a sheet, from the edge its words begin at: painters do not look for that themselves. */
export function OwnWay({ words, lang, left, right, ...rest }: OwnWayProps) {
  if (directionOfWords(words, lang) === 'ltr')
    return (
      <text x={left} {...rest}>
        {words}
      </text>
    );
  return (
    <text x={right} textAnchor="end" {...rest}>
      {runningRight(words)}
    </text>
  );
}
