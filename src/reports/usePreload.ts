'use client';
import { useEffect } from 'react';
import { viewerChunk } from '../evidence/viewerChunk.js';
import { preload, type Chunk } from '../parts/chunk/chunk.js';
import { answerChunk } from '../source/answerChunk.js';
import { movingChunk } from '../warnings/movingChunk.js';

/** Everything that comes only after a press. */
export const chunks: readonly Chunk<unknown>[] = [viewerChunk, answerChunk, movingChunk];

/**
 * Fetches what otherwise comes with the first wish for it (the enlarged view, what reads the answer of your `onRefresh`, and the movement of a
 * warning that opens) once your page is drawn: for a poor network, or a page that stays open over a deployment. What does not come is asked for again when it is needed.
 *
 * @example
 * function Desk() { usePreload(); return <LivenessReport report={report} />; }
 */
export function usePreload(): void {
  useEffect(() => chunks.forEach(preload), []);
}
