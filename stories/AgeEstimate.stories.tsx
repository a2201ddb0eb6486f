import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { AgeEstimate } from '../src/index.js';
import { about, example, story } from './about.ts';
import { HowOld } from './examples/AgeEstimate.tsx';
import { ageUnknown, documented, extreme, longWords, minor, unknownWords, withGender } from './fixtures/reports.ts';
import { Gallery } from './gallery/Gallery.tsx';

const meta = {
  title: 'Components/AgeEstimate',
  component: AgeEstimate,
  args: { report: documented },
  argTypes: { report: { control: 'object' } },
  parameters: {
    docs: about({
      purpose: 'Shows the estimated age in years, and where it stands against your minimum age if you give one.',
      example: example('AgeEstimate', () => <HowOld />),
      reads:
        '`age_estimation`, and `gender_estimation` where the payload has it. A null age is “not available”, and 0 is 0.',
      states: [
        [
          '`data-state`',
          '`ready`, `absent` (null, missing, not a finite number), `unreadable` (something that is no number) or `out-of-range` (below 0).',
        ],
        [
          '`data-tone`',
          'absent without `minimumAge`; with it `positive` (at or above), `negative` (strictly below) or `caution` (the margin reaches across the minimum).',
        ],
        ['`data-size`', '`medium` or `large`.'],
      ],
      semantics: [
        [
          'Age',
          'A `<dl>`: “Estimated age” is the term, the age its value. The relation to the minimum is a second value under the same term.',
        ],
        ['Gender', 'Appears only when the payload has it, and says that it is an estimate.'],
        ['Colour', 'Stands beside words and never alone.'],
      ],
      classes:
        '`lr-AgeEstimate`, `lr-AgeEstimate-age`, `lr-AgeEstimate-margin`, and those of a list of facts: `lr-Facts`, `lr-Fact`, `lr-Fact-label`, `lr-Fact-value`, `lr-Fact-note`, `lr-absent`.',
      more: [
        'The age is there on plain liveness checks too, where no age rule applies. So without `minimumAge` it has no relation and no colour.',
        'The age has one decimal, and is never rounded to 0, or to or across the minimum and the ends of the margin: 17.99 under a minimum of 18 is told as 17.9. The distance is that of the age as told.',
        'Neither the minimum nor the margin is in the payload, and neither has a default.',
      ],
    }),
  },
} satisfies Meta<typeof AgeEstimate>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Age: Story = {
  play: async ({ canvas }) => {
    const value = canvas.getByText('24.3 years');
    await expect(value.closest('.lr-AgeEstimate')).not.toHaveAttribute('data-tone');
  },
};

export const AgeUnknown: Story = { args: { report: ageUnknown, minimumAge: 18 } };

export const AgeUnreadable: Story = {
  args: { report: { age_estimation: '24' as never }, minimumAge: 18 },
  play: async ({ canvas }) => {
    const words = canvas.getByText('Age could not be read');
    await expect(words.closest('.lr-AgeEstimate')).toHaveAttribute('data-state', 'unreadable');
  },
};

export const MachineNumber: Story = {
  args: { report: { age_estimation: 27.329999923706055 }, minimumAge: 18 },
  parameters: story('As a model computes it. One decimal is told.'),
  play: async ({ canvas }) => {
    await expect(canvas.getByText('27.3 years')).toBeVisible();
    await expect(canvas.getByText('9.3 years above 18')).toBeVisible();
  },
};

export const JustBelowMinimum: Story = {
  args: { report: { age_estimation: 17.99 }, minimumAge: 18 },
  parameters: story('17.99 is below 18 and never told as 18.'),
  play: async ({ canvas }) => {
    await expect(canvas.getByText('17.9 years')).toBeVisible();
    await expect(canvas.getByText('0.1 years below 18')).toBeVisible();
  },
};

export const ReportMissing: Story = { args: { report: undefined } };

export const OneYear: Story = { args: { report: { age_estimation: 1 } } };

export const AboveMinimum: Story = {
  args: { minimumAge: 18 },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('6.3 years above 18')).toBeVisible();
  },
};

export const BelowMinimum: Story = { args: { report: minor, minimumAge: 18 } };

export const ExactlyMinimum: Story = {
  args: { report: { age_estimation: 18 }, minimumAge: 18 },
  parameters: story('Only strictly below is below, as in the API.'),
};

export const WithinMargin: Story = {
  args: { report: { age_estimation: 19.2 }, minimumAge: 18, margin: 3 },
  parameters: story('The model’s own error reaches across the minimum, so the estimate does not settle it.'),
};

export const OutOfRange: Story = { args: { report: extreme, minimumAge: 18 } };

export const WithGender: Story = { args: { report: withGender } };

export const GenderAsWord: Story = { args: { report: { ...documented, gender_estimation: 'female' } } };

export const UnknownGenderWord: Story = { args: { report: unknownWords } };

export const LongWords: Story = { args: { report: longWords } };

export const Large: Story = {
  args: { size: 'large', minimumAge: 18, margin: 3 },
  parameters: story('As it leads an age report.'),
};

export const Everything: Story = {
  render: () => (
    <Gallery
      cells={{
        age: <AgeEstimate report={documented} />,
        unknown: <AgeEstimate report={ageUnknown} />,
        unreadable: <AgeEstimate report={{ age_estimation: '24' as never }} />,
        above: <AgeEstimate report={documented} minimumAge={18} />,
        below: <AgeEstimate report={minor} minimumAge={18} />,
        exactly: <AgeEstimate report={{ age_estimation: 18 }} minimumAge={18} />,
        'within the margin': <AgeEstimate report={{ age_estimation: 19.2 }} minimumAge={18} margin={3} />,
        'out of range': <AgeEstimate report={extreme} />,
        'with gender': <AgeEstimate report={withGender} />,
        large: <AgeEstimate report={documented} minimumAge={18} margin={3} size="large" />,
      }}
    />
  ),
};
