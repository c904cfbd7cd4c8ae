import type { ButtonHTMLAttributes } from 'react';

interface StepButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'disabled' | 'onClick' | 'type'> {
  /** Whether there is nothing further that way. */
  spent: boolean;
  onStep: () => void;
}

/** A button that goes one step further. At the end of its way it rests, but keeps the focus a reader has put on it. */
export function StepButton({ spent, onStep, ...rest }: StepButtonProps) {
  return (
    <button
      {...rest}
      type="button"
      aria-disabled={spent}
      onClick={() => {
        if (!spent) onStep();
      }}
    />
  );
}
