// The custom elements on a page without React, under a strict policy: in both builds, and in the page's own tree or a shadow root.
import { expect, test, type Page } from '@playwright/test';
import { changedStyles, listen, placesOf, stylesOf, violations } from './assertions.ts';
import { heard, json, startElements, type ElementPage, type Entry } from './elements.ts';
import { startStorage, type Storage } from './servers.ts';

let storage: Storage;
let host: ElementPage | undefined;
test.beforeEach(async () => {
  storage = await startStorage();
});
test.afterEach(() => {
  host?.close();
  storage.close();
});

const signature = 'X-Amz-Signature=a%2Fb%2bC+d==';
const link = (file: string): string => `${storage.origin}/${file}?${signature}`;
const warnings = ['LOW_LIVENESS_SCORE', 'DUPLICATED_FACE'].map((risk, place) => ({
  risk,
  additional_data: null,
  log_type: place === 0 ? 'warning' : 'error',
  short_description: place === 0 ? 'Low liveness score' : 'Duplicated face',
  long_description: 'What it means.',
}));
const report = (more: object = {}): Record<string, unknown> => ({
  node_id: 'feature_liveness',
  status: 'In Review',
  method: 'ACTIVE_3D',
  score: 64.31,
  reference_image: link('face.png'),
  video_url: link('liveness.webm'),
  age_estimation: 24.3,
  warnings,
  ...more,
});

