import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { StatusBadge } from '../src/index.js';
import { about, example, story } from './about.ts';
import { Verdict } from './examples/StatusBadge.tsx';
import {
  arabic,
  declined,
  documented,
  inReview,
  longWords,
  notFinished,
  retained,
  unknownWords,
} from './fixtures/reports.ts';
import { Gallery } from './gallery/Gallery.tsx';

const meta = {
  title: 'Components/StatusBadge',
  component: StatusBadge,
  args: { report: documented },
  argTypes: { report: { control: 'object' } },
  parameters: {
    docs: about({
      purpose: 'Shows the API’s verdict as a word, a shape and a colour.',
      example: example('StatusBadge', () => <Verdict />),
      reads: '`status`. The stored `{ status, score }` is enough.',
      states: [
        [
          '`data-state`',
          '`ready`, `absent` when there is no status, or `unreadable` when there is something that is no text. Both are said in words.',
        ],
        [
          '`data-tone`',
          '`positive`, `negative`, `caution` or `neutral`. A word that is not known is neutral, because a guess would be a verdict.',
        ],
        ['`data-size`', '`medium` or `small`.'],
      ],
      semantics: [
        ['The badge', 'A `<span>` without a role. Its text is the word, and the word is what is spoken.'],
        [
          'The icon',
          'Hidden from assistive technology. Each tone has an outline of its own, so it can be told without colour.',
        ],
        ['A known word', 'Matched whatever its case, spaces, dashes and underscores.'],
        ['An unknown word', 'Shown as it came, isolated from the direction of the line around it.'],
      ],
      classes: '`lr-StatusBadge`, `lr-Icon`, `lr-StatusBadge-word`.',
    }),
  },
} satisfies Meta<typeof StatusBadge>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Approved: Story = {};

export const Declined: Story = { args: { report: declined } };

export const InReview: Story = { args: { report: inReview } };

export const NotFinished: Story = { args: { report: notFinished } };

export const OtherSpelling: Story = {
  args: { report: { status: 'in_review' } },
  parameters: story('Integrations write the same word in several ways. The canonical word is shown.'),
  play: async ({ canvas }) => {
    await expect(canvas.getByText('In Review')).toBeVisible();
  },
};

export const UnknownStatus: Story = {
  args: { report: unknownWords },
  play: async ({ canvas }) => {
    const word = canvas.getByText('Escalated');
    await expect(word.closest('.lr-StatusBadge')).toHaveAttribute('data-tone', 'neutral');
  },
};

export const StatusMissing: Story = {
  args: { report: { status: '' } },
  parameters: story('Missing, null and empty are one state.'),
  play: async ({ canvas }) => {
    const word = canvas.getByText('Status not available');
    await expect(word.closest('.lr-StatusBadge')).toHaveAttribute('data-state', 'absent');
  },
};

export const StatusUnreadable: Story = {
  args: { report: { status: 7 as never } },
  parameters: story('There is something, and it is no text. It is not called missing.'),
  play: async ({ canvas }) => {
    const word = canvas.getByText('Status could not be read');
    await expect(word.closest('.lr-StatusBadge')).toHaveAttribute('data-state', 'unreadable');
  },
};

export const ReportMissing: Story = { args: { report: undefined } };

export const Retained: Story = {
  args: { report: retained },
  parameters: story('The two fields that are worth storing are enough.'),
};

export const Small: Story = { args: { report: inReview, size: 'small' } };

export const LongWords: Story = { args: { report: longWords } };

export const Arabic: Story = { args: { report: arabic } };

const words = [
  'Approved',
  'Declined',
  'In Review',
  'Resubmitted',
  'Resub Requested',
  'Awaiting User',
  'Kyc Expired',
  'Not Finished',
  'Not Started',
  'In Progress',
  'Expired',
  'Abandoned',
  'Escalated',
  '',
];

export const Everything: Story = {
  parameters: story('Every known word, one that is not known, and none at all, in both sizes.'),
  render: () => (
    <Gallery
      cells={Object.fromEntries(
        words.map((status) => [
          status || 'none',
          <>
            <StatusBadge report={{ status }} /> <StatusBadge report={{ status }} size="small" />
          </>,
        ]),
      )}
    />
  ),
};
