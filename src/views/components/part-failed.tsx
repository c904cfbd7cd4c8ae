import { useMessages } from './words';

/** What stands in the place of a part of the page that could not be shown: a line that says so, and a button to try again. */
export function PartFailed({ retry }: { retry: () => void }) {
  const { trouble } = useMessages();
  return (
    <p className="failed" role="alert">
      {trouble.part}{' '}
      <button type="button" onClick={retry}>
        {trouble.again}
      </button>
    </p>
  );
}
