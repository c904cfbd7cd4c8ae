/** What a draft has where only its author knows: the gate finds it and warns. */
export const STILL_TO_SAY = 'TODO';

/** An address that leads nowhere by agreement (RFC 2606), until the article's own is written there. */
export const UNKNOWN_ADDRESS = 'https://todo.invalid/';

/** Whether a text begins with the mark, or is the address that stands for one. */
export const isStillToSay = (text: string): boolean => /^TODO(?:[\s:.,]|$)/.test(text) || text === UNKNOWN_ADDRESS;
