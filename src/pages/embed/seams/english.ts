/** `#english` in an embed: its loader fetches the words of English beside its code. */
import '../window-types';

export const en = window.saysoLoader.english!.messages;
