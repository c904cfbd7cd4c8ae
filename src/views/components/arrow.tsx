/** An arrow the way the page is read: on to what comes next, or back. Where that is from right to left, it is turned. */
export function Arrow({ to }: { to: 'next' | 'previous' }) {
  return (
    <span className="arrow" aria-hidden="true">
      {to === 'next' ? '→' : '←'}
    </span>
  );
}
