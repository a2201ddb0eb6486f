import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fireEvent, fn, spyOn, waitFor, within } from 'storybook/test';
import { viewerChunk } from '../src/evidence/viewerChunk.js';
import { MediaPreview, ReportProvider, ReviewDecision } from '../src/index.js';
import { about, example, story } from './about.ts';
import { Still } from './examples/MediaPreview.tsx';
import {
  expiresAt,
  documented,
  flashing,
  frozenAt,
  image,
  inReview,
  missingImage,
  missingVideo,
  notFinished,
  passive,
  receivedAt,
  signedImage,
  unevenVideo,
  video,
} from './fixtures/reports.ts';
import { Column, Gallery } from './gallery/Gallery.tsx';
import { inColumn } from './gallery/inColumn.tsx';
import { ClockHost } from './hosts/ClockHost.tsx';
import { FrameHost } from './hosts/FrameHost.tsx';
import { HidingHost } from './hosts/HidingHost.tsx';
import { QueueHost } from './hosts/QueueHost.tsx';
import { RefreshHost, TwentySecondsHost } from './hosts/RefreshHost.tsx';
import { barOf, pausedAt, ready, rest, stoodStill } from './hosts/media.ts';
import { NativeSheet, RadixSheet } from './hosts/Sheet.tsx';

const never = (): Promise<never> => new Promise(() => undefined);
const proxy = (): string => image;
/** The sample with links that were signed on the stories' day at `time`, for so many seconds. */
const signedAt = (time: string, seconds: number): typeof documented => {
  const sign = `X-Amz-Date=20261121T${time.replaceAll(':', '')}Z&X-Amz-Expires=${seconds}&X-Amz-Signature=s`;
  return { ...documented, reference_image: `${image}?${sign}`, video_url: `${video}?${sign}` };
};

const noHosts = ['media.example.com'];

const meta = {
  title: 'Components/MediaPreview',
  component: MediaPreview,
  args: { report: documented, media: 'image', receivedAt: receivedAt.fresh, onEvent: fn() },
  argTypes: { report: { control: 'object' }, receivedAt: { control: 'text' }, expiresAt: { control: 'text' } },
  decorators: [inColumn('media')],
  parameters: {
    docs: about({
      purpose:
        'Shows the still or the recording while its link lives, how long that is, and what can be done after it.',
      example: example('MediaPreview', () => (
        <Column width="media">
          <Still report={documented} receivedAt={receivedAt.ending} refetch={() => undefined} />
        </Column>
      )),
      reads:
        '`reference_image` or `video_url`; and where given `method` (a passive check has no video, those of the other two may flicker) and `node_id` (for events).',
      states: [
        [
          '`data-state`',
          '`veiled`, `loading`, `ready`, `expired`, `failed`, `blocked` or `absent`. Exactly one, and the first that holds wins: no URL, an address that may not be loaded, the end of the link, the veil, then what loading gave.',
        ],
        ['`data-phase`', '`fresh`, `ending` (the last five minutes), `expired` or `unknown`.'],
        ['`data-media`', '`image` or `video`.'],
        ['`data-enlarged`', 'While it is in the enlarged view.'],
      ],
      semantics: [
        ['The medium', 'A `<figure>` with a caption.'],
        ['The still', 'An `<img alt="Reference image">` with `referrerpolicy="no-referrer"`.'],
        [
          'The recording',
          'A button, “Play liveness video”, until it is pressed. Then it is a `<video controls muted playsinline preload="none">` named “Liveness video”. It never loops, and never starts by itself.',
        ],
        [
          'The time left',
          'A `role="timer"`. A polite region speaks at 10, 5 and 1 minute and at the end, naming the medium.',
        ],
        [
          'Refresh',
          'While it runs, its button has `aria-busy` and `aria-disabled` and keeps focus. A refresh that failed is told in a `role="status"`.',
        ],
        [
          'Focus',
          'When a pressed button disappears with its state, focus goes to the frame and not to the top of the page.',
        ],
        [
          'The code of the enlarged view',
          'Comes with the first wish for it (pointer or focus on the button). While it is on its way after a press, the button has `aria-busy` and `aria-disabled` and keeps focus; where it does not come, that is said politely under the medium, with a button “Try again”.',
        ],
        [
          'Enlarged',
          'A modal `<dialog>` named “Reference image, enlarged” or “Liveness video, enlarged”. Focus is on the medium’s group at first, stays inside, and comes back to the button.',
        ],
      ],
      keys: [
        ['`Tab`', 'To the buttons.'],
        ['`Enter` `Space`', 'Press them.'],
        ['In the playing video', 'The browser’s own.'],
        [
          'In the enlarged view',
          '`+ - 0 1 2 4` zoom, arrows move, `R` turns, `G` grey, `X` resets, `B` side by side, `L` links the views of two that are compared, `K , . < >` play, step and speed, `Esc` closes. They are listed there, and active only there; `viewerKeys` and a button switch them off or change them.',
        ],

        [
          '`Esc`',
          'One layer: it closes the enlarged view, and no sheet or dialog of the host’s around it. While the code is on its way it takes back the press of the button.',
        ],
      ],
      classes:
        '`lr-MediaPreview`, `-frame`, `-failure`; `lr-Medium`; `lr-MediaTool`; `lr-Viewer`, `-head`, `-tools`, `-group`, `-body`, `-main`, `-stage`, `-canvas`, `-medium`, `-beside`, `-close`, `-setting`, `-range`, `-select`, `-position`, `-said`, `-foot`, `-keys`, `-key`; `lr-Input`; `lr-PlayButton`, `-note`; `lr-MediaCaption`, `-name`, `-end`; `lr-Icon`; `lr-Notice`, `-icon`, `-title`, `-detail`; `lr-Refresh`, `lr-Refresh-failed`; `lr-Button`; `lr-Countdown-chip`.',
      more: [
        'The link’s end: `expiresAt`, else what the URL itself says, else `receivedAt` plus `lifetime` (60 minutes), else unknown. The lifetime is not counted where the link has a signature that cannot be read. For the same link the first answer holds.',
        'At the end no attribute in the document holds the URL. The same is true of a veiled, blocked or absent medium, and of server markup.',
        'A load that fails is tried once more without a word; after that the state is `failed`.',
        '`onEvent` tells `revealed`, `veiled`, `opened`, `played`, `stepped`, `retried`, `refreshed`, `expired`, `failed` and `blocked`. It never holds a URL.',
      ],
    }),
  },
} satisfies Meta<typeof MediaPreview>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Image: Story = {
  play: async ({ canvas }) => {
    await ready(canvas);
    await expect(canvas.getByRole('timer')).toHaveTextContent('42:10');
  },
};

