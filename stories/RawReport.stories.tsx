import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, spyOn, userEvent as user, waitFor } from 'storybook/test';
import { RawReport } from '../src/index.js';
import { about, example, story } from './about.ts';
import { Payload } from './examples/RawReport.tsx';
import { decision, longList, strangeValues } from './fixtures/raw.ts';
import { Column, Gallery } from './gallery/Gallery.tsx';
import { inColumn } from './gallery/inColumn.tsx';

const meta = {
  title: 'Components/RawReport',
  component: RawReport,
  args: { report: decision, caseId: 1044, onEvent: fn() },
  argTypes: { report: { control: 'object' }, caseId: { control: 'text' } },
  decorators: [inColumn('list')],
  parameters: {
    docs: about({
      purpose:
        'Shows the payload itself as a tree, for the engineer beside the reviewer: what the server sent, without what nobody may see.',
      example: example('RawReport', () => (
        <Column width="list">
          <Payload caseId="1042" response={decision} />
        </Column>
      )),
      reads:
        'whatever you give: a report, a whole response, a webhook, a list of them, or the JSON text of one. JSON text inside of it opens too.',
      states: [
        [
          '`data-state`',
          '`ready`, `absent` (undefined or null), `empty`, `unreadable`, or `broken` (a text that is no JSON; it says at which line and column).',
        ],
        [
          '`data-mask` on what is not shown',
          '`personal` (waits), `link`, `credential`, `person`, `media`, `long` (a text over 10,000 characters, which is not looked through) or `name`.',
        ],
        [
          '`data-kind` on each value',
          '`object`, `list`, `map`, `set`, `text`, `number`, `boolean`, `null`, `undefined`, `date`, `function`, `symbol`, `binary`, `cycle`, `unreadable`. `data-type` on each row: `node`, or `earlier`, `later`, `gaps` for what is left out. `data-hit` on the row that the search has gone to.',
        ],
      ],
      semantics: [
        [
          'The payload',
          'A `role="tree"`, and under it one `role="treeitem"` after another, each with `aria-level`, `aria-posinset` and `aria-setsize`; what opens has `aria-expanded`. There are no groups in each other, because a payload may have ten thousand levels.',
        ],
        [
          'Why a tree',
          'A list with disclosure buttons would be a stop of `Tab` for each field. A tree is one stop, which its level and place are told for.',
        ],
        [
          'The search',
          'A `role="search"` with a labelled field. A `role="status"` says how many were found, and “3 of 17” once the reader has gone to one.',
        ],
        [
          'What is closed',
          'Only what is open is in the document. Of a long list 100 entries are, and a row says how many are not, and shows the next.',
        ],
      ],
      keys: [
        ['`↓` `↑` `Home` `End`', 'From row to row.'],
        ['letters', 'To the next name that begins so.'],
        ['`→`', 'Opens, or goes to the first field. In a right-to-left page `→` and `←` change places.'],
        ['`←`', 'Closes, or goes to what is around.'],
        ['`Enter` `Space`', 'Opens and closes, shows and hides what waits, and shows the next of a long list.'],
        ['`*`', 'Opens all that stand beside each other.'],
        ['`Enter`, `Shift+Enter` in the search', 'To the next, and to the one before.'],
      ],
      classes:
        '`lr-RawReport`, `-note`, `-tools`, `-tree`, `-paper`; `lr-RawFind`, `-field`, `-label`, `-input`, `-said`; `lr-RawRow`, `-name`, `-value`, `-text`, `-quoted`, `-mask`, `-size`, `-rest`, `-ask`; and those of the button that copies: `lr-Copy`, `lr-Copy-said`, `lr-Copy-text`.',
      more: [
        'Links, credentials, pictures and everything of another person are masked. What may be personal, and every name that is not known, waits until it is asked for, one by one.',
        'What was shown belongs to one case, and to one value in its place: the next case, and another value, wait again. A newer payload of the same case (`caseId`, the report around, or the same session id in it) keeps what is open.',
        'The search finds names and values that are shown. What is masked or hidden is never found, so that nobody can guess it.',
        'The copied text is JSON without anything masked or personal, also of what was shown. More than 100,000 values are not copied, and the text says how many.',
        'On paper stands what is open, with everything personal hidden.',
        '`onEvent` tells `details-shown` and `copied`, and never of which field.',
        'Nothing of the host’s is run but getters and the traps of a proxy. What throws is said to be unreadable; cycles, gaps, dates, maps, sets and functions are said to be what they are.',
      ],
    }),
  },
} satisfies Meta<typeof RawReport>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Masked: Story = {
  parameters: story('Two levels are open. Nothing that is masked or hidden is in the document.'),
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.getByRole('treeitem', { name: /^session_token/ })).toHaveTextContent('a credential, not shown');
    await expect(canvasElement.innerHTML).not.toMatch(/mZ3xT8|Mustermann|customer-1044|203\.0|host\.example|\/media\//);
  },
};

export const Deeper: Story = {
  tags: ['no-visual'],
  args: { defaultOpenDepth: 6 },
  parameters: story(
    'Every level is open. Of other people there are names of fields, and nothing that stands under them.',
  ),
  play: async ({ canvasElement }) => {
    await expect(canvasElement.innerHTML).not.toMatch(/Musterfrau|customer-9004|41208|a93b6c1e|docs\.example/);
  },
};

