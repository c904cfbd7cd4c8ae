import { expect, open, test } from './support/app';

const summary = '[data-view="timeline"] .time-now';

test('the date moves by keyboard, and the link and the summary follow', { tag: '@core' }, async ({ page }) => {
  await open(page, '/armenia-csto/?layer=CSTO');
  const slider = page.getByRole('slider');
  await expect(page.locator(summary)).toContainText('5 June 2024');
  await slider.focus();
  await page.keyboard.press('ArrowLeft');
  await expect(page).toHaveURL(/year=2023/);
  await expect(page.locator(summary)).toContainText('On the map only: 2023');
  await page.keyboard.press('Home');
  await expect(page).toHaveURL(/year=1991/);
  await expect(page.locator(summary)).toContainText('CSTO: 0 members');
  await expect(slider).toHaveAttribute('aria-valuetext', /1991.*0 members/);
  await page.keyboard.press('End');
  await expect(page).toHaveURL(/year=today/);
});

test('it opens on the day of the article, and today is one touch away', { tag: '@core' }, async ({ page }) => {
  await open(page, '/armenia-csto/');
  const then = page.getByRole('button', { name: 'June 2024', exact: true });
  const today = page.getByRole('button', { name: 'today', exact: true });
  await expect(then).toHaveAttribute('aria-pressed', 'true');
  await today.click();
  await expect(page).toHaveURL(/year=today/);
  await expect(page.locator(summary)).toContainText('28 June 2026');
  await page.reload();
  await expect(today).toHaveAttribute('aria-pressed', 'true');
  await then.click();
  await expect(page).not.toHaveURL(/year=/);
});

test('nothing moves while it plays, and back goes to where it began', async ({ page }) => {
  await open(page, '/armenia-csto/');
  const boxes = () =>
    page.locator('.where :is(.picture-frame, .time-line, .time-controls, .all-events)').evaluateAll((all) =>
      all.map((one) => {
        const { top, left, width, height } = one.getBoundingClientRect();
        return [top + scrollY, left, width, height].map(Math.round);
      }),
    );
  const before = await boxes();
  await page.getByRole('button', { name: 'Play' }).click();
  for (const year of [2024, 2025]) {
    await expect(page.locator(summary)).toContainText(`only: ${year}`);
    expect(await boxes()).toEqual(before);
  }
  await page.getByRole('button', { name: 'Pause' }).click();
  await page.goBack();
  await expect(page).not.toHaveURL(/year=/);
});

test('all dated events are in a list, and each opens its citation', async ({ page }) => {
  await open(page, '/armenia-csto/');
  await page.getByText('All 44 dated events').click();
  const rows = page.locator('.event-list [data-event]');
  await expect(rows).toHaveCount(44);
  await rows.first().click();
  await expect(page).toHaveURL(/select=event-1991-12-21/);
  await expect(rows.first()).toHaveAttribute('data-selected', 'true');
});

for (const [dossier, lang] of [
  ['armenia-csto', 'hy'],
  ['armenia-csto', 'ru'],
  ['sahel', 'fr'],
] as const) {
  test(`no stem crosses a name on ${dossier} in ${lang}, at any width`, async ({ page }) => {
    await open(page, `/${dossier}/?lang=${lang}`);
    for (const width of [1440, 1280, 375, 320]) {
      await page.setViewportSize({ width, height: 900 });
      if (width < 1100) await page.locator('.switch button').last().click();
      const crossed = await page.locator('.time-line').evaluate((line) => {
        const inside = line.getBoundingClientRect();
        const stems = [...line.querySelectorAll('.stem')].map((stem) => stem.getBoundingClientRect());
        const direction = getComputedStyle(line).direction;
        return [...line.querySelectorAll('.event')].flatMap((event) => {
          const range = document.createRange();
          range.selectNodeContents(event);
          return [...range.getClientRects()].flatMap((words) => {
            const out = words.left < inside.left - 1 || words.right > inside.right + 1;
            const by = stems.some((stem) => {
              const x = direction === 'rtl' ? stem.left : stem.right;
              return (
                x > words.left + 1 && x < words.right - 1 && stem.top < words.bottom - 2 && stem.bottom > words.top + 2
              );
            });
            return out || by ? [event.textContent] : [];
          });
        });
      });
      expect(crossed, `${width} px`).toEqual([]);
    }
  });
}

// Uzbekistan was a member to 19 December 2012, so the change shows on the day after.
test('stepping goes from change to change, and each is announced', { tag: '@core' }, async ({ page }) => {
  await open(page, '/armenia-csto/?layer=CSTO&year=2011');
  await page.getByRole('button', { name: 'Next change' }).click();
  await expect(page).toHaveURL(/year=2012-12-20/);
  await expect(page.locator('[data-view="timeline"] .change')).toContainText('Uzbekistan');
  await expect(page.locator('[data-view="timeline"] [role="status"]')).toContainText('Left: Uzbekistan');
});

test('an event opens its citation, and back returns', { tag: '@core' }, async ({ page }) => {
  await open(page, '/armenia-csto/');
  const event = page.locator('[data-view="timeline"] [data-event][data-interview]');
  await event.click();
  await expect(page).toHaveURL(/select=/);
  await expect(event).toHaveAttribute('data-selected', 'true');
  await expect(page.locator('.card .citation').first()).toBeVisible();
  await page.goBack();
  await expect(page).not.toHaveURL(/select=/);
  await expect(event).toHaveAttribute('data-selected', 'false');
});

test('Georgia is in the CIS on 1 August 2009 and not on 1 September', async ({ page }) => {
  const members = async (date: string): Promise<number> => {
    await open(page, `/armenia-csto/?layer=CIS&year=${date}`);
    return Number(/CIS: (\d+) members/.exec(await page.locator(summary).innerText())![1]);
  };
  const before = await members('2009-08-01');
  const after = await members('2009-09-01');
  expect(after).toBe(before - 1);
  await expect(page.locator('[data-view="timeline"] .change')).toContainText('Left: Georgia');
});

test('the page says how far its facts reach, and lists their sources', async ({ page }) => {
  await open(page, '/armenia-csto/');
  await expect(page.locator('[data-view="timeline"] .as-of')).toHaveText(
    /^as of late June 2026; nothing newer was found on \d+ \w+ \d{4}$/,
  );
  await page.getByRole('link', { name: 'Sources', exact: true }).click();
  await expect(page).toHaveURL(/\/armenia-csto\/sources\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Sources');
  await expect(page.locator('main')).toContainText('as of late June 2026');
  const href = await page.getByRole('link', { name: /CSL-JSON/ }).getAttribute('href');
  const items: unknown = await (await page.request.get(new URL(href!, page.url()).href)).json();
  const listed = await page
    .locator('[data-source]')
    .evaluateAll((all) => new Set(all.map((li) => li.dataset.source)).size);
  expect(items).toHaveLength(listed);
});
