import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { ScoreGauge, StatusBadge } from '../src/index.js';
import { about, example, story } from './about.ts';
import { HowSure } from './examples/ScoreGauge.tsx';
import { documented, extreme, inReview, notFinished, retained } from './fixtures/reports.ts';
import { Gallery } from './gallery/Gallery.tsx';

const limits = { review: 80, decline: 50 };

const meta = {
  title: 'Components/ScoreGauge',
  component: ScoreGauge,
  args: { report: documented },
  argTypes: { report: { control: 'object' }, limits: { control: 'object' } },
  parameters: {
    docs: about({
      purpose: 'Shows how confident the API was that a live person was there, on its scale of 0 to 100.',
      example: example('ScoreGauge', () => <HowSure />),
      reads: '`score`. Null is “not available”, and 0 is 0.',
      states: [
        [
          '`data-state`',
          '`ready`, `absent` (null, missing, not a finite number), `unreadable` (something that is no number) or `out-of-range` (below 0 or above 100).',
        ],
        [
          '`data-tone`',
          'absent without `limits`; with them `positive`, `caution` or `negative`. It repeats your limits and never the API’s verdict.',
        ],
        ['`data-shape`', '`arc` or `bar`.'],
        ['`data-size`', '`medium` or `small`.'],
      ],
      semantics: [
        [
          'The score',
          'One `role="meter"` named “Liveness score”, with `aria-valuemin` 0, `aria-valuemax` 100 and `aria-valuenow`. `aria-valuetext` says the number, the scale and the band.',
        ],
        ['No score', 'No meter: the words “Score not available” stand there.'],
        ['A number out of range', 'Is shown as given and called so. Only the drawing and `aria-valuenow` are clamped.'],
        ['“At or below”', 'The API’s rule for both limits, so a score on a limit has reached it.'],
      ],
      classes:
        '`lr-ScoreGauge`, `-drawing`, `-track`, `-value`, `-mark`, `-reading`, `-number`, `-scale`, `-label`, `-note`, `-legend`, `-absent`.',
      more: [
        'The payload has no limits and there is no default. Pass those of your workflow.',
        'The number has two decimals, and is never rounded to 0, to 100, or to or across a limit: 79.999 under a review limit of 80 is told as 79.99, since 80 would contradict the band beside it. Text, `aria-valuetext` and `aria-valuenow` tell the same number.',
      ],
    }),
  },
} satisfies Meta<typeof ScoreGauge>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Score: Story = {
  parameters: story('Without limits there is no band and no colour.'),
  play: async ({ canvas }) => {
    const meter = canvas.getByRole('meter', { name: 'Liveness score' });
    await expect(meter).toHaveAttribute('aria-valuenow', '89.92');
    await expect(meter).toHaveAttribute('aria-valuetext', '89.92 of 100');
    await expect(meter).not.toHaveAttribute('data-tone');
  },
};

export const Zero: Story = {
  args: { report: { score: 0 } },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('meter')).toHaveAttribute('aria-valuetext', '0 of 100');
  },
};

export const Hundred: Story = { args: { report: { score: 100 } } };

export const MachineNumber: Story = {
  args: { report: { score: 98.5300064086914 } },
  parameters: story('As a model computes it. Two decimals are told.'),
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('meter')).toHaveAttribute('aria-valuetext', '98.53 of 100');
  },
};

export const JustUnderTheLimit: Story = {
  args: { report: { score: 79.999 }, limits },
  parameters: story('79.999 under a review limit of 80 is never told as 80.'),
  play: async ({ canvas }) => {
    await expect(canvas.getByText('79.99')).toBeVisible();
  },
};

export const JustUnderHundred: Story = {
  args: { report: { score: 99.996 } },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('99.99')).toBeVisible();
  },
};

export const LongNumber: Story = {
  args: { report: { score: 89.92345678 }, limits: { review: 89.92345678 } },
  parameters: story('On a limit that has more decimals it has them too: less would not be on it.'),
};

export const ScoreMissing: Story = {
  args: { report: notFinished },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Score not available')).toBeVisible();
    await expect(canvas.queryByRole('meter')).toBeNull();
  },
};

export const ScoreUnreadable: Story = {
  args: { report: { score: '89' as never } },
  parameters: story('Text is no number. It is not read as one, and not called missing either.'),
  play: async ({ canvas }) => {
    const words = canvas.getByText('Score could not be read');
    await expect(words.closest('.lr-ScoreGauge')).toHaveAttribute('data-state', 'unreadable');
  },
};

