import { act } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { define, type LivenessReportElement, type ReviewDecisionElement } from '../../src/element.js';
import { minute, noon, sample, signedUrl } from '../sample.ts';

afterEach(() => act(async () => document.body.replaceChildren()));

/** Lets everything that waits for the end of a task come to its end. */
const settled = (change: () => void = () => undefined): Promise<void> => act(async () => change());

async function shown(markup: string, before: (element: LivenessReportElement) => void = () => undefined) {
  // Built as a page's parser would, and put in at once.
  const template = document.createElement('template');
  template.innerHTML = markup;
  const fragment = document.importNode(template.content, true);
  const element = fragment.firstElementChild as LivenessReportElement;
  before(element);
  await settled(() => document.body.append(fragment));
  return element;
}

const json = (value: unknown): string =>
  `<script type="application/json">${typeof value === 'string' ? value : JSON.stringify(value)}</script>`;
const inside = (element: Element): Element | ShadowRoot => element.shadowRoot ?? element;
const text = (element: Element): string => inside(element).textContent ?? '';
const now = (): number => noon + minute;

describe('a payload', () => {
  it('comes from a JSON child in any envelope, and does not stay in the page', async () => {
    const element = await shown(`<liveness-report>${json({ session_id: 's-1', liveness: sample })}</liveness-report>`);
    expect(text(element)).toContain('Approved');
    expect(text(element)).toContain('s-1');
    expect(element.querySelector('script')).toBeNull();
    expect(element.report).toEqual(sample);
    expect(element.problems).toEqual([]);
  });

  it('comes from a JSON child that arrives later, or in pieces', async () => {
    const state = vi.spyOn(document, 'readyState', 'get').mockReturnValue('loading');
    const whole = JSON.stringify({ liveness: sample });
    const element = await shown('<liveness-report></liveness-report>');
    const script = document.createElement('script');
    script.type = 'application/json';
    script.append(whole.slice(0, 40));
    await settled(() => element.append(script));
    expect(text(element)).not.toContain('could not be read');
    expect(element.problems).toEqual([]);
    await settled(() => script.append(whole.slice(40)));
    expect(text(element)).toContain('Approved');
    state.mockRestore();
  });

  it.each([
    ['text that is no JSON', '{"liveness": {"status": "Approved",}}'],
    ['a part of it, at the end of the page', '{"liveness": {'],
    ['another feature', JSON.stringify({ feature: 'AML', status: 'Approved', score: 3 })],
  ])('that cannot be read is told as unreadable, and not thrown: %s', async (_, payload) => {
    const read = vi.fn();
    document.addEventListener('lr-read', read, { once: true });
    const element = await shown(`<liveness-report>${json(payload)}</liveness-report>`);
    expect(text(element)).toContain('could not be read');
    expect(text(element)).not.toContain('Approved');
    expect(element.problems.length).toBeGreaterThan(0);
    expect(read).toHaveBeenCalledTimes(1);
    expect(read).toHaveBeenCalledWith(expect.objectContaining({ detail: null }));
  });

  it('that was set goes before a JSON child, in whatever order they come', async () => {
    const child = json({ liveness: { ...sample, status: 'Declined' } });
    const element = await shown(`<liveness-report>${child}</liveness-report>`, (each) => {
      each.report = sample;
    });
    expect(text(element)).toContain('Approved');
    await settled(() => {
      element.report = undefined;
    });
    expect(text(element)).toContain('Declined');
  });

  it('is read again when the page writes another one', async () => {
    const element = await shown(`<liveness-report>${json({ liveness: sample })}</liveness-report>`);
    await settled(() => {
      element.insertAdjacentHTML('beforeend', json({ liveness: { ...sample, status: 'Declined' } }));
    });
    expect(text(element)).toContain('Declined');
  });

  it('of a property comes from a child that names it, and from no child that names a function or nothing', async () => {
    const reasons = { Approved: [{ value: 'ok', label: 'Looks good' }] };
    const element = await shown(
      `<review-decision status="In Review"><script type="application/json" data-property="reasons">${JSON.stringify(reasons)}</script><script type="application/json" data-property="onDecide">1</script><script type="application/json" data-property="__proto__">{}</script></review-decision>`,
    );
    expect((element as unknown as { reasons: unknown }).reasons).toEqual(reasons);
    expect(element.problems).toHaveLength(2);
  });
});

