import { useLayoutEffect, useRef } from 'react';

/** Which tool of a line these keys lead to. */
const ENDS: Readonly<Record<string, 0 | -1>> = { Home: 0, End: -1 };

interface ToolbarProps {
  /** What its tools are for, to screen readers. */
  readonly label: string;
  readonly className: string;
  readonly children: React.ReactNode;
}

/**
 * A line of buttons that Tab reaches once: arrows, Home and End lead from one to the next. Tab comes to the one that is
 * `aria-current`, or else to the one used last. What lies over the page beside a button has keys of its own.
 */
export function Toolbar({ label, className, children }: ToolbarProps) {
  const line = useRef<HTMLDivElement>(null);
  const last = useRef<HTMLElement | null>(null);
  const setStop = (): void => {
    const tools = toolsIn(line.current);
    const stop = stopOf(tools, last.current);
    for (const tool of tools) tool.tabIndex = tool === stop ? 0 : -1;
  };
  useLayoutEffect(setStop);
  const onFocus = (event: React.FocusEvent): void => {
    const tool = toolsIn(line.current).find((one) => one === event.target);
    if (tool === undefined) return;
    last.current = tool;
    setStop();
  };
  const onKeyDown = (event: React.KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    const tools = toolsIn(line.current);
    const at = tools.findIndex((one) => one === event.target);
    if (at < 0) return;
    const step = stepOf(event.key, line.current!);
    const end = ENDS[event.key];
    if (end === undefined && step === 0) return;
    event.preventDefault();
    event.stopPropagation();
    tools.at(end ?? (at + step) % tools.length)?.focus();
  };
  return (
    // Its keys are its buttons', which have the focus.
    // oxlint-disable-next-line jsx-a11y/interactive-supports-focus
    <div
      ref={line}
      role="toolbar"
      aria-label={label}
      className={className}
      onFocus={onFocus}
      onBlur={setStop}
      onKeyDown={onKeyDown}
    >
      {children}
    </div>
  );
}

const toolsIn = (line: HTMLElement | null): readonly HTMLButtonElement[] =>
  [...(line?.querySelectorAll<HTMLButtonElement>('button:not(:disabled)') ?? [])].filter(
    (one) => one.closest('[role="dialog"]') === null,
  );

function stopOf(tools: readonly HTMLElement[], last: HTMLElement | null): HTMLElement | undefined {
  const held = tools.find((one) => one === document.activeElement);
  const current = tools.find((one) => one.hasAttribute('aria-current'));
  return held ?? current ?? tools.find((one) => one === last) ?? tools[0];
}

/** One on or back, in the direction that is read. */
function stepOf(key: string, line: HTMLElement): -1 | 0 | 1 {
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return 0;
  const onwards = getComputedStyle(line).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  return key === onwards ? 1 : -1;
}
