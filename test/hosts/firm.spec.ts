import { expect, test, type Page } from '@playwright/test';
import { startHost, type Host } from './servers.ts';

const css = `
  main { letter-spacing: 3px; text-transform: uppercase; text-align: center; line-height: 3; }
  h2, h3, p, dt, dd { font-size: 40px; margin: 1em; color: red; }
  button { border: 4px solid red; background: pink; padding: 1em; transition: none; }
  button:hover { border-color: lime; background: lime; transform: rotate(3deg); opacity: 0.4; }
  button:active { filter: invert(1); }
`;

const hosts: Host[] = [];
test.afterAll(() => hosts.forEach((host) => host.close()));

async function open(page: Page): Promise<void> {
  const host = await startHost({ image: null, video: null, decide: true }, '');
  hosts.push(host);
  await page.goto(host.origin);
  await expect(page.getByRole('button', { name: 'Copy summary' })).toBeVisible();
}

/** Every property of every element that fits, but the sizes that follow from what is around, and the tokens. */
const look = (page: Page, selector: string): Promise<string[]> =>
  page.locator(selector).evaluateAll((elements) =>
    elements.flatMap((element) => {
      const style = getComputedStyle(element);
      return [...style]
        .filter((property) => !/^--|^transition|^(?:width|height|inline-size|block-size)$|-origin$/.test(property))
        .map(
          (property) =>
            `${element.localName}.${element.getAttribute('class') ?? ''} ${property}: ${style.getPropertyValue(property)}`,
        );
    }),
  );

test('rules of the host for bare elements and their states reach nothing in a report', async ({ page }) => {
  await open(page);
  const texts = '.lr-Report > .lr-Report-head *, .lr-WarningList-heading, .lr-Fact > *';
  const button = '.lr-Copy > .lr-Button';
  const rest = await look(page, texts);
  await page.addStyleTag({ content: `.lr-Button { transition: none; }` });
  await page.hover(button);
  const hovered = await look(page, button);
  await page.mouse.move(0, 0);
  await page.addStyleTag({ content: css });
  expect(await look(page, texts)).toEqual(rest);
  await page.hover(button);
  expect(await look(page, button)).toEqual(hovered);
});

test('a reset in a layer before ours reaches nothing in a report', async ({ page }) => {
  await open(page);
  const all =
    '.lr-Report, .lr-Report-head, .lr-Report-head *, .lr-Report-side *, .lr-ReviewDecision :not(.lr-hidden, .lr-ReviewDecision-said)';
  const rest = await look(page, all);
  await page.evaluate((text) => {
    const style = document.createElement('style');
    style.textContent = `@layer reset { ${text} main * { box-sizing: border-box; margin: 0; border: 0 solid; text-indent: 1em } }`;
    document.head.prepend(style);
  }, css);
  expect(await look(page, all)).toEqual(rest);
});

test('no element of the host looks other than without our stylesheet', async ({ page }) => {
  await open(page);
  await page.addStyleTag({ content: css });
  await page.evaluate(() => {
    const own = document.createElement('section');
    own.id = 'own';
    for (const name of ['h2', 'p', 'button', 'dl', 'figure', 'article', 'textarea', 'svg', 'dialog'])
      own.append(document.createElement(name));
    document.querySelector('main')?.append(own);
  });
  const around = 'html, body, main, #root, #own, #own *';
  const withOurs = await look(page, around);
  await page.evaluate(() => {
    for (const sheet of document.styleSheets) if (sheet.href) sheet.disabled = true;
  });
  expect(withOurs).toEqual(await look(page, around));
});

test('the attributes that hide a report and tell its language keep their sense', async ({ page }) => {
  await open(page);
  const told = await page.evaluate(() => {
    const [report, badge] = [document.querySelector('.lr-Report'), document.querySelector('.lr-StatusBadge')];
    if (!(report instanceof HTMLElement) || !badge) throw new Error('There is no report.');
    const locale = (): string => getComputedStyle(badge).getPropertyValue('-webkit-locale');
    const page_ = locale();
    report.lang = 'ja';
    const own = locale();
    // Each root has a display of its own, which must not outlive the attribute.
    const roots = [
      ...document.querySelectorAll<HTMLElement>('.lr-Report, .lr-ScoreGauge, .lr-AgeEstimate, .lr-StatusBadge'),
    ];
    const shown = roots.map((root) => getComputedStyle(root).display);
    for (const root of roots) root.hidden = true;
    const hidden = roots.map((root) => getComputedStyle(root).display);
    return { page: page_, own, shown: shown.includes('none'), hidden: [...new Set(hidden)] };
  });
  expect(told).toEqual({ page: '"en"', own: '"ja"', shown: false, hidden: ['none'] });
});
