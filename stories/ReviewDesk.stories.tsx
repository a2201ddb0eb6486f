import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent as user, waitFor, within } from 'storybook/test';
import { ReviewDesk, type Decision, type DeskCase } from '../src/index.js';
import { about, example, story } from './about.ts';
import { Desk } from './examples/ReviewDesk.tsx';
import { deskCases, manyStates } from './fixtures/cases.ts';
import { Stack } from './gallery/Gallery.tsx';
import { ClockHost } from './hosts/ClockHost.tsx';
import { DeskHost } from './hosts/DeskHost.tsx';
import { ready } from './hosts/media.ts';

const reasons = {
  Declined: [
    { value: 'presentation_attack', label: 'Presentation attack' },
    { value: 'other', label: 'Other, see the comment' },
  ],
};

const meta = {
  title: 'Reports/ReviewDesk',
  // Two of these in all modes are enough: the parts have pictures of their own.
  tags: ['light-and-dark'],
  component: ReviewDesk,
  args: {
    cases: deskCases(12),
    onDecide: fn(),
    decisionProps: { reasons },
    reportProps: { limits: { review: 80, decline: 30 } },
  },
  argTypes: { cases: { control: false } },
  parameters: {
    docs: about({
      purpose:
        'Lets a reviewer clear a list of cases: the list, the open case with its decision panel, and after a decision the next one that is open.',
      example: example('ReviewDesk', () => (
        <Desk cases={deskCases(4)} load={() => undefined} save={() => Promise.resolve(new Response())} />
      )),
      reads:
        'of each `report` what its row shows: `status`, `score`, `warnings`, the ends of `reference_image` and `video_url`; and all of the open one.',
      states: [
        [
          '`data-state` on a row (`.lr-CaseRow`)',
          '`open`, `mine`, `assigned`, `locked`, `notInReview`, `waiting` (it can be taken back), `pending`, `decided` or `failed`.',
        ],
        ['Instead of the list', 'Loading (`cases` undefined), empty, failed (`failed`).'],
        ['Instead of a case', 'Loading (`report` undefined), none (null), failed, no longer in the list.'],
        ['`data-list`', '`folded` or `unfolded`: below 86rem the list gives way to the open case.'],
      ],
      semantics: [
        [
          'The list',
          'A table; each row has one button, and Tab meets one of them. The current row has `aria-current`.',
        ],
        ['The open case', 'A region named by its label and place; focus comes to it with each case.'],
        ['What is spoken', 'One polite status says what was decided, taken back, or not taken.'],
      ],
      keys: [
        ['`J` `K`', 'Next and previous case.'],
        ['`L`', 'The list.'],
        ['`Z`', 'Take back.'],
        ['`?`', 'The list of keys, which has a switch for all of them.'],
        ['`A` `D` `R` `I`', 'The outcomes.'],
        [
          'Where',
          'Anywhere on the desk where no text is written, and in nothing that has keys of its own. `keys` chooses others.',
        ],
        ['`↑` `↓` `Home` `End` `PageUp` `PageDown`', 'In the list.'],
      ],
      classes: '`lr-ReviewDesk`, `lr-CaseList`, `lr-CaseRow`, `lr-DeskBar`, `lr-DeskKeys`, `lr-DeskNote`',
      more: [
        'It fetches nothing: `onOpen` says which case is wanted, and `cases` brings its report.',
        'With `undoFor` the outcome waits for so many seconds before `onDecide` is called, and goes out at once when the desk or its page goes away.',
      ],
    }),
  },
} satisfies Meta<typeof ReviewDesk>;

export default meta;
type Story = StoryObj<typeof meta>;

const leave = (): void => (document.activeElement as HTMLElement).blur();

export const OnTheDesk: Story = {
  tags: ['!light-and-dark'],
  args: { defaultOpen: 1043, undoFor: 10 },
  play: async ({ canvas }) => {
    await ready(canvas);
    await expect(canvas.getByRole('region', { name: /^Case 1043, / })).toBeVisible();
  },
};

export const NothingOpen: Story = {
  tags: ['!light-and-dark'],
  parameters: story('The list has all the width until a case is opened, here with a row in each state.'),
  args: { cases: manyStates, reviewer: 'me@example.com' },
};

