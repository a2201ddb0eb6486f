import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { MethodDetails } from '../src/index.js';
import { about, example, story } from './about.ts';
import { Method } from './examples/MethodDetails.tsx';
import { arabic, documented, flashing, longWords, passive, unknownWords } from './fixtures/reports.ts';
import { Gallery } from './gallery/Gallery.tsx';

const meta = {
  title: 'Components/MethodDetails',
  component: MethodDetails,
  args: { report: documented },
  argTypes: { report: { control: 'object' } },
  parameters: {
    docs: about({
      purpose: 'Shows how liveness was checked, and what the person had to do for it.',
      example: example('MethodDetails', () => <Method />),
      reads: '`method`.',
      states: [
        [
          '`data-state`',
          '`ready`, `absent` when there is no method, or `unreadable` when there is something that is no text.',
        ],
      ],
      semantics: [
        [
          'The method',
          'A `<dl>`: “Method” is the term, the method’s name its value, what is done and how much it assures a second value.',
        ],
        ['A method that is not known', 'Is shown as it came, without an explanation.'],
      ],
      classes:
        '`lr-MethodDetails`, and those of a list of facts: `lr-Facts`, `lr-Fact`, `lr-Fact-label`, `lr-Fact-value`, `lr-Fact-note`, `lr-absent`.',
    }),
  },
} satisfies Meta<typeof MethodDetails>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Active3d: Story = {};

export const Flashing: Story = { args: { report: flashing } };

export const Passive: Story = { args: { report: passive } };

export const OtherSpelling: Story = {
  args: { report: { method: 'active_3d' } },
  parameters: story('Older payloads write it in lower case.'),
  play: async ({ canvas }) => {
    await expect(canvas.getByText('3D Action & Flash')).toBeVisible();
  },
};

export const UnknownMethod: Story = {
  args: { report: unknownWords },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('IRIS_SCAN')).toBeVisible();
  },
};

export const MethodMissing: Story = { args: { report: { method: '' } } };

export const MethodUnreadable: Story = {
  args: { report: { method: 3 as never } },
  play: async ({ canvas }) => {
    const words = canvas.getByText('Method could not be read');
    await expect(words.closest('.lr-MethodDetails')).toHaveAttribute('data-state', 'unreadable');
  },
};

export const ReportMissing: Story = { args: { report: undefined } };

export const LongWords: Story = { args: { report: longWords } };

export const Arabic: Story = { args: { report: arabic } };

export const Everything: Story = {
  render: () => (
    <Gallery
      cells={{
        ACTIVE_3D: <MethodDetails report={documented} />,
        FLASHING: <MethodDetails report={flashing} />,
        PASSIVE: <MethodDetails report={passive} />,
        'not known': <MethodDetails report={unknownWords} />,
        unreadable: <MethodDetails report={{ method: 3 as never }} />,
        missing: <MethodDetails report={undefined} />,
      }}
    />
  ),
};
