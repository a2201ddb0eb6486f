import { expect, waitFor } from 'storybook/test';

interface Canvas {
  getAllByRole: (role: 'img') => HTMLElement[];
}

/** Waits until every picture is drawn. */
export async function ready(canvas: Canvas): Promise<void> {
  await waitFor(
    async () => {
      for (const picture of canvas.getAllByRole('img'))
        await expect(picture.closest('figure')).toHaveAttribute('data-state', 'ready');
    },
    { timeout: 5000 },
  );
}

/**
 * Holds a video still at the beginning of a frame, in seconds, without a focus ring, for a picture that is the same each time.
 * The browser ends a seek before it has drawn the frame, and only a callback tells when that is done. What does not move
 * draws nothing.
 */
export async function pausedAt(video: HTMLVideoElement, seconds: number): Promise<void> {
  await waitFor(() => expect(video.readyState).toBeGreaterThanOrEqual(2), { timeout: 5000 });
  video.pause();
  let drawn = video.currentTime === seconds;
  const look: VideoFrameRequestCallback = (_now, { mediaTime }) => {
    drawn ||= Math.abs(mediaTime - seconds) < 0.05;
    if (!drawn) video.requestVideoFrameCallback(look);
  };
  video.requestVideoFrameCallback(look);
  video.currentTime = seconds;
  await waitFor(() => expect(video.seeking).toBe(false), { timeout: 5000 });
  await waitFor(() => expect(drawn).toBe(true), { timeout: 5000 });
  await waitFor(() => expect(video.readyState).toBeGreaterThanOrEqual(2), { timeout: 5000 });
  video.blur();
}

/** How many cells the bar of the uneven recording has now: the number of the frame that is seen. */
export function barOf(video: HTMLVideoElement): number {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [96, 120];
  const pen = canvas.getContext('2d');
  pen?.drawImage(video, 0, 0, 96, 120);
  const row = pen?.getImageData(0, 60, 96, 1).data ?? [];
  let cells = 0;
  while (cells < 96 && (row[cells * 4] ?? 0) > 170) cells += 1;
  return Math.round(cells / 4);
}

/** So long that the browser has told what was done. */
export const rest = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 150));

/** Waits until a video has not been sought for a while. */
export async function stoodStill(video: HTMLVideoElement): Promise<void> {
  let seeks = 1;
  const onSeeking = (): void => {
    seeks += 1;
  };
  video.addEventListener('seeking', onSeeking);
  while (seeks > 0) {
    seeks = video.seeking ? 1 : 0;
    await rest();
  }
  video.removeEventListener('seeking', onSeeking);
}
