/**
 * A script that runs before anything is painted: it shows the theme a reader chose on an earlier page, so that nothing
 * flashes. Its words for the key and the themes are those of `entries/theme.ts`.
 */
export const FIRST_THEME =
  "try{const t=localStorage.getItem('sayso-theme');if(t==='light'||t==='dark')document.documentElement.dataset.theme=t}catch{}";