export const Ending: Story = {
  args: { receivedAt: receivedAt.ending },
  play: async ({ canvas, canvasElement }) => {
    await ready(canvas);
    await expect(canvasElement.querySelector('figure')).toHaveAttribute('data-phase', 'ending');
  },
};

export const EndByTheLink: Story = {
  args: { report: { ...documented, reference_image: signedImage } },
  parameters: story('The link says itself that it lives four hours; that outranks the 60 minutes after receipt.'),
  play: async ({ canvas }) => {
    await ready(canvas);
    await expect(canvas.getByText(/by the link itself/)).toBeVisible();
  },
};

export const EndAsGiven: Story = {
  args: { report: { ...documented, reference_image: signedImage }, expiresAt: expiresAt.ending },
  parameters: story('The host knows better than the link.'),
  play: async ({ canvas }) => {
    await ready(canvas);
    await expect(canvas.getByText(/as given/)).toBeVisible();
  },
};

export const EndByLifetime: Story = {
  args: { lifetime: 90 },
  parameters: story('The host says how long its links live.'),
  play: async ({ canvas }) => {
    await ready(canvas);
    await expect(canvas.getByText(/90 minutes after receipt/)).toBeVisible();
    await expect(canvas.getByRole('timer')).toHaveTextContent('1:12:10');
  },
};

export const EndUnread: Story = {
  args: { report: { ...documented, reference_image: `${image}?token=opaque` } },
  parameters: story('The link has a signature that says nothing of its end, so no lifetime is promised for it.'),
  play: async ({ canvas }) => {
    await ready(canvas);
    await expect(canvas.queryByRole('timer')).toBeNull();
    await expect(canvas.queryByText(/after receipt/)).toBeNull();
  },
};

export const EndUnknown: Story = {
  args: { receivedAt: undefined },
  parameters: story('No countdown and no guess.'),
  play: async ({ canvas }) => {
    await ready(canvas);
    await expect(canvas.queryByRole('timer')).toBeNull();
  },
};

export const Expired: Story = {
  args: { receivedAt: receivedAt.expired },
  play: async ({ canvas, canvasElement, args }) => {
    await expect(canvas.getByText('Link expired')).toBeVisible();
    await expect(canvasElement.innerHTML).not.toContain('/media/');
    await waitFor(() =>
      expect(args.onEvent).toHaveBeenCalledWith({ type: 'expired', media: 'image', at: frozenAt, node_id: null }),
    );
  },
};

export const EndsWhileShown: Story = {
  parameters: story(
    'The end comes while the picture is on the screen: within a second it is gone, and its address with it.',
  ),
  render: (args) => (
    <ClockHost minutes={43}>
      <MediaPreview {...args} />
    </ClockHost>
  ),
  play: async ({ canvas, canvasElement, userEvent }) => {
    await ready(canvas);
    const picture = canvas.getByRole('img');
    const pass = canvas.getByRole('button', { name: /minutes pass/ });
    await userEvent.click(pass);
    await waitFor(() => expect(canvas.getByText('Link expired')).toBeVisible(), { timeout: 3000 });
    await expect(canvasElement.innerHTML).not.toContain('/media/');
    await expect(picture).not.toHaveAttribute('src');
    await expect(canvas.getByText('Reference image: the link has expired.')).toBeInTheDocument();
    pass.blur();
  },
};

export const ExpiredWithRefresh: Story = { args: { receivedAt: receivedAt.expired, onRefresh: fn() } };

export const Refreshed: Story = {
  parameters: story('Pressed, busy, and then the fresh picture.'),
  render: (args) => (
    <RefreshHost report={documented} from="expired">
      {(given) => <MediaPreview {...args} {...given} />}
    </RefreshHost>
  ),
  play: async ({ canvas, userEvent, args }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Refresh link' }));
    const busy = canvas.getByRole('button', { name: 'Refreshing' });
    await expect(busy).toHaveAttribute('aria-busy', 'true');
    await expect(busy).toHaveFocus();
    await waitFor(() => expect(canvas.getByRole('img')).toBeVisible(), { timeout: 3000 });
    await ready(canvas);
    await expect(canvas.getByRole('timer')).toHaveTextContent('42:10');
    await waitFor(() => expect(args.onEvent).toHaveBeenCalledWith(expect.objectContaining({ type: 'refreshed' })));
    await expect(document.body).not.toHaveFocus();
    (document.activeElement as HTMLElement).blur();
  },
};

export const RefreshFailed: Story = {
  parameters: story('The host’s refresh rejects. The error itself is not read, because it may hold the URL.'),
  render: (args) => (
    <RefreshHost report={documented} from="expired" failures={1}>
      {(given) => <MediaPreview {...args} {...given} />}
    </RefreshHost>
  ),
  play: async ({ canvas, userEvent }) => {
    const button = canvas.getByRole('button', { name: 'Refresh link' });
    await userEvent.click(button);
    await waitFor(
      () => expect(canvas.getByRole('status')).toHaveTextContent('The link could not be refreshed. Try again.'),
      { timeout: 3000 },
    );
    button.blur();
  },
};

