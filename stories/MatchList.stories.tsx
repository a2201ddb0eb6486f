import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent as user, waitFor, within } from 'storybook/test';
import { MatchList, ReportProvider, type MatchListProps } from '../src/index.js';
import { about, example, story } from './about.ts';
import { Matches } from './examples/MatchList.tsx';
import { allSources, manyMatches, matches } from './fixtures/matches.ts';
import { documented, missingImage, receivedAt } from './fixtures/reports.ts';
import { Column, Gallery } from './gallery/Gallery.tsx';
import { inColumn } from './gallery/inColumn.tsx';

type Given = MatchListProps['report'];
/** What JavaScript hosts pass, whatever the type says. */
const given = (value: unknown): Given => ({ matches: value }) as Given;

const show = 'Show picture of another person';
const two = [matches.duplicate, matches.blocklisted];

const meta = {
  title: 'Components/MatchList',
  component: MatchList,
  args: { report: { matches: two }, receivedAt: receivedAt.fresh, caseId: 1042, onEvent: fn() },
  argTypes: { report: { control: 'object' }, receivedAt: { control: 'text' }, expiresAt: { control: 'text' } },
  decorators: [inColumn('list')],
  parameters: {
    docs: about({
      purpose:
        'Shows the other people whose faces resemble the one that was checked: what a duplicate or blocklist finding is about.',
      example: example('MatchList', () => (
        <Column width="list">
          <Matches caseId="1042" report={{ ...documented, matches: two }} receivedAt={receivedAt.fresh} />
        </Column>
      )),
      reads: '`matches`; and where given `node_id` (for events).',
      states: [
        [
          '`data-state`',
          '`ready`, `empty` (the payload has an empty list), `absent` (null, or it does not say) or `unreadable`.',
        ],
        [
          '`data-state` on each picture',
          '`veiled`, `loading`, `ready`, `expired`, `failed`, `blocked` or `absent`; `data-phase` as on `MediaPreview`.',
        ],
        ['`data-state` on each similarity', '`ready`, `out-of-range`, `absent` or `unreadable`.'],
        ['`data-list`', 'On the badge of a list.'],
      ],
      semantics: [
        [
          'The list',
          'A heading, and a list in which each match has a heading one below: those on the blocklist first, then the most alike, then in the payload’s order.',
        ],
        [
          'The similarity',
          'A `role="meter"` named “Similarity”. It has no colour and no band, because no payload has a limit for it; it is no liveness score.',
        ],
        ['Buttons that show and hide', 'Have `aria-expanded`, and are described by the heading of their match.'],
        [
          'The time that a shown picture has left',
          'A `role="timer"`; one that is hidden has none, so that five links do not speak at once.',
        ],
        [
          'The lists of a match',
          'True is a badge, false says nothing, and what the payload does not say of a list is said to be not available.',
        ],
      ],
      keys: [
        ['`Tab`', 'To the buttons.'],
        ['`Enter` `Space`', 'Press them.'],
      ],
      classes:
        '`lr-MatchList`, `-head`, `-heading`, `-count`, `-sentence`, `-rows`, `-more`, `-paper`; `lr-MatchRow`, `-head`, `-title`, `-listed`, `-body`, `-facts`, `-value`, `-asks`; `lr-MatchPicture`; `lr-Similarity`, `-label`, `-number`, `-drawing`, `-track`, `-value`, `-note`; and those of media and facts.',
      more: [
        'All of it is another person’s data, so picture, name, document and reference are shown one by one, and only when the reader asks.',
        'Nothing is loaded before its button is pressed. At the end of a link nothing in the document holds its address, and a fresh link of the same picture takes its place.',
        'What was shown belongs to one case and one match. The next case through the same component shows nothing of it; a newer list of the same case (`caseId`, or the report around) keeps it.',
        '`onEvent` tells `match-revealed`, `match-veiled`, `match-retried`, `match-expired`, `match-failed`, `match-blocked` and `match-details-shown`, with `media: null` and the `session_id` of the match where that is a plain id. Never an address, never a name.',
        '`onOpenSession` is given `session_id` and `session_number`, and never an id that is no plain word.',
        'Links, and values shaped like credentials, are withheld as in `VerificationMetadata`.',
        'On paper the list is one line: matches with other people are not printed. They are in no copied summary, and `retain` keeps nothing of them.',
        '`resolveMediaUrl` and `allowMediaFrom` of the provider hold for these pictures too (as `image`), and `veilAgain` hides them again.',
      ],
    }),
  },
} satisfies Meta<typeof MatchList>;

