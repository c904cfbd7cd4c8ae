/** In a page that stands in for one that could not be fetched: when it was kept, as an ISO date. */
export const KEPT_META = 'sayso-kept';

/** In local storage once a page of this origin has been seen. */
export const SEEN = 'sayso-seen';
