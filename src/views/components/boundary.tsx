import { Component, Fragment, useEffect, type ReactNode } from 'react';
import { PartFailed } from './part-failed';

interface BoundaryProps {
  readonly children: ReactNode;
  /** What stands in the place of what failed; a line with a button by default. */
  readonly fallback?: (retry: () => void) => ReactNode;
  /** Called when the children could not be drawn anew either. */
  readonly onGiveUp?: () => void;
}

interface BoundaryState {
  readonly failed: boolean;
  /** How often the children have been mounted anew. */
  readonly attempt: number;
}

/**
 * An error boundary that mounts its children anew from the store when they fail, so that a view which a translator, an
 * extension or a fault of ours has broken is drawn again while the rest of the page stays. Children that fail before
 * they have been drawn once would fail again: in their place stands a line that says so, with a button to try again.
 */
export class Boundary extends Component<BoundaryProps, BoundaryState> {
  override state: BoundaryState = { failed: false, attempt: 0 };
  #drawn = false;

  static getDerivedStateFromError(): Partial<BoundaryState> {
    return { failed: true };
  }

  override componentDidCatch(): void {
    if (this.#drawn) this.#retry();
    else this.props.onGiveUp?.();
  }

  readonly #retry = (): void => {
    this.#drawn = false;
    this.setState(({ attempt }) => ({ failed: false, attempt: attempt + 1 }));
  };

  override render(): ReactNode {
    const { children, fallback = (retry) => <PartFailed retry={retry} /> } = this.props;
    if (this.state.failed) return fallback(this.#retry);
    return (
      <Fragment key={this.state.attempt}>
        {children}
        <Drawn
          then={() => {
            this.#drawn = true;
          }}
        />
      </Fragment>
    );
  }
}

/** Tells when what stands beside it has been mounted. */
function Drawn({ then }: { then: () => void }): null {
  useEffect(() => {
    then();
  }, []); // eslint-disable-line react-hooks/exhaustive-deps
  return null;
}
