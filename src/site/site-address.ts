/** Where a site will stand, as somebody said it, with a slash at its end; null where that is no http address. */
export function readAddress(said: string): URL | null {
  const url = URL.canParse(said) ? new URL(said.endsWith('/') ? said : `${said}/`) : null;
  return url !== null && /^https?:$/.test(url.protocol) ? url : null;
}
