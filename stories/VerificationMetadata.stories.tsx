import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { VerificationMetadata } from '../src/index.js';
import { about, example, story } from './about.ts';
import { SessionFacts } from './examples/VerificationMetadata.tsx';
import { decision } from './fixtures/raw.ts';
import { ownRows, reviewedSession, session } from './fixtures/reports.ts';
import { Column, Gallery } from './gallery/Gallery.tsx';
import { inColumn } from './gallery/inColumn.tsx';

const webhook = {
  event_id: 'e0d5c0b1-1f5c-4f2a-bb1e-0d9d2c4f7a10',
  webhook_type: 'status.updated',
  timestamp: 1_795_269_720,
  session_id: session['session_id'],
  environment: 'sandbox',
  metadata: { test_webhook: true },
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
      example: example('VerificationMetadata', () => (
        <Column width="list">
          <SessionFacts response={decision} />
        </Column>
      )),
      reads: 'no field of the report: it takes the `metadata` of `readReports`, or rows of your own.',
      states: [
        ['`data-state`', '`ready`, or `absent` when there is no row to show.'],
        [
          '`data-kind` on each value',
          '`text`, `code` (identifiers), `sandbox` (no real check: a sandbox, or the vendor’s test webhook), `withheld` or `unreadable`.',
        ],
      ],
      semantics: [
        ['The facts', 'A `<dl>`, one term per fact. Several reviews are several lines of one value.'],
        ['Known names', 'Shown at once and in a fixed order.'],
        [
          'Other names',
          'Wait behind a button with `aria-expanded` that tells their names; until it is pressed neither their values nor their rows are in the document.',
        ],
        [
          'Another session',
          'What was unfolded is folded again for another session: the same object, or the same `session_id`, `request_id` or `event_id`, is the same session.',
        ],
        ['Identifiers, and names of the payload', 'Carry `translate="no"`.'],
        ['A link of yours', 'Named by its row and its value: “Session 5b0d6a3e”.'],
        ['Times', 'Told with their zone: UTC, or the `timeZone` of `ReportProvider`.'],
      ],
      classes:
        '`lr-VerificationMetadata`, `lr-VerificationMetadata-value`, `lr-VerificationMetadata-others`, `lr-VerificationMetadata-link`, and those of a list of facts: `lr-Facts`, `lr-Fact`, `lr-Fact-label`, `lr-Fact-value`, `lr-absent`.',
      more: [
        'Nobody is shown a link, a value that is shaped like a credential, or what stands under a name that ends in token, secret, key, signature or password: words say that it is withheld. A signed link is a credential.',
        'Empty values give no row. A known fact of a wrong type, and a review from which nothing can be read, are said to be unreadable.',
        'Rows of your own are your choice and are shown at once; only links and values shaped like credentials are withheld.',
        '`expires_at` in the metadata is the session’s end, not the links’.',
        '`href(field, value)` makes a value a link of yours, for example to the vendor’s console (`metadataHref` on the reports). Only http(s) and relative addresses are taken; of anything else, and of a function that throws, the developer is told. It is never asked for what is withheld, and for what waits not before the reader has asked; it is in no server markup, and sends no referrer.',
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

export const TestWebhook: Story = {
  args: { metadata: { session_id: session['session_id'], webhook_type: 'status.updated', test_webhook: true } },
  parameters: story('The vendor’s own test: as marked as a sandbox.'),
  play: async ({ canvas }) => {
    await expect(canvas.getByText('A test by the vendor: nobody was checked')).toHaveAttribute('data-kind', 'sandbox');
  },
};

const passedOn = {
  session_number: 43762,
  email: 'erika.mustermann@example.com',
  date_of_birth: '1984-08-12',
  is_vpn: false,
  share_token: 'not-for-anybody',
  ip_analysis: { country: 'ES', is_tor: false, providers: [{ address: '10.0.0.7' }] },
  callback: 'https://host.example/hook?signature=secret',
};

export const OthersWait: Story = {
  args: { metadata: passedOn },
  parameters: story('Names that are not known may be personal, so they wait until they are asked for.'),
  play: async ({ canvas, canvasElement }) => {
    const button = canvas.getByRole('button', {
      name: 'Show email, date_of_birth, is_vpn, share_token, ip_analysis and 1 more',
    });
    await expect(button).toHaveAttribute('aria-expanded', 'false');
    await expect(canvasElement.innerHTML).not.toContain('mustermann');
  },
};

export const OthersShown: Story = {
  args: { metadata: passedOn },
  parameters: story('After the press. Credentials, links and what is nested deeply stay withheld.'),
  play: async ({ canvas, canvasElement, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { expanded: false }));
    await expect(canvas.getByText('erika.mustermann@example.com')).toBeVisible();
    await expect(canvas.getByText('country: ES')).toBeVisible();
    await expect(canvas.getByText('a credential, not shown')).toHaveAttribute('data-kind', 'withheld');
    await expect(canvas.getByRole('button', { name: 'Hide other data' })).toHaveAttribute('aria-expanded', 'true');
    await expect(canvasElement.innerHTML).not.toMatch(/not-for-anybody|host\.example|10\.0\.0\.7/);
  },
};

const many = Object.fromEntries(Array.from({ length: 250 }, (_, index) => [`attribute_${index + 1}`, index + 1]));

export const ManyOthers: Story = {
  args: { metadata: { session_number: 43762, ...many } },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { expanded: false }));
    await expect(canvas.getByRole('button', { name: 'Show 100 more of 150' })).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Hide other data' }));
    await expect(canvas.getByRole('button', { expanded: false })).toHaveFocus();
  },
};

