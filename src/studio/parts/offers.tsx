interface OffersProps {
  readonly id: string;
  readonly offers: readonly string[];
}

/** Words a browser offers while somebody types into a field. */
export const Offers = ({ id, offers }: OffersProps) => (
  <datalist id={id}>
    {offers.map((offer) => (
      <option key={offer} value={offer}>
        {offer}
      </option>
    ))}
  </datalist>
);
