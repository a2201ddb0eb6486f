/** How far a picture is magnified: as large as its frame, or a multiple of its own pixels. */
export type Zoom = 'fit' | 1 | 2 | 4;

/** How the reader looks at a medium. It changes what is seen here, and nothing else. */
export interface View {
  zoom: Zoom;
  /** Degrees clockwise. */
  turn: 0 | 90 | 180 | 270;
  /** Percent; 100 is as it is. */
  brightness: number;
  /** Percent; 100 is as it is. */
  contrast: number;
  grey: boolean;
}

/** What a button or a key does to a view. */
export type ViewChange =
  | { type: 'zoom'; zoom: Zoom }
  | { type: 'closer' | 'farther' | 'turn' | 'grey' | 'reset' }
  | { type: 'brightness' | 'contrast'; percent: number };

/** From farthest to closest. */
export const zooms: readonly Zoom[] = ['fit', 1, 2, 4];

/** The ends of brightness and contrast, in percent. */
export const lightRange = { min: 50, max: 250, step: 10 };

const clampLight = (percent: number): number =>
  Number.isFinite(percent) ? Math.min(lightRange.max, Math.max(lightRange.min, percent)) : 100;

function zoomBy(zoom: Zoom, steps: number): Zoom {
  const index = Math.min(zooms.length - 1, Math.max(0, zooms.indexOf(zoom) + steps));
  return zooms[index] ?? 'fit';
}

/** The view after a change; a zoom at either end stays there, and light outside its range is its end. A reset goes back to `plain`. */
export function changeView(view: View, change: ViewChange, plain: View): View {
  switch (change.type) {
    case 'zoom':
      return { ...view, zoom: change.zoom };
    case 'closer':
      return { ...view, zoom: zoomBy(view.zoom, 1) };
    case 'farther':
      return { ...view, zoom: zoomBy(view.zoom, -1) };
    case 'turn':
      return { ...view, turn: ((view.turn + 90) % 360) as View['turn'] };
    case 'grey':
      return { ...view, grey: !view.grey };
    case 'brightness':
      return { ...view, brightness: clampLight(change.percent) };
    case 'contrast':
      return { ...view, contrast: clampLight(change.percent) };
    case 'reset':
      return plain;
  }
}

/** A medium's own size in CSS pixels. */
export interface Size {
  width: number;
  height: number;
}

/** The room that a medium takes in a view, turned as it is, in whole pixels: as large as the room allows, or a multiple of its own size. */
export function shownSize({ zoom, turn }: View, own: Size, room: Size): Size {
  if (own.width <= 0 || own.height <= 0) return { width: 0, height: 0 };
  const { width, height } = turn % 180 === 0 ? own : { width: own.height, height: own.width };
  const scale = zoom === 'fit' ? Math.min(room.width / width, room.height / height) : zoom;
  return { width: Math.floor(width * scale), height: Math.floor(height * scale) };
}

/** The view's light as a CSS filter. Undefined: the medium is shown as it is. */
export function filterOf({ brightness, contrast, grey }: View): string | undefined {
  const parts = [
    brightness === 100 ? '' : `brightness(${brightness}%)`,
    contrast === 100 ? '' : `contrast(${contrast}%)`,
    grey ? 'grayscale(1)' : '',
  ].filter(Boolean);
  return parts.length > 0 ? parts.join(' ') : undefined;
}

/** A place in a medium as seen from its middle, in parts of its shown size, so that it is the same place in every zoom. */
export interface Spot {
  x: number;
  y: number;
}

/** The spot that a window of `room` really has in its middle: it goes no farther than to an edge of what it shows, and what it shows whole stays in it. */
export function seenSpot({ x, y }: Spot, shown: Size, room: Size): Spot {
  const within = (at: number, size: number, space: number): number => {
    const most = size > space ? (size - space) / (2 * size) : 0;
    return Math.min(most, Math.max(-most, at));
  };
  return { x: within(x, shown.width, room.width), y: within(y, shown.height, room.height) };
}

/** The spot that must be in the middle of the window for `under`, so many pixels from there, to stay where it is. */
export function spotAfter(middle: Spot, under: Spot, before: Size, after: Size): Spot {
  if (before.width <= 0 || before.height <= 0 || after.width <= 0 || after.height <= 0) return middle;
  return {
    x: middle.x + under.x / before.width - under.x / after.width,
    y: middle.y + under.y / before.height - under.y / after.height,
  };
}