export const RefreshedAtLast: Story = {
  ...RefreshFailed,
  parameters: story('Failed once, pressed again.'),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Refresh link' }));
    await waitFor(() => expect(canvas.getByRole('status')).not.toBeEmptyDOMElement(), { timeout: 3000 });
    await userEvent.click(canvas.getByRole('button', { name: 'Refresh link' }));
    await waitFor(() => expect(canvas.getByRole('img')).toBeVisible(), { timeout: 3000 });
    await ready(canvas);
    await expect(canvas.queryByText(/could not be refreshed/)).toBeNull();
    (document.activeElement as HTMLElement).blur();
  },
};

export const RefreshedInVain: Story = {
  args: { receivedAt: receivedAt.expired, onRefresh: () => Promise.resolve() },
  parameters: story('The host’s promise settled, and the link is the same: that is no success, and is said.'),
  play: async ({ canvas, userEvent, args }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Refresh link' }));
    await waitFor(() => expect(canvas.getByRole('status')).toHaveTextContent('No other link has come.'));
    await expect(args.onEvent).not.toHaveBeenCalledWith(expect.objectContaining({ type: 'refreshed' }));
    (document.activeElement as HTMLElement).blur();
  },
};

export const DeadOnArrival: Story = {
  parameters: story('A fresh link that has ended when it comes: the likely cause is this device’s clock.'),
  render: (args) => (
    <QueueHost reports={[signedAt('12:10:00', 1800), signedAt('13:10:00', 1800)]}>
      {(report, next) => <MediaPreview {...args} report={report} onRefresh={next} />}
    </QueueHost>
  ),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Refresh link' }));
    await waitFor(() => expect(canvas.getByRole('status')).toHaveTextContent(/clock of this device/));
    (document.activeElement as HTMLElement).blur();
  },
};

export const Polled: Story = {
  parameters: story('A host that polls: five fresh signatures, one request, and nothing loads anew.'),
  render: (args) => (
    <QueueHost label="Poll" reports={[0, 1, 2, 3, 4, 5].map((poll) => signedAt(`14:00:0${poll}`, 3600))}>
      {(report) => <MediaPreview {...args} report={report} />}
    </QueueHost>
  ),
  play: async ({ canvas, canvasElement, userEvent }) => {
    await ready(canvas);
    const picture = canvasElement.querySelector('img');
    for (let poll = 0; poll < 5; poll += 1) {
      await userEvent.click(canvas.getByRole('button', { name: 'Poll' }));
      await expect(canvas.getByRole('figure')).toHaveAttribute('data-state', 'ready');
    }
    await expect(canvasElement.querySelector('img')).toBe(picture);
    (document.activeElement as HTMLElement).blur();
  },
};

export const NotReadable: Story = {
  args: { report: { ...documented, reference_image: { url: 'x' } as never } },
  parameters: story('Something stands in the link’s place that is no link. Nobody may say that there is no image.'),
};

export const EndingWithRefresh: Story = {
  args: { receivedAt: receivedAt.ending, onRefresh: fn() },
  parameters: story('Offered while the picture can still be seen.'),
  play: async ({ canvas }) => {
    await ready(canvas);
    await expect(canvas.getByRole('button', { name: 'Refresh link' })).toBeVisible();
  },
};

export const Veiled: Story = {
  args: { veiled: true },
  parameters: story('Hidden and not loaded: a blur would have downloaded it.'),
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.getByRole('button', { name: 'Show image' })).toBeVisible();
    await expect(canvasElement.innerHTML).not.toContain('/media/');
  },
};

export const Unveiled: Story = {
  args: { veiled: true, report: inReview },
  play: async ({ canvas, userEvent, args, canvasElement }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Show image' }));
    await ready(canvas);
    await expect(args.onEvent).toHaveBeenCalledWith({
      type: 'revealed',
      media: 'image',
      at: frozenAt,
      node_id: 'feature_liveness_1',
    });
    await userEvent.click(canvas.getByRole('button', { name: 'Hide image' }));
    await expect(canvas.queryByRole('img')).toBeNull();
    await expect(canvasElement.innerHTML).not.toContain('/media/');
    await userEvent.click(canvas.getByRole('button', { name: 'Show image' }));
    await ready(canvas);
    (document.activeElement as HTMLElement).blur();
  },
};

export const VeiledByProvider: Story = {
  render: (args) => (
    <ReportProvider veiled>
      <MediaPreview {...args} />
    </ReportProvider>
  ),
};

export const Video: Story = {
  args: { media: 'video' },
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.getByRole('button', { name: 'Play liveness video' })).toBeVisible();
    await expect(canvasElement.querySelector('video')).toBeNull();
    await expect(canvasElement.innerHTML).not.toContain('/media/');
  },
};

export const VideoFlashing: Story = {
  args: { media: 'video', report: flashing },
  parameters: story('A note before playing, since coloured light may flicker.'),
};

export const VideoPlayed: Story = {
  args: { media: 'video' },
  play: async ({ canvas, userEvent, args }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Play liveness video' }));
    const recording = canvas.getByLabelText<HTMLVideoElement>('Liveness video');
    await waitFor(() => expect(recording.played.length).toBe(1), { timeout: 5000 });
    await expect(recording.loop).toBe(false);
    await expect(recording.muted).toBe(true);
    await pausedAt(recording, 0);
    await expect(args.onEvent).toHaveBeenCalledWith({ type: 'played', media: 'video', at: frozenAt, node_id: null });
  },
};

