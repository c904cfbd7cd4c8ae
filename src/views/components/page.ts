import { createContext, useContext } from 'react';
import type { Page } from '../../payload/page';

export const PageContext = createContext<Page | null>(null);

/** The page's fixed parts. Throws outside a page. */
export function usePage(): Page {
  const page = useContext(PageContext);
  if (page === null) throw new Error('A view stands outside a page.');
  return page;
}