export const TakeBack: Story = {
  tags: ['no-visual'],
  parameters: story('The next case is there at once; for ten seconds the last outcome can be taken back.'),
  args: { defaultOpen: 1042, undoFor: 10 },
  play: async ({ canvas, args }) => {
    await ready(canvas);
    await user.click(canvas.getByRole('button', { name: /^Approve/ }));
    await expect(canvas.getByRole('region', { name: /^Case 1043, / })).toHaveFocus();
    await expect(canvas.getByText('Case 1042: Approved. It has not been sent yet.')).toBeInTheDocument();
    await ready(canvas);
    await expect(canvas.getByText(/^goes out in/)).toBeVisible();
    await user.keyboard('z');
    await expect(canvas.getByRole('region', { name: /^Case 1042, / })).toHaveFocus();
    await expect(args.onDecide).not.toHaveBeenCalled();
    await ready(canvas);
    leave();
  },
};

export const KeysListed: Story = {
  parameters: story('The list of keys, with the reader’s switch for all of them.'),
  args: { defaultOpen: 1042, undoFor: 10, cases: deskCases(3) },
  play: async ({ canvas }) => {
    await ready(canvas);
    canvas.getByRole('region', { name: /^Case 1042, / }).focus();
    await user.keyboard('?');
    const list = canvas.getByRole('group', { name: 'Keys on this desk' });
    await expect(within(list).getAllByRole('term')).toHaveLength(8);
    await user.click(within(list).getByRole('checkbox', { name: 'Use keys' }));
    canvas.getByRole('region', { name: /^Case 1042, / }).focus();
    await user.keyboard('j');
    await expect(canvas.getByRole('region', { name: /^Case 1042, / })).toBeVisible();
    await user.click(within(list).getByRole('checkbox', { name: 'Use keys' }));
    leave();
  },
};

export const Locked: Story = {
  parameters: story('Another person has the case open: it can be looked at, and not decided.'),
  args: { cases: manyStates, defaultOpen: 1043 },
  play: async ({ canvas }) => {
    await ready(canvas);
    await expect(canvas.getByText('Ana Díaz has this case open.')).toBeVisible();
    await expect(canvas.queryByRole('button', { name: /^Approve/ })).toBeNull();
  },
};

export const Everything: Story = {
  parameters: story(
    'Loading, empty, not loaded, not brought up to date; a case that loads, has failed, or has no report.',
  ),
  args: { reviewer: 'me@example.com' },
  render: (args) => (
    <Stack>
      <ReviewDesk {...args} cases={undefined} aria-label="Loading" />
      <ReviewDesk {...args} cases={[]} aria-label="Empty" />
      <ReviewDesk
        {...args}
        cases={undefined}
        failed="The archive did not answer."
        onRetry={fn()}
        aria-label="Not loaded"
      />
      <ReviewDesk
        {...args}
        cases={manyStates.slice(10)}
        failed
        onRetry={fn()}
        defaultOpen={1053}
        aria-label="Not up to date"
      />
      <ReviewDesk {...args} cases={manyStates.slice(9, 10)} defaultOpen={1051} aria-label="A case that loads" />
      <ReviewDesk {...args} cases={manyStates.slice(10, 11)} defaultOpen={1052} aria-label="A case without a report" />
    </Stack>
  ),
};

/** How many keys were pressed for the case on the desk, from the moment at which its evidence had been looked at. */
function strokes(): { begin: () => void; end: () => number } {
  let count = 0;
  const onKey = (): void => {
    count += 1;
  };
  return {
    begin: () => {
      count = 0;
      document.addEventListener('keydown', onKey, { capture: true });
    },
    end: () => {
      document.removeEventListener('keydown', onKey, { capture: true });
      return count;
    },
  };
}

/** Sooner than this nobody has seen that another case has come, and a key decides nothing. */
const glance = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 350));

const save = fn((_decision: Decision, _deskCase: DeskCase): unknown => undefined);

/** Ten to decide, and one that another person has. */
const eleven = deskCases(11).map((one, index) => (index === 5 ? { ...one, lockedBy: 'Ana Díaz' } : one));

