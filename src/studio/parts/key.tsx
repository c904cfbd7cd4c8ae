/** A key, as it is drawn on keyboards. */
export const Key = ({ children }: { readonly children: React.ReactNode }) => <kbd aria-hidden="true">{children}</kbd>;
