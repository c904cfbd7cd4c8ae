/** In a page that stands in for one that could not be fetched: when it was kept, as an ISO date. */
export const KEPT_META = 'sayso-kept';