export const Shown: Story = {
  args: { report: { contact_details: decision.contact_details, status: decision.status } },
  parameters: story('One personal field was asked for, and no other.'),
  play: async ({ args, canvas }) => {
    await user.click(canvas.getByRole('button', { name: 'Show', description: 'email' }));
    await expect(canvas.getByText('erika.mustermann@example.com')).toBeVisible();
    await expect(canvas.queryByText('+49 221 555 0101')).toBeNull();
    await expect(args.onEvent).toHaveBeenCalledWith(expect.objectContaining({ type: 'details-shown', media: null }));
  },
};

export const ByKeyboard: Story = {
  args: { report: { contact_details: decision.contact_details, status: decision.status } },
  parameters: story('The row has the focus, and a key shows what waits in it.'),
  play: async ({ canvas }) => {
    canvas.getByRole('treeitem', { name: /^contact_details/ }).focus();
    await user.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    await expect(canvas.getByRole('treeitem', { name: /^phone/ })).toHaveFocus();
    await expect(canvas.getByText('+49 221 555 0101')).toBeVisible();
  },
};

export const Found: Story = {
  args: { defaultOpenDepth: 1 },
  parameters: story('The search opens the way to what it finds.'),
  play: async ({ canvas, canvasElement }) => {
    await user.type(canvas.getByRole('searchbox', { name: 'Find in what is shown' }), 'review');
    await waitFor(() => expect(canvas.getByText('4 found')).toBeVisible());
    await user.keyboard('{Enter}{Enter}');
    await expect(canvas.getByText('2 of 4')).toBeVisible();
    await expect(canvasElement.querySelector('[data-hit]')).toHaveTextContent('statusIn Review');
  },
};

export const NotFound: Story = {
  parameters: story('What is hidden is not found.'),
  play: async ({ canvas }) => {
    await user.type(canvas.getByRole('searchbox'), 'Mustermann');
    await expect(await canvas.findByText('Not found')).toBeVisible();
  },
};

export const LongList: Story = {
  args: { report: longList(9500), defaultOpenDepth: 1 },
  parameters: story('About 1 MB. A hundred entries are in the document, and the last row says how many are not.'),
  play: async ({ canvas }) => {
    const [more] = canvas.getAllByText(/^and 9,400 more, not shown/);
    await expect(more).toBeInTheDocument();
    await expect(canvas.getAllByRole('treeitem')).toHaveLength(101);
  },
};

export const FoundFarDown: Story = {
  args: { report: longList(9500), defaultOpenDepth: 1 },
  parameters: story('Of a long list the search shows the part in which it has found something.'),
  play: async ({ canvas }) => {
    await user.type(canvas.getByRole('searchbox'), 'node_7321');
    await expect(await canvas.findByText('1 found', {}, { timeout: 15_000 })).toBeVisible();
    await user.keyboard('{Enter}');
    await expect(canvas.getByText('node_7321')).toBeVisible();
    await expect(canvas.getByText(/^7,300 before, not shown/)).toBeInTheDocument();
  },
};

export const StrangeValues: Story = {
  // The workbench looks into its arguments itself.
  render: () => <RawReport report={strangeValues()} />,
  parameters: story('What JavaScript can pass and JSON cannot: each is said to be what it is, and nothing throws.'),
};

export const LongWords: Story = {
  args: {
    report: {
      short_description: 'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen'.repeat(2),
      long_description: 'Line one.\nLine two, in which a right-to-left mark \u202E turns nothing around it.',
      a_field_with_a_name_that_is_far_longer_than_any_name_has_a_right_to_be_in_a_payload: 'waits',
      warnings: [[[[[[[[[[[[[['LOW_LIVENESS_SCORE']]]]]]]]]]]]]],
    },
    defaultOpenDepth: 20,
  },
};

export const NotJson: Story = {
  args: { report: '{\n  "status": "Approved",\n}' },
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/line 2, column 23/)).toBeVisible();
  },
};

export const Absent: Story = { args: { report: null } };

export const NotCopied: Story = {
  args: {
    report: { status: 'Approved', email: 'erika.mustermann@example.com', reference_image: 'https://a.example/1' },
  },
  parameters: story('Where the browser does not let it be copied, the masked text stands in a field.'),
  play: async ({ canvas }) => {
    const written = spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'));
    await user.click(canvas.getByRole('button', { name: 'Copy masked JSON' }));
    await expect(await canvas.findByRole('textbox', { name: 'Masked JSON' })).toHaveValue(
      '{\n  "status": "Approved",\n  "email": "(hidden)",\n  "reference_image": "(a link, not shown)"\n}',
    );
    written.mockRestore();
  },
};

export const Everything: Story = {
  parameters: { wide: true },
  render: () => (
    <Gallery
      width="large"
      cells={{
        ready: <RawReport report={decision} label="Decision" />,
        'JSON text': <RawReport report={JSON.stringify({ status: 'Approved', score: 89.92, email: 'a@b.example' })} />,
        absent: <RawReport report={undefined} />,
        empty: <RawReport report={{}} />,
        broken: <RawReport report="status: Approved" />,
      }}
    />
  ),
};
