/** `#follow-dialog` in a one-page file: it stands at no address that a class could follow. */
export const FollowDialog = (): null => null;