describe('a property', () => {
  it('that was set before the element was known is taken over', async () => {
    const element = document.createElement('late-liveness-report') as LivenessReportElement;
    element.report = sample;
    element.veiled = true;
    document.body.append(element);
    await settled(() => define('late'));
    expect(text(element)).toContain('Approved');
    expect(element.hasAttribute('veiled')).toBe(true);
    expect(element.querySelector('img')).toBeNull();
  });

  it('of a panel is taken over likewise, also the one that mirrors `for`', async () => {
    const panel = document.createElement('later-review-decision') as ReviewDecisionElement;
    panel.htmlFor = 'its-report';
    panel.report = sample;
    document.body.append(panel);
    await settled(() => define('later'));
    expect(panel.getAttribute('for')).toBe('its-report');
    panel.setAttribute('for', 'another');
    expect(panel.htmlFor).toBe('another');
  });

  it('that is set to text, as frameworks set what a template says, is what its attribute would be', async () => {
    const panel = (await shown('<review-decision></review-decision>')) as unknown as ReviewDecisionElement;
    const report = await shown('<liveness-report></liveness-report>');
    const set = (element: object, values: object): void => void Object.assign(element, values);
    await settled(() => {
      set(panel, {
        requires: 'image, video',
        outcomes: 'Approved, In Review',
        commentRequired: '',
        shortcuts: 'false',
      });
      set(report, {
        lifetime: 'none',
        copySummary: 'false',
        allowMediaFrom: 'a.example b.example',
        receivedAt: `${noon}`,
      });
    });
    expect(panel.requires).toEqual(['image', 'video']);
    expect(panel.outcomes).toEqual(['Approved', 'In Review']);
    expect(panel.commentRequired).toBe(true);
    expect(panel.shortcuts).toBe(false);
    expect([report.lifetime, report.copySummary, report.receivedAt]).toEqual([null, false, noon]);
    expect(report.allowMediaFrom).toEqual(['a.example', 'b.example']);
  });

  it.each(['text', 7, {}, true, null])('that is a function and is set to %j is not given', async (wrong) => {
    const element = await shown('<liveness-report></liveness-report>');
    await settled(() => {
      element.report = sample;
      const calls = ['now', 'onRefresh', 'onEvent', 'onOpenSession', 'resolveMediaUrl', 'metadataHref'];
      for (const name of calls) (element as unknown as Record<string, unknown>)[name] = wrong;
    });
    expect(element.now).toBeUndefined();
    expect(text(element)).toContain('Approved');
  });

  it.each([
    ['9', 'H6'],
    ['0', 'H1'],
    ['-1', 'H1'],
    ['2.4', 'H2'],
    ['two', 'H2'],
    ['', 'H2'],
  ])('heading-level="%s" is a heading of HTML', async (level, tag) => {
    const element = await shown(`<liveness-report heading-level="${level}"></liveness-report>`);
    expect(element.querySelector('.lr-Report-title')?.tagName).toBe(tag);
  });

  it('mirrors its attribute where the page may see it, and nowhere else', async () => {
    const element = await shown('<liveness-report heading-level="3" layout="page"></liveness-report>');
    expect([element.headingLevel, element.layout, element.veiled]).toEqual([3, 'page', false]);
    element.headingLevel = 4;
    element.veiled = true;
    element.caseId = 'a person’s case';
    expect(element.getAttribute('heading-level')).toBe('4');
    expect(element.getAttribute('veiled')).toBe('');
    element.veiled = false;
    expect(element.hasAttribute('veiled')).toBe(false);
    expect(element.hasAttribute('case-id')).toBe(false);
    expect(element.caseId).toBe('a person’s case');
    await settled();
    expect(element.querySelector('h4')).not.toBeNull();
  });

  it('draws once for all that changes in one go', async () => {
    const element = await shown('<liveness-report></liveness-report>');
    await settled(() => {
      element.report = { ...sample, status: 'Declined' };
      element.report = { ...sample, status: 'In Review' };
      element.setAttribute('heading-level', '5');
    });
    expect(text(element)).toContain('In Review');
    expect(text(element)).not.toContain('Declined');
  });
});

