import type { ReactNode } from 'react';
import { Boundary } from '../../views/components/boundary';
import { useWords } from '../words/words';

/** A part of the Studio that, when it fails, is drawn anew from what is kept, or says so in its place. */
export function Guarded({ children }: { readonly children: ReactNode }) {
  return <Boundary failed={Failed}>{children}</Boundary>;
}

function Failed({ retry }: { readonly retry: () => void }) {
  const { trouble } = useWords();
  return (
    <p className="failed" role="alert">
      {trouble.part}{' '}
      <button type="button" onClick={retry}>
        {trouble.again}
      </button>
    </p>
  );
}
