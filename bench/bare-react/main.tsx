import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';

/** The least a page of React can be: one button that counts. */
function Button() {
  const [count, setCount] = useState(0);
  useEffect(() => {
    document.documentElement.dataset.ready = 'true';
  }, []);
  return (
    <button type="button" data-entity="button" onClick={() => setCount(count + 1)}>
      {count}
    </button>
  );
}

createRoot(document.getElementById('root')!).render(<Button />);