export const VideoKeepsItsPlace: Story = {
  parameters: story('Refreshed while it is open: nothing of it moves, and it lives longer.'),
  render: (args) => (
    <RefreshHost report={documented} from="ending">
      {(given) => <MediaPreview {...args} {...given} media="video" />}
    </RefreshHost>
  ),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Play liveness video' }));
    const before = canvas.getByLabelText<HTMLVideoElement>('Liveness video');
    await waitFor(() => expect(before.played.length).toBe(1), { timeout: 5000 });
    await pausedAt(before, 1);
    before.playbackRate = 0.5;
    await waitFor(() => expect(before.readyState).toBeGreaterThanOrEqual(2));
    await userEvent.click(canvas.getByRole('button', { name: 'Refresh link' }));
    await waitFor(() => expect(canvas.getByRole('timer')).toHaveTextContent('42:10'), { timeout: 3000 });
    await expect(canvas.getByLabelText('Liveness video')).toBe(before);
    await expect(before.currentTime).toBe(1);
    await expect(before.playbackRate).toBe(0.5);
    await pausedAt(before, 1);
    (document.activeElement as HTMLElement).blur();
  },
};

export const VideoMissing: Story = { args: { media: 'video', report: notFinished } };

export const VideoOfPassive: Story = { args: { media: 'video', report: passive } };

export const ImageMissing: Story = { args: { report: notFinished } };

export const ReportMissing: Story = { args: { report: undefined } };

export const Loading: Story = {
  parameters: story('Here the host’s `resolveMediaUrl` has not answered yet.'),
  render: (args) => (
    <ReportProvider resolveMediaUrl={never}>
      <MediaPreview {...args} />
    </ReportProvider>
  ),
};

export const Failed: Story = {
  args: { report: { ...documented, reference_image: missingImage } },
  tags: ['expects-failed-request'],
  play: async ({ canvas, userEvent, args }) => {
    const title = 'Could not be loaded';
    await waitFor(() => expect(canvas.getByText(title)).toBeVisible(), { timeout: 5000 });
    await userEvent.click(canvas.getByRole('button', { name: 'Try again' }));
    await expect(args.onEvent).toHaveBeenCalledWith(expect.objectContaining({ type: 'retried' }));
    await waitFor(() => expect(canvas.getByText(title)).toBeVisible(), { timeout: 5000 });
    (document.activeElement as HTMLElement).blur();
  },
};

export const FailedEndUnknown: Story = {
  args: { report: { ...documented, reference_image: missingImage }, receivedAt: undefined },
  tags: ['expects-failed-request'],
  play: async ({ canvas }) => {
    await waitFor(() => expect(canvas.getByText('When its link expires is not known.')).toBeVisible(), {
      timeout: 5000,
    });
  },
};

export const VideoFailed: Story = {
  args: { media: 'video', report: { ...documented, video_url: missingVideo }, onRefresh: fn() },
  tags: ['expects-failed-request'],
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Play liveness video' }));
    await waitFor(() => expect(canvas.getByText('Could not be loaded')).toBeVisible(), { timeout: 5000 });
    await expect(canvas.getByRole('button', { name: 'Refresh link' })).toBeVisible();
    (document.activeElement as HTMLElement).blur();
  },
};

/** What every enlarged story begins with. */
const dialog = (): HTMLDialogElement => document.querySelector('dialog') as HTMLDialogElement;

export const Enlarged: Story = {
  parameters: story(
    'The browser’s own modal dialog: the page behind it does not scroll, and focus comes back at the end.',
  ),
  play: async ({ canvas, userEvent, args }) => {
    await ready(canvas);
    await userEvent.click(canvas.getByRole('button', { name: 'Enlarge image' }));
    await expect(canvas.getByRole('dialog', { name: 'Reference image, enlarged' })).toBeVisible();
    await expect(canvas.getByRole('group', { name: 'Image' })).toHaveFocus();
    await expect(getComputedStyle(document.documentElement).overflow).toBe('hidden');
    await expect(args.onEvent).toHaveBeenCalledWith(expect.objectContaining({ type: 'opened', media: 'image' }));
    await ready(canvas);
    (document.activeElement as HTMLElement).blur();
  },
};

/** One module is shared by all stories of a page, so these stand on none with others. */
const alone = ['!autodocs'];
/** As if nobody had asked for the code yet, and a network that answers so. */
const onNetwork = (get: typeof viewerChunk.get) => (): (() => void) => {
  const spies = [spyOn(viewerChunk, 'now').mockReturnValue(null), spyOn(viewerChunk, 'get').mockImplementation(get)];
  return () => spies.forEach((spy) => spy.mockRestore());
};

export const EnlargedLate: Story = {
  tags: alone,
  parameters: story(
    'The code of the enlarged view comes with the first wish for it. Here it is on its way: the button is busy.',
  ),
  beforeEach: onNetwork(never),
  play: async ({ canvas, userEvent, args }) => {
    await ready(canvas);
    const opener = canvas.getByRole('button', { name: 'Enlarge image' });
    await userEvent.click(opener);
    await expect(opener).toHaveAttribute('aria-busy', 'true');
    await userEvent.click(opener);
    await expect(opener).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    await expect(opener).not.toHaveAttribute('aria-busy');
    await userEvent.click(opener);
    await expect(canvas.queryByRole('dialog')).toBeNull();
    await expect(args.onEvent).not.toHaveBeenCalledWith(expect.objectContaining({ type: 'opened' }));
    await waitFor(() => expect(getComputedStyle(opener, '::before').opacity).toBe('0.4'));
    opener.blur();
  },
};

export const EnlargedNotLoaded: Story = {
  tags: alone,
  parameters: story('Its code did not come, as after a deployment that took the old files away. The medium stays.'),
  beforeEach: onNetwork(() => Promise.reject(new Error('Failed to fetch'))),
  play: async ({ canvas, userEvent }) => {
    await ready(canvas);
    const opener = canvas.getByRole('button', { name: 'Enlarge image' });
    await userEvent.click(opener);
    await waitFor(() => expect(canvas.getByText(/did not load/)).toBeVisible());
    await expect(opener).toHaveFocus();
    await userEvent.click(canvas.getByRole('button', { name: 'Try again' }));
    // The words of the first time may still be there.
    await rest();
    await waitFor(() => expect(canvas.getByText(/did not load/)).toBeVisible());
    await expect(opener).toHaveFocus();
    await expect(canvas.getByRole('img')).toBeVisible();
    opener.blur();
  },
};

