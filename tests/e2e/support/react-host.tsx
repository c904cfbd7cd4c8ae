import { useState, type DetailedHTMLProps, type HTMLAttributes } from 'react';
import { createRoot } from 'react-dom/client';

interface Explainer extends DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement> {
  src: string;
  select?: string | null;
  'onsayso-select'?: (event: CustomEvent<{ select: string | null }>) => void;
}

declare module 'react' {
  // eslint-disable-next-line typescript/no-namespace
  namespace JSX {
    interface IntrinsicElements {
      'sayso-explainer': Explainer;
    }
  }
}

/** An article in somebody's React app that holds the element, steers it, hears it and lets it go. */
function Article({ site }: { site: string }) {
  const [select, setSelect] = useState<string | null>(null);
  const [heard, setHeard] = useState('nothing');
  const [shown, setShown] = useState(true);
  return (
    <main>
      <button onClick={() => setSelect('RUS')}>Russia</button>
      <button onClick={() => setShown(false)}>Leave</button>
      <output>{heard}</output>
      {shown && (
        <sayso-explainer
          src={`${site}armenia-csto/embed/?show=map,network`}
          select={select}
          onsayso-select={({ detail }) => setHeard(detail.select ?? 'nothing')}
        >
          <a href={`${site}armenia-csto/`}>Read it</a>
        </sayso-explainer>
      )}
    </main>
  );
}

const root = document.getElementById('app')!;
createRoot(root).render(<Article site={root.dataset['site']!} />);
