import type { NodeShape } from '../../../geometry/network';

/** An entity's sign: its shape says what kind of thing it is, its size how many passages name it. */
export function EntityShape({ shape, size }: { shape: NodeShape; size: number }) {
  const s = size;
  switch (shape) {
    case 'circle':
      return <circle className="shape" r={s} />;
    case 'rounded':
      return <rect className="shape" x={-s} y={-s} width={2 * s} height={2 * s} rx={s * 0.35} />;
    case 'person':
      return (
        <>
          <circle className="shape" r={s} />
          <circle className="shape-detail" cy={-s * 0.25} r={s * 0.3} />
          <path
            className="shape-detail"
            d={`M${-s * 0.6},${s * 0.62}A${s * 0.62},${s * 0.55} 0 0 1 ${s * 0.6},${s * 0.62}`}
          />
        </>
      );
    case 'page': {
      const w = s * 0.85;
      const fold = s * 0.5;
      return (
        <>
          <path className="shape" d={`M${-w},${-s}H${w - fold}L${w},${-s + fold}V${s}H${-w}Z`} />
          <path className="shape-detail" d={`M${-w * 0.5},${-s * 0.05}H${w * 0.5}M${-w * 0.5},${s * 0.4}H${w * 0.5}`} />
        </>
      );
    }
    case 'diamond':
      return <path className="shape" d={`M0,${-s * 1.1}L${s * 1.1},0L0,${s * 1.1}L${-s * 1.1},0Z`} />;
    case 'capsule':
      return <rect className="shape" x={-s * 1.35} y={-s * 0.7} width={s * 2.7} height={s * 1.4} rx={s * 0.7} />;
  }
}