export const EnlargedByKeyboard: Story = {
  parameters: story('Opened, zoomed, moved, turned, changed in light, reset and closed without a mouse.'),
  play: async ({ canvas, userEvent }) => {
    await ready(canvas);
    const opener = canvas.getByRole('button', { name: 'Enlarge image' });
    opener.focus();
    await userEvent.keyboard('{Enter}');
    const stage = canvas.getByRole('group', { name: 'Image' });
    await waitFor(() => expect(stage).toHaveFocus());
    await ready(canvas);
    await userEvent.keyboard('4');
    await expect(canvas.getByRole('button', { name: '400%' })).toHaveAttribute('aria-pressed', 'true');
    await waitFor(() => expect(stage.scrollHeight).toBeGreaterThan(stage.clientHeight * 2));
    await userEvent.keyboard('-');
    await expect(canvas.getByRole('button', { name: '200%' })).toHaveAttribute('aria-pressed', 'true');
    await userEvent.keyboard('r');
    await expect(canvas.getByRole('button', { name: 'Rotate, now 90°' })).toBeVisible();
    await userEvent.keyboard('g');
    await expect(canvas.getByRole('button', { name: 'Greyscale' })).toHaveAttribute('aria-pressed', 'true');
    const picture = canvas.getByRole('img', { name: 'Reference image' });
    await expect(getComputedStyle(picture.parentElement as HTMLElement).filter).toContain('grayscale(1)');
    await userEvent.keyboard('{x}');
    await expect(canvas.getByRole('button', { name: 'Fit' })).toHaveAttribute('aria-pressed', 'true');
    await expect(canvas.getByRole('button', { name: 'Rotate' })).toBeVisible();
    // A key with a modifier is the browser's.
    await userEvent.keyboard('{Control>}4{/Control}');
    await expect(canvas.getByRole('button', { name: 'Fit' })).toHaveAttribute('aria-pressed', 'true');
    canvas.getByRole('button', { name: 'Close' }).focus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(document.querySelector('dialog')).toBeNull());
    await expect(opener).toHaveFocus();
    // Its keys are over with it.
    await userEvent.keyboard('g');
    await expect(document.querySelector('[data-grey]')).toBeNull();
    opener.blur();
  },
};

export const EnlargedCloser: Story = {
  parameters: story(
    '400 %, turned, brighter and with more contrast: for the reader only, and one button takes it back.',
  ),
  play: async ({ canvas, userEvent }) => {
    await ready(canvas);
    await userEvent.click(canvas.getByRole('button', { name: 'Enlarge image' }));
    await ready(canvas);
    await userEvent.click(canvas.getByRole('button', { name: '400%' }));
    await userEvent.click(canvas.getByRole('button', { name: 'Rotate' }));
    await fireEvent.change(canvas.getByRole('slider', { name: 'Brightness' }), { target: { value: '130' } });
    await fireEvent.change(canvas.getByRole('slider', { name: 'Contrast' }), { target: { value: '150' } });
    await expect(canvas.getByRole('slider', { name: 'Brightness' })).toHaveAttribute('aria-valuetext', '130%');
    const stage = canvas.getByRole('group', { name: 'Image' });
    await waitFor(() =>
      expect(Math.abs(stage.scrollTop - (stage.scrollHeight - stage.clientHeight) / 2)).toBeLessThan(2),
    );
    (document.activeElement as HTMLElement).blur();
  },
};

export const EnlargedVideo: Story = {
  args: { media: 'video' },
  parameters: story(
    'The player’s own controls, and beside them what they lack: steps by frame, exact speeds, the place.',
  ),
  play: async ({ canvas, userEvent, args }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Enlarge video' }));
    await expect(document.querySelector('video')).toBeNull();
    await expect(document.body.innerHTML).not.toContain('/media/liveness');
    await userEvent.click(canvas.getByRole('button', { name: 'Play liveness video' }));
    const recording = canvas.getByLabelText<HTMLVideoElement>('Liveness video');
    await expect(recording).toHaveFocus();
    // So many frames that the browser has told how long one is.
    const next = await canvas.findByRole('button', { name: 'Next frame' }, { timeout: 5000 });
    await userEvent.keyboard('k');
    await waitFor(() => expect(recording.paused).toBe(true));
    await pausedAt(recording, 1);
    // Ten frames a second, so the eleventh begins at 1 s.
    const isFrame = (frame: number): Promise<void> =>
      waitFor(() => expect(Math.floor(recording.currentTime * 10)).toBe(frame), { timeout: 5000 });
    await isFrame(10);
    await userEvent.click(next);
    await isFrame(11);
    await userEvent.keyboard('.');
    await isFrame(12);
    await userEvent.keyboard('.');
    await isFrame(13);
    await userEvent.keyboard(',');
    await isFrame(12);
    await stoodStill(recording);
    await userEvent.keyboard('<');
    await expect(canvas.getByRole('combobox', { name: 'Speed' })).toHaveValue('0.75');
    await userEvent.keyboard('>');
    await expect(args.onEvent).toHaveBeenCalledWith(expect.objectContaining({ type: 'stepped', media: 'video' }));
    await userEvent.keyboard('x');
    await pausedAt(recording, 0);
    (document.activeElement as HTMLElement).blur();
  },
};

