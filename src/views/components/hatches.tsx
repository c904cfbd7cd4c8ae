/** The fill of an area outside its state's control; `plain` hides the state's own fill below it. */
export const controlFill = (prefix: string, plain: boolean): string =>
  `url(#${prefix}-control${plain ? '-plain' : ''})`;

/**
 * The patterns of areas outside their state's control. They stand inside the picture that uses them.
 * @param prefix keeps several pictures on a page apart
 * @param scale the picture's units per page px, so that hatches keep their size however far the map is zoomed
 */
export function ControlPatterns({ prefix, scale = 1 }: { prefix: string; scale?: number }) {
  return (
    <defs>
      {[false, true].map((plain) => (
        <pattern
          key={String(plain)}
          id={`${prefix}-control${plain ? '-plain' : ''}`}
          className="hatch-control"
          width="7"
          height="7"
          patternUnits="userSpaceOnUse"
          patternTransform={`scale(${scale}) rotate(45)`}
        >
          {plain && <rect className="ground-land" width="7" height="7" />}
          <line x1="3.5" y1="0" x2="3.5" y2="7" />
        </pattern>
      ))}
    </defs>
  );
}
