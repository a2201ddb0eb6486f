import { chunkOf, type Chunk } from '../parts/chunk/chunk.js';
import type { MediaViewer } from './MediaViewer.js';

/** The enlarged view, with its tools, keys and words. */
export const viewerChunk: Chunk<{ MediaViewer: typeof MediaViewer }> = chunkOf(() => import('./MediaViewer.js'));
