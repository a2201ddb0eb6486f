// What the page is asked: where its texts are, what it draws with, and how well the ring of the focus is seen. Runs in the browser, so each
// function stands by itself and reaches the others by `window`.
interface Box {
  /** Its tag and classes. */
  name: string;
  /** From the start and the end of the line at which the story begins and ends, in CSS pixels. */
  start: number;
  end: number;
  /** In something that is written in its own direction on any page. */
  isFixed: boolean;
}

export interface Sight {
  /** All that is read, also what is only heard. */
  words: string;
  /** Two texts that lie on each other, and texts that are cut off. */
  faults: string[];
  /** Colours of text with the ground that it lies on, as `rgb(…) on rgb(…)`. */
  pairs: Record<string, string>;
  boxes: Box[];
  /** What a denser page must leave alone: sizes of text, colours, borders, corners. */
  fixed: string[];
  /** What it changes: paddings, gaps, margins. */
  room: string[];
  /** Targets of a pointer that are less than 24 px. */
  small: string[];
  height: number;
}

export interface Ring {
  name: string;
  width: number;
  /** The contrast with what it lies on, where it is seen best. */
  ratio: number;
}

declare global {
  interface Window {
    inPage: { sight: (root: string) => Sight; rings: (root: string) => Ring[] };
  }
}