describe('an element', () => {
  const media = `<liveness-report shadow>${json({ liveness: sample })}</liveness-report>`;
  const image = (element: Element): Element | null => inside(element).querySelector('img');

  it('lets go of the media when it is removed, and shows them again when it is back', async () => {
    const element = await shown(media, (each) => {
      each.now = now;
    });
    expect(image(element)?.getAttribute('src')).toBe(signedUrl('reference.jpg'));
    await settled(() => element.remove());
    expect(image(element)).toBeNull();
    await settled(() => document.body.append(element));
    expect(image(element)).not.toBeNull();
  });

  it.each(['', ' shadow'])('keeps what the reader did when it is moved%s', async (attribute) => {
    const element = await shown(`<liveness-report${attribute}>${json({ liveness: sample })}</liveness-report>`);
    const row = (): Element => inside(element).querySelector('button[aria-expanded]')!;
    await settled(() => (row() as HTMLElement).click());
    expect(row().getAttribute('aria-expanded')).toBe('true');
    const [before, section] = [row(), document.createElement('section')];
    await settled(() => {
      document.body.append(section);
      section.append(element);
    });
    expect(row()).toBe(before);
    expect(row().getAttribute('aria-expanded')).toBe('true');
  });

  it('draws anew when a page takes all children away', async () => {
    const element = await shown(`<liveness-report>${json({ liveness: sample })}</liveness-report>`);
    await settled(() => element.replaceChildren());
    expect(text(element)).toContain('Approved');
  });

  it('draws once where it was copied with all that it had drawn, as by a router that keeps pages', async () => {
    const body = '<review-decision></review-decision>';
    const element = await shown(`<liveness-report>${json({ liveness: sample })}${body}</liveness-report>`, (each) => {
      each.now = now;
    });
    expect(image(element)).not.toBeNull();
    const copy = element.cloneNode(true) as Element;
    await settled(() => document.body.append(copy));
    expect(copy.querySelectorAll('.lr-Report')).toHaveLength(1);
    expect(copy.querySelectorAll('.lr-ReviewDecision')).toHaveLength(1);
    expect(image(copy)).toBeNull();
    const ids = [...document.querySelectorAll('[id]')].map((each) => each.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('works in another document that it is taken over by', async () => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const element = await shown(media, (each) => {
      each.now = now;
    });
    await settled(() => frame.contentDocument!.body.append(element));
    expect(element.ownerDocument).toBe(frame.contentDocument);
    expect(text(element)).toContain('Approved');
  });

  it('has no id twice in a page with several of them', async () => {
    const one = `<liveness-report>${json({ liveness: sample })}</liveness-report>`;
    await shown(
      `<main>${one}${one}<age-estimation-report>${json({ liveness: sample })}</age-estimation-report></main>`,
    );
    const ids = [...document.querySelectorAll('[id]')].map((each) => each.id);
    expect(ids.length).toBeGreaterThanOrEqual(3);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('lets go of the media while it is hidden', async () => {
    const element = await shown(media, (each) => {
      each.now = now;
    });
    await settled(() => {
      element.hidden = true;
    });
    expect(image(element)).toBeNull();
    await settled(() => {
      element.hidden = false;
    });
    expect(image(element)).not.toBeNull();
  });
});

describe('the names', () => {
  it('can be registered twice, and under a prefix', () => {
    expect(() => {
      define();
      define();
      define('acme');
      define('acme');
    }).not.toThrow();
    expect(customElements.get('acme-review-decision')).toBeDefined();
    expect(customElements.get('liveness-report')).not.toBe(customElements.get('acme-liveness-report'));
  });

  it('of the ids go on where another version of this has begun', async () => {
    const prefixes: unknown[] = [];
    const createRoot = (_: unknown, options: { identifierPrefix: string }): object => {
      prefixes.push(options.identifierPrefix);
      return { render: () => undefined, unmount: () => undefined };
    };
    vi.doMock('react-dom/client', () => ({ createRoot }));
    for (let version = 0; version < 2; version += 1) {
      vi.resetModules();
      const { mountIn } = await import('../../src/element/mount.js');
      mountIn(document.body);
      mountIn(document.body);
    }
    vi.doUnmock('react-dom/client');
    expect(new Set(prefixes).size).toBe(4);
  });

  it('of somebody else stay theirs', () => {
    class Theirs extends HTMLElement {}
    customElements.define('other-liveness-report', Theirs);
    define('other');
    expect(customElements.get('other-liveness-report')).toBe(Theirs);
    expect(customElements.get('other-review-decision')).toBeDefined();
  });
});

describe('a decision on its way', () => {
  const press = (element: Element, name: RegExp): Promise<void> =>
    settled(() => {
      const button = [...inside(element).querySelectorAll('button')].find((each) => name.test(each.textContent ?? ''));
      if (!button) throw new Error(`No button says ${name}: ${text(element)}`);
      button.click();
    });

  it.each([
    ['alone', '<review-decision></review-decision>', 'review-decision'],
    ['with its report', '<liveness-report><review-decision></review-decision></liveness-report>', 'liveness-report'],
    ['out of its report', '<liveness-report><review-decision></review-decision></liveness-report>', 'review-decision'],
  ])('is not sent anew by a panel that is taken out and put back, %s', async (_, markup, taken) => {
    let answer: (value?: unknown) => void = () => undefined;
    const onDecide = vi.fn(() => new Promise<undefined>((resolve) => (answer = resolve as typeof answer)));
    const root = await shown(markup);
    const panel = (
      root.matches('review-decision') ? root : root.querySelector('review-decision')
    ) as ReviewDecisionElement;
    await settled(() => {
      Object.assign(panel, { report: { ...sample, status: 'In Review' }, caseId: 'c-1', onDecide });
    });
    await press(panel, /^Approve/);
    await press(panel, /^Confirm/);
    expect(onDecide).toHaveBeenCalledTimes(1);
    const moved = taken === 'review-decision' ? panel : root;
    const home = moved.parentElement!;
    await settled(() => moved.remove());
    await settled(() => home.append(moved));
    expect(text(panel)).toContain('Sending');
    for (const button of inside(panel).querySelectorAll('button')) await settled(() => button.click());
    expect(onDecide).toHaveBeenCalledTimes(1);
    await settled(() => answer());
    expect(text(panel)).toContain('Decided: Approved');
  });

  it('that is answered while its panel is out leaves nothing of it there', async () => {
    let answer: (value?: unknown) => void = () => undefined;
    const panel = (await shown('<review-decision></review-decision>')) as unknown as ReviewDecisionElement;
    await settled(() => {
      const onDecide = (): Promise<undefined> => new Promise((resolve) => (answer = resolve as typeof answer));
      Object.assign(panel, { report: { ...sample, status: 'In Review' }, onDecide });
    });
    await press(panel, /^Approve/);
    await press(panel, /^Confirm/);
    await settled(() => panel.remove());
    expect(text(panel)).toContain('Sending');
    await settled(() => answer());
    expect(text(panel)).toBe('');
  });
});