for (const entry of ['react', 'standalone'] satisfies Entry[]) {
  for (const shadow of ['', ' shadow']) {
    test.describe(`${entry}, ${shadow ? 'in a shadow root' : 'in the page’s own tree'}`, () => {
      const open = async (page: Page, body: string): Promise<string[]> => {
        host = await startElements(entry, body, storage.origin);
        const said = listen(page);
        await page.goto(host.origin);
        return said;
      };
      const element = (attributes = '', payload: unknown = { session_id: 's-1', liveness: report() }): string =>
        `<liveness-report${shadow} id="report" ${attributes}>${json(payload)}</liveness-report>`;
      const status = (page: Page): Promise<unknown> => page.locator('.lr-Report .lr-StatusBadge').first().textContent();

      test('warnings open by keyboard, axe finds nothing, and nobody complains', async ({ page }) => {
        // What closes is paler for a moment.
        await page.emulateMedia({ reducedMotion: 'reduce' });
        const said = await open(page, element('case-id="c-1"'));
        const row = page.getByRole('button', { name: /Duplicated face/ });
        await expect(row).toBeVisible();
        await expect(page.locator('img')).toHaveJSProperty('complete', true);
        for (let presses = 0; presses < 12; presses += 1) {
          await page.keyboard.press('Tab');
          if (await row.evaluate((node) => (node.getRootNode() as Document).activeElement === node)) break;
        }
        await expect(row).toBeFocused();
        await page.keyboard.press('Enter');
        await expect(row).toHaveAttribute('aria-expanded', 'true');
        await expect(page.getByRole('region', { name: /Duplicated face/ })).toBeVisible();
        await page.keyboard.press('Space');
        await expect(row).toHaveAttribute('aria-expanded', 'false');
        expect(await heard(page)).toContainEqual(expect.objectContaining({ type: 'lr-read', on: 'liveness-report' }));
        const opened = (await heard(page)).find((each) => each['risk'] === 'DUPLICATED_FACE');
        expect(opened).toMatchObject({ on: 'liveness-report', node_id: 'feature_liveness', caseId: 'c-1' });
        expect(JSON.stringify(await heard(page))).not.toContain('Signature');
        expect(await violations(page)).toEqual([]);
        expect(said).toEqual([]);
      });

      test('the countdown comes to its end, and nothing in the document knows the address', async ({ page }) => {
        await page.clock.install();
        const said = await open(page, element(`expires-at="${Date.now() + 3_600_000}"`));
        await page.getByRole('button', { name: 'Play liveness video' }).click();
        await expect(page.locator('figure[data-media=video]')).toHaveAttribute('data-state', 'ready');
        await expect(page.locator('figure[data-media=image]')).toHaveAttribute('data-state', 'ready');
        expect(await placesOf(page, 'Signature')).not.toEqual([]);
        await page.clock.fastForward(3_600_000);
        await expect(page.locator('figure[data-state=expired]')).toHaveCount(2);
        expect(await placesOf(page, 'Signature')).toEqual([]);
        expect(said).toEqual([]);
      });

      test('fresh links are asked for by an event, once, and come as a new report', async ({ page }) => {
        await page.clock.install();
        await open(page, element(`refreshable expires-at="${Date.now() + 60_000}"`));
        await expect(page.locator('figure[data-media=image]')).toHaveAttribute('data-state', 'ready');
        await page.clock.fastForward(61_000);
        await page.evaluate(() => {
          const { answers } = window as unknown as { answers: Record<string, (event: Event) => unknown> };
          answers['lr-refresh'] = async (event) => {
            const target = event.target as HTMLElementTagNameMap['liveness-report'];
            const before = target.report;
            target.expiresAt = Date.now() + 3_600_000;
            target.report = { ...before, reference_image: `${before?.reference_image}&fresh=1` } as typeof before;
          };
        });
        await page
          .getByRole('button', { name: /fresh link|refresh/i })
          .first()
          .click();
        await expect(page.locator('figure[data-media=image]')).toHaveAttribute('data-state', 'ready');
        await expect(page.locator('figure[data-media=image] img')).toHaveAttribute('src', /fresh=1/);
        expect((await heard(page)).filter(({ type }) => type === 'lr-refresh')).toHaveLength(1);
      });

      test('the enlarged view opens, steps through the recording, and gives the focus back', async ({ page }) => {
        const said = await open(page, element());
        const opener = page.getByRole('button', { name: 'Enlarge video' });
        await opener.focus();
        await page.keyboard.press('Enter');
        await page.keyboard.press('Tab');
        await page.keyboard.press('Enter');
        await expect(page.getByRole('button', { name: 'Next frame' })).toBeVisible();
        await page.keyboard.press('k');
        const video = page.locator('dialog video');
        await expect.poll(() => video.evaluate((node: HTMLVideoElement) => node.paused)).toBe(true);
        const time = (): Promise<number> => video.evaluate((node: HTMLVideoElement) => node.currentTime);
        const before = await time();
        await page.keyboard.press(',');
        await expect.poll(time).not.toBe(before);
        expect(await violations(page)).toEqual([]);
        await page.keyboard.press('Escape');
        await expect(page.locator('dialog')).toHaveCount(0);
        await expect(opener).toBeFocused();
        expect(said).toEqual([]);
      });

      const panel = (attributes = ''): string =>
        `<review-decision${shadow} for="report" ${attributes}></review-decision>`;
      const decide = async (page: Page, answer: string): Promise<void> =>
        page.evaluate((source) => {
          const { answers } = window as unknown as { answers: Record<string, (event: Event) => unknown> };
          const results: Record<string, () => unknown> = {
            yes: () => undefined,
            later: () => new Promise((resolve) => setTimeout(resolve, 300)),
            'an error as a value': () => ({ error: 'The case is closed.' }),
            'a rejection': () => Promise.reject(new Error('https://storage.example/?X-Amz-Signature=secret')),
          };
          answers['lr-decide'] = results[source]!;
        }, answer);

      test('a decision is sent once, however often its button is pressed, and knows what was looked at', async ({
        page,
      }) => {
        const said = await open(page, `${element('case-id="c-1"')}${panel('requires="warnings"')}`);
        await decide(page, 'later');
        const approve = page.getByRole('button', { name: 'Approve' });
        await approve.click({ force: true });
        expect(await heard(page)).not.toContainEqual(expect.objectContaining({ type: 'lr-decide' }));
        for (const row of await page.getByRole('button', { name: /Duplicated face|Low liveness score/ }).all())
          await row.click();
        await page.getByRole('textbox', { name: 'Comment' }).fill('Looks like the person.');
        await approve.click({ force: true });
        const confirm = page.locator('.lr-DecisionStep button').first();
        await confirm.dblclick();
        await expect(page.locator('.lr-ReviewDecision')).toHaveAttribute('data-state', 'done');
        const decisions = (await heard(page)).filter(({ type }) => type === 'lr-decide');
        expect(decisions).toHaveLength(1);
        expect(decisions[0]).toMatchObject({
          on: 'review-decision',
          decision: {
            outcome: 'Approved',
            comment: 'Looks like the person.',
            node_id: 'feature_liveness',
            caseId: 'c-1',
          },
        });
        expect(await violations(page)).toEqual([]);
        expect(said).toEqual([]);
      });

      for (const answer of ['an error as a value', 'a rejection', 'none']) {
        test(`a decision with ${answer} for an answer has failed, keeps its draft, and can be tried again`, async ({
          page,
        }) => {
          await open(page, `${element('case-id="c-1"')}${panel()}`);
          if (answer !== 'none') await decide(page, answer);
          await page.getByRole('textbox', { name: 'Comment' }).fill('A draft');
          await page.getByRole('button', { name: 'Approve' }).click();
          await page.locator('.lr-DecisionStep button').first().click();
          await expect(page.locator('.lr-ReviewDecision')).toHaveAttribute('data-state', 'failed');
          if (answer === 'an error as a value') await expect(page.getByText(/The case is closed/)).toBeVisible();
          await expect(page.getByRole('textbox', { name: 'Comment' })).toHaveValue('A draft');
          expect(await placesOf(page, 'secret')).toEqual([]);
          await decide(page, 'yes');
          await page.locator('.lr-DecisionStep button').first().click();
          await expect(page.locator('.lr-ReviewDecision')).toHaveAttribute('data-state', 'done');
        });
      }

      test('the next case in the same element begins anew', async ({ page }) => {
        const said = await open(page, `${element('case-id="c-1"')}${panel()}`);
        const row = page.getByRole('button', { name: /Duplicated face/ });
        await row.click();
        await expect(row).toHaveAttribute('aria-expanded', 'true');
        await page.getByRole('textbox', { name: 'Comment' }).fill('Of the first case');
        await page.evaluate(
          (next) => {
            const target = document.querySelector('liveness-report')!;
            target.caseId = 'c-2';
            target.report = next as unknown as typeof target.report;
          },
          report({ score: 12 }),
        );
        await expect(page.getByRole('meter')).toHaveAttribute('aria-valuenow', '12');
        await expect(row).toHaveAttribute('aria-expanded', 'false');
        await expect(page.getByRole('textbox', { name: 'Comment' })).toHaveValue('');
        await page.evaluate((first) => {
          const target = document.querySelector('liveness-report')!;
          target.caseId = 'c-1';
          target.report = first as unknown as typeof target.report;
        }, report());
        await expect(page.getByRole('textbox', { name: 'Comment' })).toHaveValue('Of the first case');
        expect(said).toEqual([]);
      });

      test('a form of the page carries the decision once, and no button of ours sends it', async ({ page }) => {
        await open(
          page,
          `<form method="post" action="/save"><input name="own" value="kept" aria-label="Own">${element('case-id="c-1"')}${panel('name="decision" comment-required="Declined"')}<button name="save">Save</button></form>`,
        );
        await page.getByRole('button', { name: /Duplicated face/ }).click();
        await page.getByRole('textbox', { name: 'Comment' }).fill('A mask');
        await page.getByRole('button', { name: 'Decline', exact: true }).click();
        expect(host?.sent).toEqual([]);
        await page.locator('.lr-DecisionStep button').first().click();
        await expect(page.getByRole('heading', { name: 'Saved' })).toBeVisible();
        expect(host?.sent.map((each) => Object.fromEntries(each))).toEqual([
          {
            own: 'kept',
            decision: 'Declined',
            'decision.comment': 'A mask',
            'decision.node_id': 'feature_liveness',
            'decision.case_id': 'c-1',
          },
        ]);
        await page.goBack();
        await page.getByRole('button', { name: 'Save' }).click();
        await expect(page.getByRole('heading', { name: 'Saved' })).toBeVisible();
        expect(Object.fromEntries(host?.sent[1] ?? [])).toEqual({ own: 'kept', save: '' });
      });

      test('a form that is reset keeps the draft, and one with fields of any name is sent', async ({ page }) => {
        await open(
          page,
          `<form method="post" action="/save"><input name="requestSubmit" aria-label="A"><input name="target" aria-label="B"><button type="reset">Reset</button>${panel('name="decision" status="In Review"')}</form>`,
        );
        const comment = page.getByRole('textbox', { name: 'Comment' });
        await comment.fill('A draft');
        await page.getByRole('button', { name: 'Reset' }).click();
        await expect(comment).toHaveValue('A draft');
        await page.getByRole('button', { name: 'Approve' }).click();
        await page.locator('.lr-DecisionStep button').first().click();
        await expect(page.getByRole('heading', { name: 'Saved' })).toBeVisible();
        expect(host?.sent[0]?.get('decision.comment')).toBe('A draft');
      });

      test('a form that lacks something is not sent, and the draft stays', async ({ page }) => {
        await open(
          page,
          `<form method="post" action="/save"><input name="own" required aria-label="Own">${panel('name="decision" status="In Review"')}</form>`,
        );
        await page.getByRole('textbox', { name: 'Comment' }).fill('A draft');
        await page.getByRole('button', { name: 'Approve' }).click();
        await page.locator('.lr-DecisionStep button').first().click();
        await expect(page.locator('.lr-ReviewDecision')).not.toHaveAttribute('data-state', 'pending');
        await expect(page.getByRole('textbox', { name: 'Comment' })).toHaveValue('A draft');
        expect(host?.sent).toEqual([]);
      });

      test('a payload that comes in pieces, and one that cannot be read', async ({ page }) => {
        await open(page, `<liveness-report${shadow}>${json('{"liveness":')}</liveness-report>`);
        await expect(
          page
            .locator('.lr-Report')
            .getByText(/could not be read/)
            .first(),
        ).toBeVisible();
        await page.evaluate(
          (text) => {
            const script = document.createElement('script');
            script.type = 'application/json';
            script.append(document.createTextNode(text));
            document.querySelector('liveness-report')!.append(script);
          },
          JSON.stringify({ liveness: report() }),
        );
        await expect.poll(() => status(page)).toBe('In Review');
        await expect(page.locator('liveness-report script')).toHaveCount(0);
      });

      test('moved, it keeps what the reader did; removed, it lets go of the media', async ({ page }) => {
        const said = await open(page, `${element()}<section></section>`);
        const row = page.getByRole('button', { name: /Duplicated face/ });
        await row.click();
        await page.evaluate(() =>
          document.querySelector('section')!.append(document.querySelector('liveness-report')!),
        );
        await expect(row).toHaveAttribute('aria-expanded', 'true');
        await page.evaluate(() => {
          const target = document.querySelector('liveness-report')!;
          (window as unknown as { kept: Element }).kept = target;
          target.remove();
        });
        const inside = (): Promise<number> =>
          page.evaluate(() => {
            const { kept } = window as unknown as { kept: Element };
            return (kept.shadowRoot ?? kept).querySelectorAll('img, video').length;
          });
        await expect.poll(inside).toBe(0);
        await page.evaluate(() => document.body.append((window as unknown as { kept: Element }).kept));
        await expect(page.locator('img')).toBeVisible();
        expect(said).toEqual([]);
      });

      test('takes its theme, its density and its direction from around it', async ({ page }) => {
        await open(page, `<div id="around" lang="ar" dir="rtl">${element()}</div>`);
        const look = (): Promise<string[]> =>
          page.locator('.lr-Report').evaluate((node) => {
            const style = getComputedStyle(node);
            return [
              style.backgroundColor,
              style.direction,
              style.getPropertyValue('--lr-space-4'),
              (node as HTMLElement).lang,
            ];
          });
        await expect(page.locator('.lr-Report')).toBeVisible();
        expect(await look()).toEqual(['rgb(255, 255, 255)', 'rtl', '1rem', 'en']);
        await page.evaluate(() => {
          const around = document.querySelector('#around')!;
          around.setAttribute('data-theme', 'dark');
          around.setAttribute('data-density', 'compact');
          around.setAttribute('dir', 'ltr');
        });
        await expect.poll(look).toEqual(['rgb(21, 23, 28)', 'ltr', '.75rem', 'en']);
        await page.evaluate(() => document.documentElement.style.setProperty('--lr-surface', 'rgb(1, 2, 3)'));
        await expect.poll(async () => (await look())[0]).toBe('rgb(1, 2, 3)');
      });

      test('several in one page share no id, and nothing of what the reader does', async ({ page }) => {
        await open(
          page,
          `${element()}<liveness-report${shadow} heading-level="3">${json({ liveness: report() })}</liveness-report>`,
        );
        const rows = page.getByRole('button', { name: /Duplicated face/ });
        await expect(rows).toHaveCount(2);
        await rows.first().click();
        await expect(rows.first()).toHaveAttribute('aria-expanded', 'true');
        await expect(rows.last()).toHaveAttribute('aria-expanded', 'false');
        const ids = await page.locator('.lr-Element [id]').evaluateAll((nodes) => nodes.map(({ id }) => id));
        expect(ids.length).toBeGreaterThan(4);
        expect(new Set(ids).size).toBe(ids.length);
        expect(await violations(page)).toEqual([]);
      });

      test('leaves the computed styles of the page alone', async ({ page }) => {
        await open(
          page,
          `<p>Text <a href="/">link</a></p><h2>Heading</h2><button>Press</button><input aria-label="i"><div id="place"></div>`,
        );
        const styles = (): Promise<string[]> =>
          stylesOf(page, 'html, body, main, p, a, h1, h2, button:not(.lr-Report *), input');
        const before = await styles();
        await page.evaluate(
          (markup) => {
            const place = document.querySelector('#place')!;
            const next = document.createElement('liveness-report');
            if (markup.shadow) next.setAttribute('shadow', '');
            next.report = markup.report as unknown as typeof next.report;
            place.append(next);
          },
          { shadow: shadow !== '', report: report() },
        );
        await expect(page.locator('.lr-Report')).toBeVisible();
        expect(before.length).toBeGreaterThan(1000);
        expect(changedStyles(before, await styles())).toEqual([]);
      });
    });
  }
}