/** To be given to the page once. */
export function install(): void {
  type Rgba = readonly [number, number, number, number];
  const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const known = new Map<string, Rgba>();
  /** Any colour of CSS, as bytes and alpha. */
  const rgba = (text: string): Rgba => {
    const found = known.get(text);
    if (found) return found;
    const plain = /^rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?\)$/.exec(text);
    let colour: Rgba = [0, 0, 0, 0];
    if (plain) colour = [Number(plain[1]), Number(plain[2]), Number(plain[3]), Number(plain[4] ?? 1)];
    else if (context) {
      context.clearRect(0, 0, 1, 1);
      context.fillStyle = text;
      context.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
      colour = [red, green, blue, alpha / 255];
    }
    known.set(text, colour);
    return colour;
  };
  const over = (front: Rgba, back: Rgba): Rgba => {
    const mix = (index: 0 | 1 | 2): number => front[index] * front[3] + back[index] * (1 - front[3]);
    return [mix(0), mix(1), mix(2), 1];
  };
  const luminance = (colour: Rgba): number => {
    const [red = 0, green = 0, blue = 0] = colour
      .slice(0, 3)
      .map((byte) => byte / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const contrast = (one: Rgba, other: Rgba): number => {
    const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
    return (light + 0.05) / (dark + 0.05);
  };
  /** What is seen behind the content of an element. */
  const ground = (element: Element | null): Rgba => {
    const layers: Rgba[] = [];
    for (let at = element; at; at = at.parentElement) {
      const colour = rgba(getComputedStyle(at).backgroundColor);
      if (colour[3] > 0) layers.push(colour);
      if (colour[3] === 1) break;
    }
    const dark = getComputedStyle(document.documentElement).colorScheme.includes('dark');
    const canvas: Rgba = dark ? [18, 18, 18, 1] : [255, 255, 255, 1];
    return layers.reduceRight((back, front) => over(front, back), canvas);
  };
  const nameOf = (element: Element): string => [element.localName, ...element.classList].join('.');
  const bytes = (colour: Rgba): string => `rgb(${colour.slice(0, 3).map(Math.round).join(', ')})`;
  /** Not for the eye, or not here now. */
  const isHidden = (element: Element): boolean =>
    !element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true }) ||
    element.closest('.lr-hidden, [class*="visually"], select, textarea, input, video') !== null;
  /** Where something is seen, after what cuts it on purpose: what scrolls, and the window of a scroll. */
  const clipped = (rect: DOMRect, element: Element): DOMRect => {
    let { left, top, right, bottom } = rect;
    for (let at: Element | null = element; at && at !== document.body; at = at.parentElement) {
      const style = getComputedStyle(at);
      if (style.overflowX === 'visible' && style.overflowY === 'visible') continue;
      const own = at.getBoundingClientRect();
      [left, top] = [Math.max(left, own.left), Math.max(top, own.top)];
      [right, bottom] = [Math.min(right, own.right), Math.min(bottom, own.bottom)];
    }
    return new DOMRect(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
  };

  const texts = (root: Element): { node: Text; parent: Element; rects: DOMRect[] }[] => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const found = [];
    const range = document.createRange();
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      const parent = node.parentElement;
      if (!parent || !node.data.trim() || isHidden(parent) || parent.closest('style, script')) continue;
      range.selectNodeContents(node);
      const rects = [...range.getClientRects()]
        .map((rect) => clipped(rect, parent))
        .filter(({ width, height }) => width > 2 && height > 2);
      if (rects.length) found.push({ node, parent, rects });
    }
    return found;
  };

  const sight = (selector: string): Sight => {
    const page = document.querySelector(selector);
    if (!page) throw new Error(`There is no ${selector}.`);
    // A dialog lies on the page, which is then not read.
    const root = page.querySelector('dialog:modal') ?? page;
    const bounds = root.getBoundingClientRect();
    const { direction } = getComputedStyle(root);
    const isRtl = direction === 'rtl';
    const heard = [...root.querySelectorAll('[aria-label], [aria-valuetext], [alt], [placeholder]')].flatMap(
      (element) =>
        ['aria-label', 'aria-valuetext', 'alt', 'placeholder'].map((name) => element.getAttribute(name) ?? ''),
    );
    const faults: string[] = [];
    const pairs: Record<string, string> = {};
    const read = texts(root);

    // The letters of a line stand in its middle half: above and below is room, which another line may have.
    const lines = read.flatMap(({ node, parent, rects }) =>
      rects.map(({ left, right, top, height }) => ({
        node,
        parent,
        left: left + 1,
        right: right - 1,
        top: top + height / 4,
        bottom: top + (height * 3) / 4,
      })),
    );
    lines.sort((a, b) => a.top - b.top);
    lines.forEach((line, index) => {
      for (const other of lines.slice(index + 1)) {
        if (other.top >= line.bottom) break;
        if (other.node === line.node || other.left >= line.right || line.left >= other.right) continue;
        faults.push(
          `"${line.node.data.trim().slice(0, 40)}" (${nameOf(line.parent)}) lies on "${other.node.data.trim().slice(0, 40)}" (${nameOf(other.parent)})`,
        );
      }
    });

    for (const { node, parent, rects } of read) {
      const style = getComputedStyle(parent);
      const back = ground(parent);
      pairs[`${bytes(over(rgba(style.color), back))} on ${bytes(back)}`] ??=
        `"${node.data.trim().slice(0, 30)}" (${nameOf(parent)})`;
      for (const rect of rects)
        if (rect.left < -1 || rect.right > document.documentElement.clientWidth + 1)
          faults.push(`"${node.data.trim().slice(0, 40)}" (${nameOf(parent)}) is beside the window`);
    }

    const boxes: Box[] = [];
    const fixed: string[] = [];
    const room: string[] = [];
    const small: string[] = [];
    for (const element of root.querySelectorAll<HTMLElement>('*')) {
      if (!(element instanceof HTMLElement) || isHidden(element)) continue;
      const style = getComputedStyle(element);
      const rect = element.getBoundingClientRect();
      const name = nameOf(element);
      if (!style.display.startsWith('inline') && rect.width > 0) {
        const start = isRtl ? bounds.right - rect.right : rect.left - bounds.left;
        const end = isRtl ? rect.left - bounds.left : bounds.right - rect.right;
        boxes.push({
          name,
          start,
          end,
          isFixed: getComputedStyle(element.parentElement ?? element).direction !== direction,
        });
      }
      const scrolls = (value: string): boolean => value === 'auto' || value === 'scroll';
      const holdsText = element.textContent?.trim() !== '';
      if (holdsText && style.display !== 'inline' && element.clientWidth > 1) {
        if (element.scrollWidth > element.clientWidth + 1 && !scrolls(style.overflowX))
          faults.push(`${name} is ${element.clientWidth} px wide and holds ${element.scrollWidth}`);
        const cuts = style.overflowY === 'hidden' || style.overflowY === 'clip';
        if (cuts && element.scrollHeight > element.clientHeight + 1)
          faults.push(`${name} is ${element.clientHeight} px high and holds ${element.scrollHeight}`);
      }
      const edge = ['top', 'right', 'bottom', 'left'].map(
        (side) => `${style.getPropertyValue(`border-${side}-width`)} ${style.getPropertyValue(`border-${side}-color`)}`,
      );
      fixed.push(
        [
          name,
          style.fontSize,
          style.fontWeight,
          style.lineHeight,
          style.color,
          style.backgroundColor,
          ...edge,
          style.borderRadius,
          style.outlineColor,
        ].join(' | '),
      );
      room.push([name, style.padding, style.margin, style.gap].join(' | '));
      const isTarget = element.matches(
        'button, a[href], input, select, textarea, summary, [tabindex="0"], [role="tab"]',
      );
      // What is pressed may be the whole row, by what is drawn over it.
      const after = getComputedStyle(element, '::after');
      const isStretched = after.content !== 'none' && after.position === 'absolute';
      // A link within a sentence is as high as its line, and WCAG 2.5.8 leaves it so.
      if (
        isTarget &&
        style.display !== 'inline' &&
        (rect.width < 23.9 || rect.height < 23.9) &&
        !isStretched &&
        !element.closest('label')
      )
        small.push(`${name} ${rect.width.toFixed(1)} × ${rect.height.toFixed(1)}`);
    }
    return {
      words: [root.textContent, ...heard].join('\n'),
      faults,
      pairs,
      boxes,
      fixed,
      room,
      small,
      height: bounds.height,
    };
  };

  const rings = (selector: string): Ring[] => {
    const focusable = 'button, a[href], input, select, textarea, summary, video, [tabindex]';
    const found: Ring[] = [];
    for (const element of document.querySelectorAll<HTMLElement>(`:is(${selector}) :is(${focusable})`)) {
      if (!element.closest('[class^="lr-"]') || element.tabIndex < 0) continue;
      if (!element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true })) continue;
      element.focus({ preventScroll: true });
      if (document.activeElement !== element || !element.matches(':focus-visible')) continue;
      // The ring may be drawn around what holds it, or by what is drawn over the whole row.
      const drawers: [Element, string | null][] = [
        [element, null],
        [element, '::after'],
        [element, '::before'],
        ...(element.parentElement ? ([[element.parentElement, null]] as [Element, null][]) : []),
      ];
      const drawn = drawers.flatMap(([drawer, part]) => {
        const style = getComputedStyle(drawer, part);
        const width = style.outlineStyle === 'none' ? 0 : Number.parseFloat(style.outlineWidth);
        if (!width || (part && style.content === 'none')) return [];
        const inside = Number.parseFloat(style.outlineOffset) < 0;
        const back = ground(inside || part ? drawer : drawer.parentElement);
        return [{ width, ratio: contrast(over(rgba(style.outlineColor), back), back) }];
      });
      // Over a picture it is a light line beside a dark one, so that one of the two is seen.
      const twoLines = element.parentElement && getComputedStyle(element.parentElement, '::after');
      if (
        twoLines &&
        twoLines.content !== 'none' &&
        twoLines.outlineStyle !== 'none' &&
        twoLines.borderTopStyle !== 'none'
      )
        drawn.push({
          width: Number.parseFloat(twoLines.borderTopWidth),
          ratio: contrast(rgba(twoLines.borderTopColor), rgba(twoLines.outlineColor)),
        });
      const best = drawn.toSorted((a, b) => b.ratio - a.ratio)[0];
      found.push({ name: nameOf(element), width: best?.width ?? 0, ratio: best?.ratio ?? 1 });
      element.blur();
    }
    return found;
  };

  window.inPage = { sight, rings };
}