export const EnlargedUnevenVideo: Story = {
  // Its picture is that of any recording, and its end is the last frame.
  tags: ['no-visual'],
  args: { media: 'video', report: { ...documented, video_url: unevenVideo } },
  parameters: story(
    'Frames of 8 to 300 ms: each press shows the very next one, there and back, and at the end it is said that there is none.',
  ),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Enlarge video' }));
    await userEvent.click(canvas.getByRole('button', { name: 'Play liveness video' }));
    const recording = canvas.getByLabelText<HTMLVideoElement>('Liveness video');
    await pausedAt(recording, 0);
    const next = await canvas.findByRole('button', { name: 'Next frame' }, { timeout: 5000 });
    const back = canvas.getByRole('button', { name: 'Previous frame' });
    const step = async (button: HTMLElement, bar: number): Promise<void> => {
      await userEvent.click(button);
      await waitFor(() => expect(barOf(recording)).toBe(bar), { timeout: 5000 });
      await stoodStill(recording);
      await expect(barOf(recording)).toBe(bar);
    };
    for (let bar = 2; bar <= 24; bar += 1) await step(next, bar);
    await expect(canvas.queryByText('This is the last frame.')).toBeNull();
    await step(next, 24);
    await waitFor(() => expect(canvas.getByText('This is the last frame.')).toBeVisible());
    for (let bar = 23; bar >= 1; bar -= 1) await step(back, bar);
    await step(back, 1);
    await waitFor(() => expect(canvas.getByText('This is the first frame.')).toBeVisible());
    (document.activeElement as HTMLElement).blur();
  },
};

const panel = <ReviewDecision report={inReview} onDecide={fn()} />;

/** Escape closes the enlarged view, then takes back a choice, and only then it is the sheet's. */
const oneLayerAtATime: Story['play'] = async ({ canvasElement, userEvent }) => {
  const page = within(canvasElement.ownerDocument.body);
  await userEvent.click(page.getByRole('button', { name: 'Open the case' }));
  await ready(page);
  await userEvent.click(page.getByRole('button', { name: 'Enlarge image' }));
  const enlarged = await page.findByRole('dialog', { name: 'Reference image, enlarged' });
  await ready(page);
  await userEvent.keyboard('{Escape}');
  await waitFor(() => expect(enlarged).not.toBeInTheDocument());
  await expect(page.getByRole('button', { name: 'Enlarge image' })).toHaveFocus();
  await userEvent.type(page.getByRole('textbox', { name: /Comment/ }), 'Light from the left');
  await userEvent.click(page.getByRole('button', { name: 'Decline' }));
  await expect(page.getByRole('button', { name: 'Confirm: decline' })).toHaveFocus();
  await userEvent.keyboard('{Escape}');
  await expect(page.queryByRole('button', { name: 'Confirm: decline' })).toBeNull();
  await expect(page.getByRole('textbox', { name: /Comment/ })).toHaveValue('Light from the left');
};

export const InsideASheet: Story = {
  tags: ['no-visual'],
  parameters: story('In a sheet of Radix, which listens on the document: one press of Escape closes one layer.'),
  render: (args) => (
    <RadixSheet title="Case 1">
      <MediaPreview {...args} />
      {panel}
    </RadixSheet>
  ),
  play: async (context) => {
    await oneLayerAtATime(context);
    await context.userEvent.keyboard('{Escape}');
    await waitFor(() => expect(document.querySelector('[role=dialog]')).toBeNull());
  },
};

export const InsideADialog: Story = {
  tags: ['no-visual'],
  parameters: story('In the browser’s own dialog, whose end React would tell together with that of the enlarged view.'),
  render: (args) => (
    <NativeSheet title="Case 1">
      <MediaPreview {...args} />
      {panel}
    </NativeSheet>
  ),
  play: async (context) => {
    await oneLayerAtATime(context);
    const page = within(document.body);
    await context.userEvent.click(page.getByRole('button', { name: 'Enlarge image' }));
    await context.userEvent.click(page.getByRole('button', { name: '200%' }));
    await context.userEvent.click(page.getByRole('button', { name: 'Close' }));
    await expect(document.querySelector('dialog')).toHaveAttribute('open');
  },
};

const hides = (by: 'activity' | 'suspense' | 'style', how: string): Story => ({
  tags: ['no-visual'],
  parameters: story(`${how}: the page can be used meanwhile, and then the enlarged view is as it was.`),
  render: (args) => (
    <HidingHost by={by}>
      <MediaPreview {...args} />
    </HidingHost>
  ),
  play: async ({ canvas, userEvent }) => {
    await ready(canvas);
    const host = canvas.getByRole('button', { name: 'Another tab' });
    await userEvent.click(canvas.getByRole('button', { name: 'Enlarge image' }));
    await ready(canvas);
    await userEvent.click(canvas.getByRole('button', { name: '400%' }));
    const stage = canvas.getByRole('group', { name: 'Image' });
    await waitFor(() => expect(stage.scrollHeight).toBeGreaterThan(1000));
    stage.scrollTop = 300;
    await rest();
    // Behind the dialog, where only the host itself can press it.
    host.click();
    await waitFor(() => expect(dialog().open).toBe(false));
    await expect(canvas.getByRole('button', { name: 'Back to the case' })).toBeEnabled();
    await userEvent.click(canvas.getByRole('button', { name: 'Back to the case' }));
    await waitFor(() => expect(dialog().matches(':modal')).toBe(true));
    await waitFor(() => expect(dialog().contains(document.activeElement)).toBe(true));
    await expect(canvas.getByRole('button', { name: '400%' })).toHaveAttribute('aria-pressed', 'true');
    await waitFor(() => expect(Math.abs(stage.scrollTop - 300)).toBeLessThan(3));
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(document.querySelector('dialog')).toBeNull());
    await waitFor(() => expect(canvas.getByRole('button', { name: 'Enlarge image' })).toHaveFocus());
    (document.activeElement as HTMLElement).blur();
  },
});

