import type { Page } from '@playwright/test';

/** Gives a page's window a size; one that fills the screen has none of its own, so it leaves that first, as a reader would. */
export async function setSize(page: Page, size: { width: number; height: number }): Promise<void> {
  await page.evaluate(async () => {
    if (document.fullscreenElement) await document.exitFullscreen();
  });
  await page.setViewportSize(size);
}
