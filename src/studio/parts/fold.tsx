import { useState } from 'react';

interface FoldProps {
  readonly title: string;
  readonly className?: string;
  readonly children: React.ReactNode;
}

/** What is shown when it is asked for, and not drawn before. */
export function Fold({ title, className, children }: FoldProps) {
  const [met, setMet] = useState(false);
  return (
    <details className={className} onToggle={() => setMet(true)}>
      <summary>{title}</summary>
      {met && children}
    </details>
  );
}