export const OtherReviews: Story = {
  args: {
    metadata: {
      ...session,
      status_override: 'Approved',
      reviews: [
        { actor_display: 'Lead reviewer', previous_status: 'In Review', new_status: 'Approved', comment: 'Clear.' },
        { of: 'another shape' },
      ],
    },
  },
  parameters: story('Other versions name the parts differently. What cannot be read is counted.'),
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Approved (before: In Review), Lead reviewer: Clear.')).toBeVisible();
    await expect(canvas.getByText('1 entry could not be read')).toBeVisible();
  },
};

export const Unreadable: Story = {
  args: { metadata: { ...session, session_id: ['a', 'b'], created_at: { day: 1 } } },
  parameters: story('A fact that is there, and of a type that it never has.'),
  play: async ({ canvas }) => {
    await expect(canvas.getAllByText('could not be read')).toHaveLength(2);
  },
};

export const LinksWithheld: Story = {
  args: {
    metadata: {
      session_number: 43762,
      session_url: 'https://verify.example/session/secret',
      callback: 'https://host.example/hook',
    },
  },
  play: async ({ canvas, canvasElement, userEvent }) => {
    await expect(canvas.getByText('43762')).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { expanded: false }));
    await expect(canvas.getAllByText('a link, not shown')).toHaveLength(2);
    await expect(canvasElement.innerHTML).not.toContain('example');
  },
};

const pages: Readonly<Record<string, (value: unknown) => string>> = {
  session_id: (value) => `https://console.example/sessions/${String(value)}`,
  workflow_id: (value) => `?workflow=${String(value)}`,
  email: () => '#person',
};

export const Linked: Story = {
  args: {
    metadata: { ...session, email: 'erika.mustermann@example.com' },
    href: (field, value) => pages[field]?.(value),
  },
  parameters: story(
    'Values that lead to pages of the host’s, and of the vendor’s console. One that waits is no link before it is asked for.',
  ),
  play: async ({ canvas, canvasElement, userEvent }) => {
    const link = canvas.getByRole('link', { name: `Session ${String(session['session_id'])}` });
    await expect(link).toHaveAttribute('rel', 'noreferrer');
    await expect(canvasElement.querySelector('[href="#person"]')).toBeNull();
    await userEvent.click(canvas.getByRole('button', { expanded: false }));
    await expect(canvas.getByRole('link', { name: 'email erika.mustermann@example.com' })).toBeVisible();
    link.focus();
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
        others: <VerificationMetadata metadata={passedOn} />,
        'own rows': <VerificationMetadata metadata={ownRows} />,
        absent: <VerificationMetadata metadata={null} />,
      }}
    />
  ),
};