export default meta;
type Story = StoryObj<typeof meta>;

const pressFirst = async (root: HTMLElement, name: string): Promise<void> => {
  const [button] = within(root).getAllByRole('button', { name });
  if (button) await user.click(button);
};
const hasPicture = async (root: HTMLElement): Promise<void> => {
  await waitFor(() => expect(root.querySelector('.lr-MatchPicture')).toHaveAttribute('data-state', 'ready'));
};

export const Veiled: Story = {
  parameters: story('Nothing of another person is loaded, or in the document, before it is asked for.'),
  play: async ({ canvas, canvasElement }) => {
    await expect(canvasElement.querySelector('img')).toBeNull();
    await expect(canvas.getAllByRole('heading', { level: 4 })).toHaveLength(2);
    await expect(canvasElement.innerHTML).not.toMatch(/Mustermann|customer-8812|789/);
    const [first] = canvas.getAllByRole('meter', { name: 'Similarity' });
    await expect(first).toHaveAttribute('aria-valuetext', '93.41%');
  },
};

export const AllSources: Story = {
  args: { report: { matches: allSources } },
  parameters: story('One match of each source. Only a session has a number, an id and a verdict.'),
};

export const OpensSessions: Story = {
  args: { onOpenSession: fn() },
  parameters: story('With `onOpenSession` the session is a button.'),
  play: async ({ args, canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Open session 41208' }));
    await expect(args.onOpenSession).toHaveBeenCalledWith({
      session_id: matches.blocklisted.session_id,
      session_number: 41208,
    });
  },
};

export const Revealed: Story = {
  play: async ({ args, canvas, canvasElement }) => {
    await pressFirst(canvasElement, show);
    await hasPicture(canvasElement);
    await pressFirst(canvasElement, 'Show name');
    await expect(canvas.getByText('Erika Mustermann')).toBeVisible();
    await expect(canvasElement.querySelectorAll('img')).toHaveLength(1);
    await expect(canvas.queryByText('E. Musterfrau')).toBeNull();
    await expect(args.onEvent).toHaveBeenCalledWith(
      expect.objectContaining({ type: 'match-revealed', media: null, session_id: matches.blocklisted.session_id }),
    );
  },
};

export const EveryDetail: Story = {
  args: { report: { matches: [matches.blocklisted] } },
  parameters: story('Picture, name, document and reference, each asked for.'),
  play: async ({ canvas, canvasElement, userEvent }) => {
    await pressFirst(canvasElement, show);
    await hasPicture(canvasElement);
    for (const name of ['Show name', 'Show document', 'Show reference'])
      await userEvent.click(canvas.getByRole('button', { name }));
    await expect(canvas.getByText('******789')).toBeVisible();
  },
};

export const HiddenAgain: Story = {
  play: async ({ canvasElement }) => {
    await pressFirst(canvasElement, show);
    await hasPicture(canvasElement);
    await pressFirst(canvasElement, 'Hide picture of another person');
    await expect(canvasElement.querySelector('img')).toBeNull();
  },
};

export const Ending: Story = {
  args: { report: { matches: [matches.blocklisted] }, receivedAt: receivedAt.ending },
  play: async ({ canvas, canvasElement }) => {
    await pressFirst(canvasElement, show);
    await hasPicture(canvasElement);
    await expect(canvas.getByRole('timer')).toHaveTextContent('4:12');
  },
};

export const Expired: Story = {
  args: { receivedAt: receivedAt.expired },
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.getAllByText('Link expired')).toHaveLength(2);
    await expect(canvasElement.innerHTML).not.toContain('/media/');
  },
};

export const Failed: Story = {
  args: { report: { matches: [{ ...matches.blocklisted, match_image_url: missingImage }] } },
  tags: ['expects-failed-request'],
  play: async ({ canvas, canvasElement }) => {
    await pressFirst(canvasElement, show);
    await expect(await canvas.findByText('Could not be loaded')).toBeVisible();
    await expect(canvas.getByRole('button', { name: 'Try again' })).toBeVisible();
  },
};

export const Blocked: Story = {
  args: { report: { matches: [{ ...matches.blocklisted, match_image_url: 'http://media.example.com/face.png' }] } },
};

export const OnBothLists: Story = {
  args: { report: { matches: [{ ...matches.blocklisted, is_allowlisted: true }] } },
};

export const ListsNotSaid: Story = {
  args: {
    report: { matches: [{ session_number: 41208, similarity_percentage: 88, is_blocklisted: null }] },
  },
  parameters: story('False says nothing. What is not said is said to be not available.'),
};

