import { useEffect, useState, type ComponentType } from 'react';
import { Boundary } from './boundary';
import { PartFailed } from './part-failed';

interface LatePartProps<P extends object> {
  /** Fetches the component; called again when a reader tries again. */
  readonly load: () => Promise<ComponentType<P>>;
  readonly props: P;
}

/**
 * A component whose code is fetched when it is first shown. Where the code cannot be had (no network, or a new version
 * of the site has been published meanwhile), or is faulty, a line says so in its place, and it can be tried again; React's
 * own `lazy` keeps a failure for ever.
 */
export function LatePart<P extends object>({ load, props }: LatePartProps<P>) {
  const [attempt, setAttempt] = useState(0);
  const [state, setState] = useState<{ readonly part: ComponentType<P> | null } | 'failed'>({ part: null });
  useEffect(() => {
    let wanted = true;
    load().then(
      (part) => wanted && setState({ part }),
      () => wanted && setState('failed'),
    );
    return () => {
      wanted = false;
    };
  }, [load, attempt]);
  const tryAgain = (): void => {
    setState({ part: null });
    setAttempt((count) => count + 1);
  };
  if (state === 'failed') return <PartFailed retry={tryAgain} />;
  const { part: Part } = state;
  return (
    Part && (
      <Boundary>
        <Part {...props} />
      </Boundary>
    )
  );
}
