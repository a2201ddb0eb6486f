// What a page without any stylesheet shows: nothing that only a sheet would make small, keep apart or put a name on.
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { sample } from '../sample.ts';
import { showing, subjects } from '../subjects.ts';

const drawn = subjects.map(([name, Subject]) => {
  const page = document.createElement('div');
  page.innerHTML = renderToStaticMarkup(<Subject {...showing(name, { ...sample, face_luminance: 60 })} />);
  return [name, page] as const;
});

describe.each(drawn)('%s without a stylesheet', (_, page) => {
  it('draws nothing larger than a line or two need', () => {
    for (const svg of page.querySelectorAll('svg')) {
      const [width, height] = ['width', 'height'].map((name) => Number(svg.getAttribute(name)));
      expect(width, svg.outerHTML).toBeGreaterThan(0);
      expect(width).toBeLessThan(200);
      expect(height).toBeGreaterThan(0);
      expect(height).toBeLessThan(150);
    }
  });

  it('fills no shape that stands for what is not there', () => {
    for (const track of page.querySelectorAll('[class$="-track"]')) {
      const { parentElement } = track;
      expect(track.getAttribute('fill') ?? parentElement?.getAttribute('fill'), track.outerHTML).toBe('none');
      expect(track.getAttribute('stroke'), track.outerHTML).toBe('currentColor');
    }
  });

  it('has a word on each button', () => {
    for (const button of page.querySelectorAll('button'))
      expect(button.textContent.trim(), button.outerHTML).not.toBe('');
  });

  it('keeps the key of a button apart from its words', () => {
    for (const key of page.querySelectorAll('button > kbd'))
      expect(key.previousSibling?.textContent, key.parentElement?.outerHTML).toMatch(/\s$/);
  });

  it('says no sentence twice, but of each medium', () => {
    const sentences = [...page.querySelectorAll('p:not([hidden], figure *), li')].map(({ textContent }) =>
      textContent.trim(),
    );
    const said = sentences.filter((text) => text.length > 20);
    for (const text of said)
      expect(
        said.filter((other) => other.includes(text)),
        text,
      ).toHaveLength(1);
  });
});
