import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor } from 'storybook/test';
import { ExpiryCountdown } from '../src/index.js';
import { about, example, story } from './about.ts';
import { TimeLeft } from './examples/ExpiryCountdown.tsx';
import { expiresAt, frozenAt } from './fixtures/reports.ts';
import { Gallery } from './gallery/Gallery.tsx';
import { ClockHost } from './hosts/ClockHost.tsx';
import { InlineEndHost } from './hosts/InlineEndHost.tsx';

const minute = 60_000;

const meta = {
  title: 'Components/ExpiryCountdown',
  component: ExpiryCountdown,
  args: { expiresAt: expiresAt.fresh },
  argTypes: { expiresAt: { control: 'text' } },
  parameters: {
    docs: about({
      purpose: 'Shows how long a link still lives, at a place of your own.',
      example: example('ExpiryCountdown', () => <TimeLeft expiresAt={new Date(expiresAt.fresh).toISOString()} />),
      reads: 'no field: it counts to `expiresAt`.',
      states: [
        [
          '`data-phase`',
          '`fresh`, `ending` (from five minutes before the end), `expired` (from the end on) or `unknown` (no end given, or one that cannot be read: nothing is shown). Server markup is `unknown` until it is hydrated.',
        ],
        [
          '`data-milestone` on `lr-Countdown`',
          '`none`, `ten`, `five`, `one` or `end`, the last spoken mark that was reached.',
        ],
      ],
      semantics: [
        [
          'The digits',
          'A `role="timer"` named “Time until the link expires”. They change once a second at most and are not announced.',
        ],
        [
          'The spoken mark',
          'A polite live region, there from the start. It speaks when 10, 5 and 1 minute are left and at the end, and only for marks that pass while the reader is here.',
        ],
        ['The end', 'The word “Expired” stands in the digits’ place.'],
      ],
      classes: '`lr-ExpiryCountdown`, `lr-Countdown`, `lr-Countdown-chip`, `lr-Countdown-end`, `lr-hidden`.',
      more: [
        '`MediaPreview` has it built in.',
        'All countdowns of a window share one timer, and a tick writes one text node without a React render. In a pop-up or a frame it is that window’s.',
        'An end that is written inline (`Date.now() + …`) comes later at each render: the first one holds.',
        'Time is the wall clock, or the `now` of `ReportProvider`.',
      ],
    }),
  },
} satisfies Meta<typeof ExpiryCountdown>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Fresh: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('timer', { name: 'Time until the link expires' })).toHaveTextContent('42:10');
  },
};

export const Hours: Story = { args: { expiresAt: frozenAt + 240 * minute } };

export const Ending: Story = {
  args: { expiresAt: expiresAt.ending },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('timer')).toHaveTextContent('4:12');
  },
};

export const LastSecond: Story = {
  args: { expiresAt: frozenAt + 1 },
  parameters: story('A part of a second counts as a whole one, so 0:00 is never shown.'),
};

export const Expired: Story = {
  args: { expiresAt: expiresAt.expired },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Expired')).toBeVisible();
    await expect(canvas.queryByRole('timer')).toBeNull();
  },
};

export const Unknown: Story = {
  args: { expiresAt: null },
  parameters: story('Nothing is shown and nothing is guessed.'),
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole('timer')).toBeNull();
  },
};

export const Unreadable: Story = { args: { expiresAt: 'in an hour' } };

export const SpeaksAtFiveMinutes: Story = {
  args: { expiresAt: frozenAt + 7 * minute },
  parameters: story('The mark passes while the reader is here, so it is spoken, once and politely.'),
  render: (args) => (
    <ClockHost minutes={3}>
      <ExpiryCountdown {...args} />
    </ClockHost>
  ),
  play: async ({ canvas, userEvent, canvasElement }) => {
    const region = canvasElement.querySelector('[aria-live="polite"]');
    await expect(region).toBeEmptyDOMElement();
    await userEvent.click(canvas.getByRole('button'));
    await waitFor(() => expect(region).toHaveTextContent('Evidence: the link expires within 5 minutes.'), {
      timeout: 3000,
    });
    await expect(canvas.getByRole('timer')).toHaveTextContent('4:00');
    canvas.getByRole('button').blur();
  },
};

export const WrittenInline: Story = {
  parameters: story('The host writes an end ten minutes ahead at each render. The first one holds, so it comes.'),
  render: () => <InlineEndHost minutes={4} ahead={10} />,
  play: async ({ canvas, userEvent }) => {
    const pass = canvas.getByRole('button');
    for (const left of ['6:00', '2:00']) {
      await userEvent.click(pass);
      await waitFor(() => expect(canvas.getByRole('timer')).toHaveTextContent(left), { timeout: 3000 });
    }
    await userEvent.click(pass);
    await expect(await canvas.findByText('Expired', {}, { timeout: 3000 })).toBeVisible();
    pass.blur();
  },
};

export const Everything: Story = {
  render: () => (
    <Gallery
      cells={{
        fresh: <ExpiryCountdown expiresAt={expiresAt.fresh} />,
        hours: <ExpiryCountdown expiresAt={frozenAt + 240 * minute} />,
        ending: <ExpiryCountdown expiresAt={expiresAt.ending} />,
        expired: <ExpiryCountdown expiresAt={expiresAt.expired} />,
        unknown: <ExpiryCountdown expiresAt={null} />,
      }}
    />
  ),
};
