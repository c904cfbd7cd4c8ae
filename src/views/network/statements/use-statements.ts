import { useEffect, useMemo, useState, type RefObject } from 'react';
import { layoutStatements, type StatementsPicture } from '../../../geometry/network/pictures/statements';
import type { Story } from '../../../geometry/network/pictures/story';
import { useLang, useSayso } from '../../../state/react';
import { selectStory } from '../../../state/selectors/picture';
import { observeSize } from '../../components/observe-size';

/** Px the picture is made for at build, and how narrow and how broad it may be made for the column it stands in. */
export const STATEMENTS_WIDTH = { built: 600, least: 480, most: 640 };

/**
 * The story and its picture in the reader's language. The layout is exact and takes a few ms, so it is made where it is
 * drawn: at build for the page, and the same again where the page comes alive or its column has another width.
 */
export function useStatements(column: RefObject<HTMLElement | null>): { story: Story; picture: StatementsPicture } {
  const story = useSayso(selectStory);
  const lang = useLang();
  const width = useColumnWidth(column);
  const picture = useMemo(() => layoutStatements(story, width, [lang]).pictures[lang]!, [story, width, lang]);
  return { story, picture };
}

function useColumnWidth(column: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(STATEMENTS_WIDTH.built);
  useEffect(() => {
    const element = column.current;
    if (element === null) return undefined;
    return observeSize(element, (across) => {
      const room = Math.floor(across);
      // Where there is no room even for the narrowest, the list stands in for the picture.
      if (room >= STATEMENTS_WIDTH.least) setWidth(Math.min(STATEMENTS_WIDTH.most, room));
    });
  }, [column]);
  return width;
}