export const NothingButSimilarity: Story = {
  args: { report: { matches: [{ similarity_percentage: 0, is_blocklisted: false, is_allowlisted: false }] } },
  parameters: story('A workflow can be set to return only some fields. 0 is 0.'),
};

export const None: Story = {
  args: { report: { matches: [] } },
  parameters: story('Only an empty list says that there are none.'),
};
export const Absent: Story = {
  args: { report: { matches: null } },
  parameters: story('Null, or a field that is not there.'),
};
export const Unreadable: Story = { args: { report: given('three') } };

export const PartlyUnreadable: Story = { args: { report: given([null, matches.duplicate, 7]) } };

export const WrongTypes: Story = {
  args: {
    report: given([
      {
        session_id: ['a'],
        session_number: {},
        similarity_percentage: '93',
        source: 7,
        vendor_data: 12,
        verification_date: { day: 1 },
        user_details: 'Erika',
        match_image_url: 12,
        status: [],
        is_blocklisted: 'true',
        is_allowlisted: 0,
        api_service: [],
      },
    ]),
  },
  parameters: story('Something is there, and nobody may say that it is nothing.'),
};

export const OutOfRange: Story = {
  args: { report: { matches: [{ ...matches.duplicate, similarity_percentage: 123.456 }] } },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('meter')).toHaveAttribute('aria-valuenow', '100');
    await expect(canvas.getByText('out of range')).toBeVisible();
  },
};

export const Hostile: Story = {
  args: {
    report: given([
      {
        ...matches.blocklisted,
        session_id: 'https://media.example.com/a?X-Amz-Signature=secretsignature',
        source: 'Bearer 0123456789abcdef',
        status: 'https://media.example.com/status?sig=secretsignature',
        vendor_data: 'https://media.example.com/vendor',
        match_image_url: 'javascript:alert(1)',
        user_details: { full_name: '<img src=x onerror=alert(1)>', document_number: '\u202E987' },
        api_service: 'x'.repeat(300),
      },
    ]),
    onOpenSession: fn(),
  },
  play: async ({ canvas, canvasElement, userEvent }) => {
    for (const name of ['Show name', 'Show document', 'Show reference'])
      await userEvent.click(canvas.getByRole('button', { name }));
    await expect(canvas.queryByRole('button', { name: /^Open session/ })).toBeNull();
    await expect(canvasElement.innerHTML).not.toMatch(/secretsignature|0123456789|media\.example/);
    await expect(canvasElement.querySelector('img')).toBeNull();
  },
};

export const FiveHundred: Story = {
  args: { report: { matches: manyMatches(500) } },
  tags: ['no-visual'],
  play: async ({ canvas, userEvent }) => {
    await expect(canvas.getAllByRole('meter')).toHaveLength(20);
    await userEvent.click(canvas.getByRole('button', { name: 'Show 20 more of 480' }));
    await expect(canvas.getAllByRole('meter')).toHaveLength(40);
  },
};

export const RightToLeft: Story = {
  globals: { direction: 'rtl', locale: 'ar-EG' },
  args: { onOpenSession: fn() },
  play: async ({ canvasElement }) => {
    await pressFirst(canvasElement, show);
    await hasPicture(canvasElement);
  },
};

export const Narrow: Story = {
  decorators: [
    (Story) => (
      <div style={{ inlineSize: '18rem' }}>
        <Story />
      </div>
    ),
  ],
  args: { onOpenSession: fn() },
  play: async ({ canvasElement }) => {
    await pressFirst(canvasElement, show);
    await hasPicture(canvasElement);
    await pressFirst(canvasElement, 'Show name');
  },
};

export const AllowedHosts: Story = {
  args: { report: { matches: [{ ...matches.blocklisted, match_image_url: 'https://media.example.com/face.png' }] } },
  render: (args) => (
    <ReportProvider allowMediaFrom={['cdn.example.com']}>
      <MatchList {...args} />
    </ReportProvider>
  ),
  parameters: story('The provider’s hosts hold here too.'),
};

export const Everything: Story = {
  parameters: { wide: true },
  render: () => (
    <Gallery
      width="large"
      cells={{
        'all sources': <MatchList report={{ matches: allSources }} receivedAt={receivedAt.fresh} />,
        none: <MatchList report={{ matches: [] }} />,
        absent: <MatchList report={{ matches: null }} />,
        unreadable: <MatchList report={given(7)} />,
      }}
    />
  ),
};