export const HiddenByActivity: Story = { ...hides('activity', 'React’s Activity hides the tree around it') };
export const HiddenBySuspense: Story = { ...hides('suspense', 'The tree around it suspends') };
export const HiddenByStyle: Story = { ...hides('style', 'The host takes the tree around it off the screen') };

export const EnlargedKeysChosen: Story = {
  args: { viewerKeys: { turn: 't', grey: '' } },
  parameters: story(
    'Keys of the host’s own, which the list names; and the reader’s switch, for those who speak to their computer.',
  ),
  play: async ({ canvas, userEvent }) => {
    await ready(canvas);
    await userEvent.click(canvas.getByRole('button', { name: 'Enlarge image' }));
    await ready(canvas);
    await userEvent.keyboard('rg');
    await expect(canvas.getByRole('button', { name: 'Greyscale' })).toHaveAttribute('aria-pressed', 'false');
    await userEvent.keyboard('t');
    await expect(canvas.getByRole('button', { name: 'Rotate, now 90°' })).toHaveAttribute('aria-keyshortcuts', 'T');
    await userEvent.click(canvas.getByRole('button', { name: 'Shortcuts' }));
    await userEvent.keyboard('t4');
    await expect(canvas.getByRole('button', { name: 'Fit' })).toHaveAttribute('aria-pressed', 'true');
    await expect(canvas.getByRole('button', { name: 'Rotate, now 90°' })).not.toHaveAttribute('aria-keyshortcuts');
    await userEvent.click(canvas.getByRole('button', { name: 'Shortcuts' }));
    (document.activeElement as HTMLElement).blur();
  },
};

export const InAFrame: Story = {
  tags: ['no-visual'],
  parameters: story(
    'Rendered into a frame: its window is measured, its keys are heard, and choosing in its lists is no command.',
  ),
  render: (args) => (
    <FrameHost>
      <MediaPreview {...args} media="video" />
    </FrameHost>
  ),
  play: async ({ canvasElement }) => {
    const frame = await waitFor(() => {
      const { contentDocument } = canvasElement.querySelector('iframe') as HTMLIFrameElement;
      const figure = contentDocument?.querySelector('figure');
      if (!contentDocument || !figure) throw new Error('not yet');
      return contentDocument;
    });
    const inside = within(frame.body);
    const press = (target: Element, key: string): boolean =>
      target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, composed: true }));
    inside.getByRole('button', { name: 'Enlarge video' }).click();
    const enlarged = await inside.findByRole<HTMLDialogElement>('dialog', { name: 'Liveness video, enlarged' });
    await expect(enlarged.matches(':modal')).toBe(true);
    // The frame has no room for two, whatever the window around it has.
    await expect(inside.queryByRole('button', { name: 'Side by side' })).toBeNull();
    inside.getByRole('button', { name: 'Play liveness video' }).click();
    const speed = await inside.findByRole('combobox', { name: 'Speed' });
    await waitFor(() => expect(enlarged.querySelector<HTMLElement>('.lr-Viewer-canvas')).toHaveAttribute('data-sized'));
    press(speed, '4');
    await expect(inside.getByRole('button', { name: 'Fit' })).toHaveAttribute('aria-pressed', 'true');
    press(inside.getByRole('group', { name: 'Video' }), '4');
    await waitFor(() => expect(inside.getByRole('button', { name: '400%' })).toHaveAttribute('aria-pressed', 'true'));
    press(inside.getByRole('group', { name: 'Video' }), 'Escape');
    await waitFor(() => expect(inside.queryByRole('dialog')).toBeNull());
  },
};

export const EnlargedVeiled: Story = {
  args: { veiled: true },
  parameters: story('The veil holds in the enlarged view, and the address is gone with it.'),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Show image' }));
    await ready(canvas);
    await userEvent.click(canvas.getByRole('button', { name: 'Enlarge image' }));
    await ready(canvas);
    await userEvent.click(canvas.getByRole('button', { name: 'Hide image' }));
    await expect(canvas.queryByRole('img')).toBeNull();
    await expect(document.body.innerHTML).not.toContain('/media/face');
    await expect(canvas.getByRole('group', { name: 'Image' })).toHaveFocus();
    (document.activeElement as HTMLElement).blur();
  },
};

export const EnlargedAtTheEnd: Story = {
  parameters: story(
    'The link ends while the image is enlarged: its address goes, the words stay, and so does the focus.',
  ),
  render: (args) => (
    <ClockHost minutes={43}>
      <MediaPreview {...args} onRefresh={fn()} />
    </ClockHost>
  ),
  play: async ({ canvas, userEvent }) => {
    await ready(canvas);
    const pass = canvas.getByRole('button', { name: /minutes pass/ });
    const opener = canvas.getByRole('button', { name: 'Enlarge image' });
    await userEvent.click(opener);
    await ready(canvas);
    // Behind the dialog, where only a script can press it.
    pass.click();
    const main = within(document.querySelector('.lr-Viewer-main') as HTMLElement);
    await waitFor(() => expect(main.getByText('Link expired')).toBeVisible(), { timeout: 3000 });
    await expect(document.documentElement.outerHTML).not.toContain('/media/face');
    await expect(dialog()).toHaveAttribute('open');
    await waitFor(() => expect(dialog().contains(document.activeElement)).toBe(true));
    await expect(main.getByRole('button', { name: 'Refresh link' })).toBeVisible();
    (document.activeElement as HTMLElement).blur();
  },
};

