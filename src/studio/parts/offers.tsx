import { useEffect, useState } from 'react';

interface OffersProps {
  readonly id: string;
  readonly offers: readonly string[];
}

/** Words a browser offers while somebody types into a field; made once the field is used, as a card has many fields and a cast many names. */
export function Offers({ id, offers }: OffersProps) {
  const [used, setUsed] = useState(false);
  useEffect(() => {
    const field = document.querySelector(`[list="${CSS.escape(id)}"]`);
    const use = (): void => setUsed(true);
    if (field === document.activeElement) use();
    field?.addEventListener('focus', use, { once: true });
    return () => field?.removeEventListener('focus', use);
  }, [id]);
  return (
    <datalist id={id}>
      {used &&
        offers.map((offer) => (
          <option key={offer} value={offer}>
            {offer}
          </option>
        ))}
    </datalist>
  );
}
