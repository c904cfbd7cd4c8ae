/** Says under what was pressed that a file was saved, and where; it is read aloud where it is said, too. */
export function SavedLine({ children }: { readonly children: string }) {
  return (
    <p className="right" data-saved="">
      {children}
    </p>
  );
}
