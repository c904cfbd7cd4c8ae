/** The patterns fills refer to, once on a page. Hatches are told apart by direction and spacing, not by colour. */
export function Hatches() {
  return (
    <svg className="hatches" width="0" height="0" aria-hidden="true" focusable="false">
      <defs>
        <pattern
          id="hatch-control"
          className="hatch"
          width="6"
          height="6"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <line x1="0" y1="0" x2="0" y2="6" />
        </pattern>
      </defs>
    </svg>
  );
}
