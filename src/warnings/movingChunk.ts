import { chunkOf, preload, type Chunk } from '../parts/chunk/chunk.js';
import type { MovingPlace } from './MovingPlace.js';

/** What moves a panel. Nobody waits for it and nobody misses it: until it has come, panels open and close at once. */
export const movingChunk: Chunk<{ MovingPlace: typeof MovingPlace }> = chunkOf(() => import('./MovingPlace.js'));

const near = (): void => preload(movingChunk);

/** Asks for it when a reader comes near the rows, by pointer or by keyboard: mostly it is there when the press is. */
export const fetchMovement: { onPointerEnter: () => void; onFocus: () => void } = {
  onPointerEnter: near,
  onFocus: near,
};
