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

/** Holds a video still at so many seconds, with its frame drawn and without a focus ring, for a picture that is the same each time. */
export async function pausedAt(video: HTMLVideoElement, seconds: number): Promise<void> {
  await waitFor(() => expect(video.readyState).toBeGreaterThanOrEqual(2), { timeout: 5000 });
  video.pause();
  video.currentTime = seconds;
  await waitFor(() => expect(video.seeking).toBe(false), { timeout: 5000 });
  await waitFor(() => expect(video.readyState).toBeGreaterThanOrEqual(2), { timeout: 5000 });
  video.blur();
}