export const ReportMissing: Story = { args: { report: null } };

export const OutOfRange: Story = {
  args: { report: extreme, limits },
  parameters: story(
    'The given number, drawn at the end of the scale. It has no band: the limits are on the scale and it is not.',
  ),
  play: async ({ canvas }) => {
    const meter = canvas.getByRole('meter');
    await expect(meter).toHaveAttribute('aria-valuenow', '100');
    await expect(meter).toHaveAttribute('aria-valuetext', '1,234,567.89 of 100, out of range');
  },
};

export const BelowZero: Story = { args: { report: { score: -3 } } };

export const WithLimits: Story = {
  args: { limits },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('meter')).toHaveAttribute(
      'aria-valuetext',
      '89.92 of 100, above the review limit of 80',
    );
  },
};

export const BetweenLimits: Story = { args: { report: inReview, limits } };

export const OnTheReviewLimit: Story = {
  args: { report: { score: 80 }, limits: { review: 80 } },
  parameters: story('On the limit is “at or below”, as in the API.'),
};

export const OnTheDeclineLimit: Story = { args: { report: { score: 50 }, limits } };

export const Bar: Story = { args: { report: inReview, shape: 'bar', limits } };

export const SmallBar: Story = { args: { report: retained, shape: 'bar', size: 'small' } };

export const InATable: Story = {
  parameters: story(
    'With `labelHidden` the number and the bar alone, below a heading that says what they are. What is spoken stays whole.',
  ),
  render: () => (
    <table style={{ borderSpacing: '1rem 0.5rem', maxInlineSize: '36rem' }}>
      <thead>
        <tr style={{ textAlign: 'start' }}>
          {['Case', 'Verdict', 'Liveness score', 'Taken on by'].map((name) => (
            <th key={name} scope="col" style={{ textAlign: 'start' }}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {[documented, inReview, { status: 'Not Finished', score: null }].map((report, at) => (
          <tr key={report.status}>
            <td>{1042 + at}</td>
            <td>
              <StatusBadge report={report} size="small" />
            </td>
            <td>
              <ScoreGauge report={report} shape="bar" size="small" labelHidden limits={limits} />
            </td>
            <td>Somebody with a name that takes the room that the others need in their own columns</td>
          </tr>
        ))}
      </tbody>
    </table>
  ),
  play: async ({ canvas }) => {
    const meter = canvas.getAllByRole('meter', { name: 'Liveness score' })[1] as HTMLElement;
    await expect(meter).toHaveTextContent(/^64.31$/);
    await expect(meter).toHaveAttribute('aria-valuetext', '64.31 of 100, above decline 50, at or below review 80');
    await expect(canvas.getByText('Score not available')).toBeVisible();
    // No word of a verdict is broken.
    for (const badge of canvas.getAllByText(/^(?:Approved|In Review|Not Finished)$/))
      await expect(badge.offsetHeight).toBeLessThanOrEqual(18 * (badge.textContent.split(' ').length + 0.1));
  },
};

export const SmallArc: Story = { args: { size: 'small' } };

export const Everything: Story = {
  render: () => (
    <Gallery
      cells={{
        'no limits': <ScoreGauge report={documented} />,
        'above both': <ScoreGauge report={documented} limits={limits} />,
        between: <ScoreGauge report={inReview} limits={limits} />,
        'at or below decline': <ScoreGauge report={{ score: 50 }} limits={limits} />,
        zero: <ScoreGauge report={{ score: 0 }} limits={limits} />,
        hundred: <ScoreGauge report={{ score: 100 }} limits={limits} />,
        missing: <ScoreGauge report={notFinished} limits={limits} />,
        unreadable: <ScoreGauge report={{ score: '89' as never }} limits={limits} />,
        'out of range': <ScoreGauge report={{ score: 120.5 }} limits={limits} />,
        'small arc': <ScoreGauge report={documented} size="small" />,
        bar: <ScoreGauge report={documented} shape="bar" />,
        'bar with limits': <ScoreGauge report={inReview} shape="bar" limits={limits} />,
        'small bar': <ScoreGauge report={documented} shape="bar" size="small" limits={limits} />,
        'bar, missing': <ScoreGauge report={notFinished} shape="bar" />,
      }}
    />
  ),
};