export const EnlargedRefreshed: Story = {
  parameters: story('A fresh link in the enlarged view keeps the zoom, and the place in the picture.'),
  render: (args) => (
    <RefreshHost report={documented} from="ending">
      {(given) => <MediaPreview {...args} {...given} />}
    </RefreshHost>
  ),
  play: async ({ canvas, userEvent }) => {
    await ready(canvas);
    await userEvent.click(canvas.getByRole('button', { name: 'Enlarge image' }));
    await ready(canvas);
    await userEvent.click(canvas.getByRole('button', { name: '400%' }));
    const stage = canvas.getByRole('group', { name: 'Image' });
    await waitFor(() => expect(stage.scrollHeight).toBeGreaterThan(1000));
    stage.scrollTop = 300;
    await rest();
    const head = within(document.querySelector('.lr-Viewer-head') as HTMLElement);
    await userEvent.click(head.getByRole('button', { name: 'Refresh link' }));
    await waitFor(() => expect(document.querySelector('.lr-Viewer-main [role=timer]')).toHaveTextContent('42:10'), {
      timeout: 3000,
    });
    await ready(canvas);
    await expect(canvas.getByRole('button', { name: '400%' })).toHaveAttribute('aria-pressed', 'true');
    await waitFor(() => expect(Math.abs(stage.scrollTop - 300)).toBeLessThan(3));
    await waitFor(() => expect(dialog().contains(document.activeElement)).toBe(true));
    (document.activeElement as HTMLElement).blur();
  },
};

export const Greyscale: Story = {
  args: { greyscale: true },
  parameters: story('For evidence that is hard to look at: grey until the reader asks for its colours.'),
  play: async ({ canvas }) => {
    await ready(canvas);
    await expect(getComputedStyle(canvas.getByRole('img')).filter).toBe('grayscale(1)');
  },
};

export const TwentySeconds: Story = {
  tags: ['no-visual'],
  args: { receivedAt: undefined },
  parameters: { ...story('A real life of twenty seconds, to watch: press the button for another.'), now: 'real' },
  render: (args) => <TwentySecondsHost>{(given) => <MediaPreview {...args} {...given} />}</TwentySecondsHost>,
  play: async ({ canvas }) => {
    await ready(canvas);
    await expect(canvas.getByRole('timer')).toHaveTextContent(/^0:(20|1\d)$/);
  },
};

export const Blocked: Story = {
  args: { report: { ...documented, reference_image: 'javascript:alert(1)' } },
  parameters: story('An address that may not be loaded never becomes an attribute.'),
  play: async ({ canvas, canvasElement, args }) => {
    await expect(canvas.getByText('Blocked')).toBeVisible();
    await expect(canvasElement.innerHTML).not.toContain('alert');
    await waitFor(() =>
      expect(args.onEvent).toHaveBeenCalledWith({ type: 'blocked', media: 'image', at: frozenAt, node_id: null }),
    );
  },
};

export const BlockedHost: Story = {
  args: { report: { ...documented, reference_image: 'https://elsewhere.example/face.png' } },
  parameters: story('The provider’s `allowMediaFrom` does not name this host.'),
  render: (args) => (
    <ReportProvider allowMediaFrom={noHosts}>
      <MediaPreview {...args} />
    </ReportProvider>
  ),
};

export const BlockedByPage: Story = {
  args: { report: { ...documented, reference_image: missingImage } },
  tags: ['expects-failed-request'],
  parameters: story(
    'The page’s own Content-Security-Policy refused the load. The play function tells it as a browser would.',
  ),
  play: async ({ canvas }) => {
    // A browser tells it at each try.
    await waitFor(async () => {
      document.dispatchEvent(
        new SecurityPolicyViolationEvent('securitypolicyviolation', {
          blockedURI: new URL(missingImage, document.baseURI).href,
          documentURI: document.URL,
          disposition: 'enforce',
          effectiveDirective: 'img-src',
          originalPolicy: "img-src 'none'",
          violatedDirective: 'img-src',
          statusCode: 200,
        }),
      );
      await expect(canvas.getByText(/security policy/)).toBeVisible();
    });
  },
};

export const FromProxy: Story = {
  args: { report: { ...documented, reference_image: 'https://storage.example/face?X-Amz-Signature=secret' } },
  parameters: story('The provider’s `resolveMediaUrl` gives another address, and only that one is loaded.'),
  render: (args) => (
    <ReportProvider resolveMediaUrl={proxy}>
      <MediaPreview {...args} />
    </ReportProvider>
  ),
  play: async ({ canvas, canvasElement }) => {
    await ready(canvas);
    await expect(canvasElement.innerHTML).not.toContain('storage.example');
  },
};

export const Everything: Story = {
  parameters: { wide: true },
  tags: ['expects-failed-request'],
  render: () => (
    <Gallery
      cells={{
        ready: <MediaPreview report={documented} media="image" receivedAt={receivedAt.fresh} />,
        ending: <MediaPreview report={documented} media="image" receivedAt={receivedAt.ending} onRefresh={fn()} />,
        expired: <MediaPreview report={documented} media="image" receivedAt={receivedAt.expired} onRefresh={fn()} />,
        veiled: <MediaPreview report={documented} media="image" receivedAt={receivedAt.fresh} veiled />,
        failed: (
          <MediaPreview
            report={{ ...documented, reference_image: missingImage }}
            media="image"
            receivedAt={receivedAt.fresh}
          />
        ),
        blocked: <MediaPreview report={{ ...documented, reference_image: 'data:text/html,hello' }} media="image" />,
        absent: <MediaPreview report={notFinished} media="image" />,
        video: (
          <MediaPreview
            report={{ reference_image: null, video_url: video }}
            media="video"
            receivedAt={receivedAt.fresh}
          />
        ),
        flashing: <MediaPreview report={flashing} media="video" receivedAt={receivedAt.fresh} />,
        'video, expired': <MediaPreview report={documented} media="video" receivedAt={receivedAt.expired} />,
        'video, veiled': <MediaPreview report={documented} media="video" receivedAt={receivedAt.fresh} veiled />,
        passive: <MediaPreview report={passive} media="video" />,
      }}
    />
  ),
  play: async ({ canvas }) => {
    await waitFor(() => expect(canvas.getByText('Could not be loaded')).toBeVisible(), { timeout: 5000 });
  },
};
