import { useCallback, useEffect } from 'react';
import { useStudioActions } from '../work/react';
import { usePreview } from './use-preview';

/** The window of its own that the preview is in. */
let opened: Window | null = null;

const windowOf = (): Window | null => opened;

/** How often it is looked whether it was closed, in ms. */
const LOOK = 1000;

/** Opens the preview in a window of its own, or brings that to the front. @returns whether the browser lets us */
export function openApart(): boolean {
  if (opened && !opened.closed) opened.focus();
  else opened = window.open('preview/', 'sayso-preview', 'popup,width=1100,height=860');
  return opened !== null;
}

/** Keeps the preview in a window of its own in step, until it is closed. */
export function PreviewApart() {
  const actions = useStudioActions();
  const close = useCallback(() => opened?.close(), []);
  usePreview(windowOf, close);
  useEffect(() => {
    const timer = setInterval(() => {
      if (!opened || opened.closed) actions.setApart(false);
    }, LOOK);
    return () => clearInterval(timer);
  }, [actions]);
  return null;
}
