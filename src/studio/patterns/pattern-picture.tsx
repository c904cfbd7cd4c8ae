import type { Pattern } from './patterns';

/** Where its signs stand, in a box of 120 by 60: people are rings, papers have a folded corner, dots are days. */
const PICTURES: Readonly<Record<Pattern, React.ReactNode>> = {
  'one-voice': (
    <>
      <Ring x={30} y={30} />
      <path d="M42 26 76 16M42 34 76 44" className="claim" />
      <Box x={84} y={14} />
      <Box x={84} y={46} />
    </>
  ),
  'two-who-answer': (
    <>
      <Ring x={24} y={30} />
      <Ring x={96} y={30} />
      <path d="M36 20H84M36 40H84" className="claim" />
    </>
  ),
  'who-told-whom': (
    <>
      <Ring x={20} y={30} />
      <path d="M32 30H48" className="claim" />
      <Paper x={56} y={30} />
      <path d="M66 30H82" className="outlet" />
      <Paper x={92} y={30} />
    </>
  ),
  'through-the-years': (
    <>
      <Box x={30} y={18} />
      <Box x={60} y={18} />
      <Box x={90} y={18} />
      <path d="M14 46H106" />
      {[22, 50, 78, 98].map((x) => (
        <circle key={x} cx={x} cy={46} r={4} className="day" />
      ))}
    </>
  ),
  'town-matter': (
    <>
      <Ring x={24} y={16} />
      <Ring x={96} y={16} />
      <path d="M34 20 48 26M86 20 72 26M60 38V44" className="claim" />
      <rect x={46} y={22} width={28} height={16} rx={8} />
      <Paper x={60} y={52} />
    </>
  ),
};

interface At {
  readonly x: number;
  readonly y: number;
}

function Ring({ x, y }: At) {
  return <circle cx={x} cy={y} r={10} />;
}

function Box({ x, y }: At) {
  return <rect x={x - 8} y={y - 8} width={16} height={16} rx={3} />;
}

function Paper({ x, y }: At) {
  return <path d={`M${x - 7} ${y - 9}h9l5 5v13h-14z`} />;
}

/** A kind of story as signs; what it is called stands beside it. */
export function PatternPicture({ pattern }: { readonly pattern: Pattern }) {
  return (
    <svg className="pattern-picture" viewBox="0 0 120 64" aria-hidden="true">
      {PICTURES[pattern]}
    </svg>
  );
}
