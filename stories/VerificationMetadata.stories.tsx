import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { VerificationMetadata } from '../src/index.js';
import { about, story } from './about.ts';
import { ownRows, reviewedSession, session } from './fixtures/reports.ts';
import { Gallery } from './gallery/Gallery.tsx';
import { inColumn } from './gallery/inColumn.tsx';

const webhook = {
  event_id: 'e0d5c0b1-1f5c-4f2a-bb1e-0d9d2c4f7a10',
  webhook_type: 'status.updated',
  timestamp: 1_795_269_720,
  session_id: session['session_id'],
  environment: 'sandbox',
};

const meta = {
  title: 'Components/VerificationMetadata',
  component: VerificationMetadata,
  args: { metadata: session },
  argTypes: { metadata: { control: 'object' } },
  decorators: [inColumn('list')],
  parameters: {
    docs: about({
      purpose:
        'Shows the facts of the session around a report: its number, its time, its environment, and what people decided.',
      reads: 'no field of the report: it takes the `metadata` of `readReports`, or rows of your own.',
      states: [
        '`data-state`: `ready`, or `absent` when there is no row to show.',
        '`data-kind` on each value: `text`, `code` (identifiers) or `sandbox`.',
      ],
      semantics: [
        'A `<dl>`, one term per fact. Several reviews are several lines of one value.',
        'Known names come first and in a fixed order; others follow as they came, under their own name.',
        'Times are told with their zone: UTC, or the `timeZone` of `ReportProvider`.',
      ],
      classes:
        '`lr-VerificationMetadata`, `lr-VerificationMetadata-value`, and those of a list of facts: `lr-Facts`, `lr-Fact`, `lr-Fact-label`, `lr-Fact-value`, `lr-absent`.',
      more: [
        'Links, empty values and nested values that are not known give no row. A signed link is a credential and is never shown as text.',
        '`expires_at` in the metadata is the session’s end, not the links’.',
      ],
    }),
  },
} satisfies Meta<typeof VerificationMetadata>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Session: Story = {};

export const Sandbox: Story = {
  args: { metadata: { ...session, environment: 'sandbox' } },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Sandbox: not a real check')).toHaveAttribute('data-kind', 'sandbox');
  },
};

export const Reviewed: Story = {
  args: { metadata: reviewedSession },
  parameters: story('A person has overridden the automatic status, after an earlier review.'),
};

export const Webhook: Story = { args: { metadata: webhook }, parameters: story('Webhooks send epoch seconds.') };

export const UnknownNames: Story = {
  args: { metadata: { session_number: 43762, callback_count: 3, locale: 'es', nested: { left: 'out' } } },
};

export const LinksLeftOut: Story = {
  args: {
    metadata: {
      session_number: 43762,
      session_url: 'https://verify.example/session/secret',
      callback: 'https://host.example/hook',
    },
  },
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.getByText('43762')).toBeVisible();
    await expect(canvasElement.innerHTML).not.toContain('example');
  },
};

export const OwnRows: Story = { args: { metadata: ownRows } };

export const LongWords: Story = {
  args: {
    metadata: {
      session_id: 'f'.repeat(200),
      vendor_data: 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz',
      Donaudampfschifffahrtsgesellschaftskapitänswitwe: 'x'.repeat(120),
    },
  },
};

export const Absent: Story = { args: { metadata: null } };

export const Everything: Story = {
  parameters: { wide: true },
  render: () => (
    <Gallery
      width="medium"
      cells={{
        session: <VerificationMetadata metadata={session} />,
        reviewed: <VerificationMetadata metadata={reviewedSession} />,
        webhook: <VerificationMetadata metadata={webhook} />,
        'own rows': <VerificationMetadata metadata={ownRows} />,
        absent: <VerificationMetadata metadata={null} />,
      }}
    />
  ),
};
