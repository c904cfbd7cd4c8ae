/** `#share-dialog` in a one-page file: it is itself what is handed on, and stands at no address of its own. */
export const ShareDialog = (_props: { readonly root: string }): null => null;
