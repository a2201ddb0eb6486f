import type { failureIn, HostAnswer } from '../model/answer.js';
import { chunkOf, type Chunk } from '../parts/chunk/chunk.js';

/** Reads what a host answers: needed after a press of “Refresh link”, and only where the answer is anything at all. */
export const answerChunk: Chunk<{ failureIn: typeof failureIn }> = chunkOf(() => import('../model/answer.js'));

/** Whether an answer tells of a failure. One that cannot be read does too: nobody may be told that a link was refreshed for want of our code. */
export async function hasFailed(answer: HostAnswer): Promise<boolean> {
  if (answer === undefined || answer === null) return false;
  try {
    return (answerChunk.now() ?? (await answerChunk.get())).failureIn(answer) !== null;
  } catch {
    return true;
  }
}
