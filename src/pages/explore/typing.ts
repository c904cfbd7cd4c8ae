/** Whether a key belongs to a field, a list or an open dialog, and not to the page; or is part of a shortcut. */
export function isTyping(event: KeyboardEvent): boolean {
  const target = event.target as Element | null;
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return true;
  if (document.querySelector('dialog[open]') !== null) return true;
  return Boolean(target?.closest('input, select, textarea, [contenteditable]'));
}
