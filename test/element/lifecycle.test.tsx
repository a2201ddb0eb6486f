import { act } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { define, type LivenessReportElement } from '../../src/element.js';
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

  it('of somebody else stay theirs', () => {
    class Theirs extends HTMLElement {}
    customElements.define('other-liveness-report', Theirs);
    define('other');
    expect(customElements.get('other-liveness-report')).toBe(Theirs);
    expect(customElements.get('other-review-decision')).toBeDefined();
  });
});
