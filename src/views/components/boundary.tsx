import { Component, Fragment, useEffect, type ComponentType, type ReactNode } from 'react';
import { PartFailed } from './part-failed';

/**
 * How often a part is mounted anew unasked. One that breaks each time a moment after it was drawn, as code that came late
 * and is faulty does, would else be drawn for ever.
 */
const MOST_ANEW = 3;

interface BoundaryProps {
  readonly children: ReactNode;
  /** What stands in the place of what failed; a line with a button by default. */
  readonly failed?: ComponentType<{ retry: () => void }>;
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
 * they have been drawn once, or again and again, stay away: in their place stands a line that says so, with a button to
 * try again.
 */
export class Boundary extends Component<BoundaryProps, BoundaryState> {
  override state: BoundaryState = { failed: false, attempt: 0 };
  #drawn = false;

  static getDerivedStateFromError(): Partial<BoundaryState> {
    return { failed: true };
  }

  override componentDidCatch(): void {
    if (this.#drawn && this.state.attempt < MOST_ANEW) this.#retry();
    else this.props.onGiveUp?.();
  }

  readonly #retry = (): void => {
    this.#drawn = false;
    this.setState(({ attempt }) => ({ failed: false, attempt: attempt + 1 }));
  };

  override render(): ReactNode {
    const { children, failed: Failed = PartFailed } = this.props;
    if (this.state.failed) return <Failed retry={this.#retry} />;
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
