import type { Meta, StoryObj } from '@storybook/react-vite';
import { fn } from 'storybook/test';
import { ReportProvider, ReviewDesk, type Messages } from '../src/index.js';
import { ar } from '../src/locales/ar.js';
import { de } from '../src/locales/de.js';
import { deskCases } from './fixtures/cases.ts';
import { ready } from './hosts/media.ts';

const meta = {
  title: 'Screens/A desk',
  component: ReviewDesk,
  args: {
    cases: deskCases(12),
    defaultOpen: 1042,
    undoFor: 10,
    onDecide: fn(),
    reportProps: { limits: { review: 80, decline: 30 } },
  },
  parameters: { docs: { description: { component: 'A list of cases on the screens that reviewers have.' } } },
  play: async ({ canvas }) => {
    await ready(canvas);
  },
} satisfies Meta<typeof ReviewDesk>;

export default meta;
type Story = StoryObj<typeof meta>;

const inWords = (messages: Messages, locale: string, direction: 'ltr' | 'rtl'): Story => ({
  globals: { locale, direction },
  decorators: [
    (Story) => (
      <ReportProvider messages={messages} locale={locale}>
        <Story />
      </ReportProvider>
    ),
  ],
});

export const InReview: Story = {};

export const German: Story = { ...inWords(de, 'de-DE', 'ltr') };

export const Arabic: Story = { ...inWords(ar, 'ar-EG', 'rtl') };
