/** `#english-explore` in an embed, from the same file as `#english`. */
import '../window-types';

export const en = window.saysoLoader.english!.explore;