export const TenCleared: Story = {
  tags: ['no-visual'],
  parameters: story(
    'Ten cases by keyboard alone: most approved, some declined with a reason; one whose server failed at first, one whose links ended, one taken back, and one passed over because another person has it.',
  ),
  args: { cases: eleven, onDecide: save, undoFor: 1, decisionProps: { reasons, requires: ['image', 'warnings'] } },
  render: (args) => (
    <ClockHost minutes={43}>
      <DeskHost {...args} />
    </ClockHost>
  ),
  play: async ({ canvas, args, step }) => {
    save.mockReset();
    const count = strokes();
    const told: number[] = [];
    const region = (label: string): HTMLElement => canvas.getByRole('region', { name: new RegExp(`^${label}, `) });
    const look = async (): Promise<void> => {
      await ready(canvas);
      for (const warning of canvas.queryAllByRole('button', { name: /^Warning: /, expanded: false })) {
        warning.focus();
        await user.keyboard('{Enter}');
      }
    };
    const approve = async (): Promise<void> => void (await user.keyboard('a'));
    const decline = async (): Promise<void> => {
      await user.keyboard('d');
      const list = canvas.getByRole<HTMLSelectElement>('combobox', { name: 'Reason' });
      await expect(list).toHaveFocus();
      // A browser chooses by the first letter; a script has to say so, and press the letter for the count.
      await user.keyboard('p');
      await user.selectOptions(list, 'presentation_attack');
      await user.tab();
      await user.keyboard('{Enter}');
    };
    const clear = (label: string, act: () => Promise<void>): Promise<void> | void =>
      step(label, async () => {
        await waitFor(() => expect(region(label)).toHaveFocus());
        await look();
        await glance();
        count.begin();
        await act();
        told.push(count.end());
      });
    const took = (times: number): Promise<void> =>
      waitFor(() => expect(args.onDecide).toHaveBeenCalledTimes(times), { timeout: 5000 });

    (await canvas.findByRole('button', { name: /^Next case/ })).focus();
    await user.keyboard('j');
    await clear('Case 1042', approve);
    await clear('Case 1043', decline);
    await took(2);

    // Taken back: nothing goes out, and what was written is still there.
    await clear('Case 1044', decline);
    await user.keyboard('z');
    await waitFor(() => expect(region('Case 1044')).toHaveFocus());
    await clear('Case 1044', approve);

    // The server fails: the reader goes on, and comes back to it at the end.
    await took(3);
    save.mockRejectedValueOnce(new Error('The server did not answer.'));
    await clear('Case 1045', approve);
    await took(4);

    await clear('Case 1046', approve);
    // 1047 is locked.
    await clear('Case 1048', decline);
    await clear('Case 1049', approve);
    await clear('Case 1050', approve);
    await clear('Case 1051', async () => void (await user.keyboard('r')));

    // The links end in the middle of a comment.
    await waitFor(() => expect(region('Case 1052')).toHaveFocus());
    await look();
    await user.type(canvas.getByRole('textbox', { name: /Comment/ }), 'Half a sentence');
    await user.click(canvas.getByRole('button', { name: /minutes pass/ }));
    await waitFor(() => expect(canvas.getAllByText('Link expired')).toHaveLength(2), { timeout: 3000 });
    await user.click(canvas.getByRole('button', { name: 'Refresh link' }));
    await ready(canvas);
    await expect(canvas.getByRole('textbox', { name: /Comment/ })).toHaveValue('Half a sentence');
    region('Case 1052').focus();
    await clear('Case 1052', approve);

    // What the server had not taken is the last that is left.
    await waitFor(() => expect(region('Case 1045')).toHaveFocus());
    await expect(canvas.getByText(/was not taken/, { selector: '.lr-ReviewDecision-said *' })).toBeVisible();
    await glance();
    count.begin();
    await approve();
    told.push(count.end());
    await waitFor(() => expect(canvas.getByText('Nothing is left to decide')).toBeVisible());
    await took(11);
    const sent = save.mock.calls.map(([{ outcome, reason, comment }, { label }]) => [label, outcome, reason, comment]);
    const approved = (number: number, comment = ''): unknown[] => [`Case ${number}`, 'Approved', null, comment];
    await expect(sent).toEqual([
      approved(1042),
      ['Case 1043', 'Declined', 'presentation_attack', ''],
      approved(1044),
      approved(1045),
      approved(1046),
      ['Case 1048', 'Declined', 'presentation_attack', ''],
      approved(1049),
      approved(1050),
      ['Case 1051', 'Resubmitted', null, ''],
      approved(1052, 'Half a sentence'),
      approved(1045),
    ]);
    // Each is the host's own object of that case.
    await expect(save.mock.calls.every(([{ caseId }, given]) => caseId === given.caseId)).toBe(true);
    await expect(told).toEqual([1, 4, 4, 1, 1, 1, 4, 1, 1, 1, 1, 1]);
  },
};
