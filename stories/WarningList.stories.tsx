import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor } from 'storybook/test';
import { WarningList, type WarningListProps } from '../src/index.js';
import { about, example, story } from './about.ts';
import { Findings } from './examples/WarningList.tsx';
import { arabic, declined, documented, inReview, longWords, manyWarnings, warnings } from './fixtures/reports.ts';
import { Column, Gallery } from './gallery/Gallery.tsx';
import { inColumn } from './gallery/inColumn.tsx';
import { PollHost } from './hosts/PollHost.tsx';

const mixed = {
  status: 'Declined',
  warnings: [
    warnings.information,
    warnings.warning,
    warnings.unknownSeverity,
    warnings.error,
    warnings.withMeasurements,
  ],
};

/** A payload that is not as documented. */
const asPassed = (warnings: unknown): NonNullable<WarningListProps['report']> =>
  ({ status: 'Declined', warnings }) as NonNullable<WarningListProps['report']>;

/** Leaves no focus ring in the picture. */
function leave(): void {
  (document.activeElement as HTMLElement | null)?.blur();
}

/** Ends the movement that an element is in, and gives how high it is at the beginning and shortly before the end. */
function heightsOf(element: HTMLElement): number[] {
  const [movement] = element.getAnimations();
  if (!movement) return [];
  const { endTime } = movement.effect?.getComputedTiming() ?? {};
  const heights = [0, 0.999].map((part) => {
    movement.currentTime = part * Number(endTime);
    return element.offsetHeight;
  });
  movement.finish();
  return heights;
}

const meta = {
  title: 'Components/WarningList',
  component: WarningList,
  args: { report: documented },
  argTypes: { report: { control: 'object' } },
  decorators: [inColumn('list')],
  parameters: {
    docs: about({
      purpose: 'Shows what the check noticed, worst first, and what each thing did to the outcome.',
      example: example('WarningList', () => (
        <Column width="list">
          <Findings />
        </Column>
      )),
      reads: '`warnings`; and `status`, where given, to say that no cause was named.',
      states: [
        [
          '`data-state`',
          '`ready`, `empty` (the payload says that there are none), `absent` (it does not say) or `unreadable` (nothing of what it says can be read).',
        ],
        [
          '`data-severity` on each row',
          '`error`, `warning`, `unknown` or `information`. It comes from `log_type` and never from the code, because the customer’s own settings decide.',
        ],
        ['`data-state` on rows, triggers and panels', '`open` or `closed`.'],
      ],
      semantics: [
        [
          'The list',
          'A heading (`headingLevel`), and one heading with a button per warning, one level below. The button’s name is the severity, the title, how often, and the effect: “Declined the check”, “Sent it to review”, “Effect not known” or “No effect”.',
        ],
        ['The button', 'Has `aria-expanded`, and `aria-controls` while its panel is open.'],
        [
          'An open panel',
          'A `region` named by its button in lists of up to six warnings, and a `group` in longer ones: many landmarks are none.',
        ],
        [
          'Order',
          'Error, warning, unknown, information; then by the weight of the code; then as the payload had them. Equal warnings stand once with their number.',
        ],
        ['Nothing to list', 'None, no list, and a verdict without a cause are said in a sentence.'],
        [
          'The filter',
          'Lists of more than six rows with more than one severity have a group named “Show”: a button for all and one per severity, each with its number and `aria-pressed`. How many of how many are shown is said in a `status`.',
        ],
      ],
      keys: [
        ['`Tab` `Shift+Tab`', 'To and from each warning.'],
        ['`Enter` `Space`', 'Opens and closes it.'],
        ['`↓` `↑`', 'To the next and the previous warning, and around the end.'],
        ['`Home` `End`', 'To the first and the last.'],
      ],
      classes:
        '`lr-WarningList`, `-head`, `-heading`, `-counts`, `-sentence`, `-rows`, `-foot`, `-more`, `-shown`; `lr-SeverityFilter`, `-choice`; `lr-Icon`; `lr-WarningRow`, `-heading`, `-trigger`, `-name`, `-severity`, `-title`, `-count`, `-folded`, `-effect`, `-content`; `lr-WarningPanel`, `-text`, `-rule`, `-data`, `-row`, `-also`, `-title`.',
      more: [
        'Measurements in `additional_data` are shown with the warning. Other keys may hold personal data and wait for a button, which names the keys and no value.',
        'A rule of your own is told as a sentence, but for the value that it was about.',
        'A `POSSIBLE_…` warning stands in the panel of the one that makes it redundant, if that is at least as severe. It is counted, filtered and printed like any other.',
        'A text in the list is a warning with that code. An entry that cannot be read is counted.',
        'A link is never shown as text.',
        'A closed panel is not in the document. For print all are, and all warnings with them.',
        'From 51 warnings on, a button shows 50 more at a time.',
        'With `caseId`, and in a report, a newer list of the same case keeps what is open, shown and filtered. Without one, a list that says anything else begins anew.',
        'What is open stays open while it is filtered away. Paper has every warning, whatever is filtered.',
      ],
    }),
  },
} satisfies Meta<typeof WarningList>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Information: Story = {
  parameters: story('The published sample: an Approved report with a warning that had no effect. It looks calm.'),
};

export const Mixed: Story = {
  args: { report: mixed },
  play: async ({ canvas }) => {
    const names = canvas.getAllByRole('button').map((button) => button.textContent);
    await expect(names).toEqual([
      'Error: Presentation attack detected Declined the check',
      'Warning: Possible face in blocklist Sent it to review',
      'Warning: Low liveness score Sent it to review',
      'advisory: Face partly hidden Effect not known',
      'Information: Low liveness score No effect',
    ]);
  },
};

export const OpenEffective: Story = {
  args: { report: mixed, defaultOpen: 'effective' },
  parameters: story('Those that may have had an effect are open at first.'),
};

export const OpenAll: Story = { args: { report: inReview, defaultOpen: 'all' } };

export const ByKeyboard: Story = {
  args: { report: mixed },
  play: async ({ canvas, canvasElement, userEvent }) => {
    const [first, second, , , last] = canvas.getAllByRole('button');
    canvasElement.style.setProperty('--lr-motion', '1000s');
    await userEvent.tab();
    await expect(first).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect(first).toHaveAttribute('aria-expanded', 'true');
    const panel = canvas.getByRole('region', { name: /Presentation attack/ });
    await expect(first).toHaveAttribute('aria-controls', panel.id);
    const height = (panel.firstElementChild as HTMLElement).offsetHeight;
    await expect(heightsOf(panel)).toEqual([0, height]);
    await userEvent.keyboard('{Enter}');
    await expect(first).toHaveAttribute('aria-expanded', 'false');
    await expect(first).not.toHaveAttribute('aria-controls');
    // What closes is there until it is closed.
    await expect(heightsOf(panel)).toEqual([height, 0]);
    await waitFor(() => expect(panel).not.toBeVisible());
    await userEvent.keyboard('{Enter}');
    canvasElement.style.removeProperty('--lr-motion');
    await waitFor(() => expect(panel).toBeVisible());
    await userEvent.keyboard('{ArrowDown}');
    await expect(second).toHaveFocus();
    await userEvent.keyboard('{ArrowUp}{ArrowUp}');
    await expect(last).toHaveFocus();
    await userEvent.keyboard('{Home}{End} ');
    await expect(last).toHaveAttribute('aria-expanded', 'true');
    leave();
  },
};

export const Measurements: Story = { args: { report: { warnings: [warnings.withMeasurements] }, defaultOpen: 'all' } };

export const PersonalDetails: Story = {
  args: { report: { warnings: [warnings.withPersonalDetails] }, defaultOpen: 'all' },
  parameters: story('The button names the keys. The values are not in the document.'),
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.getByText('97.2')).toBeVisible();
    await expect(
      canvas.getByRole('button', { name: 'Show full_name, date_of_birth, same_session, address' }),
    ).toBeVisible();
    await expect(canvasElement.innerHTML).not.toContain('Mustermann');
  },
};

export const PersonalDetailsAsked: Story = {
  args: PersonalDetails.args ?? {},
  play: async ({ canvas, canvasElement, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: /^Show full_name/ }));
    await expect(canvas.getByText('Erika Mustermann')).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Hide details' }));
    await expect(canvasElement.innerHTML).not.toContain('Mustermann');
    await userEvent.click(canvas.getByRole('button', { name: /^Show full_name/ }));
    leave();
  },
};

export const PlainText: Story = { args: { report: { warnings: [warnings.withText] }, defaultOpen: 'all' } };

export const LinkWithheld: Story = {
  args: { report: { warnings: [warnings.withLink] }, defaultOpen: 'all' },
  parameters: story('Even when asked for: a signed link is a credential.'),
  play: async ({ canvas, canvasElement, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Show face_match_url' }));
    await expect(canvas.getByText('a link, not shown')).toBeVisible();
    await expect(canvasElement.innerHTML).not.toContain('secret');
    leave();
  },
};

export const WithoutText: Story = {
  args: { report: { warnings: [warnings.withoutText, warnings.unknownCode] }, defaultOpen: 'all' },
  parameters: story('Our words for a code that is known, the code itself for one that is not.'),
};

export const UnknownSeverity: Story = { args: { report: { warnings: [warnings.unknownSeverity] } } };

export const Merged: Story = {
  args: { report: { warnings: [warnings.information, warnings.warning, warnings.information, warnings.information] } },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('button', { name: /3 times/ })).toBeVisible();
    await expect(canvas.getByText('1 warning · 3 information')).toBeVisible();
  },
};

export const NoCause: Story = {
  args: { report: { status: 'In Review', warnings: [warnings.information] } },
  parameters: story('In Review, and no warning had an effect. It says so and invents no cause.'),
};

export const NoAutomaticCause: Story = {
  args: { report: { status: 'Approved', warnings: [] }, automaticStatus: 'Declined' },
  parameters: story('A person has overridden the verdict. What lacks a cause is the one that the check had given.'),
};

export const CustomRule: Story = {
  args: { report: { warnings: [warnings.withRule] }, defaultOpen: 'all' },
  parameters: story('The rule is yours and is told. What was found about the person waits until asked for.'),
  play: async ({ canvas, canvasElement }) => {
    await expect(
      canvas.getByText('Rule: where age_estimation is less than 21, the status is In Review.'),
    ).toBeVisible();
    await expect(canvas.getByRole('button', { name: 'Show actual_value' })).toBeVisible();
    await expect(canvasElement.innerHTML).not.toContain('19.2');
  },
};

export const TextWarnings: Story = {
  args: { report: asPassed(['LIVENESS_FACE_ATTACK', 'SOMETHING_NEW_IN_2027']) },
  parameters: story('A text is a warning with that code. How severe it is, the payload does not say.'),
};

export const UnreadableEntries: Story = {
  args: { report: asPassed([warnings.information, null, {}]) },
  parameters: story(
    'What cannot be read is counted. Whether there was a cause is not known then, so nothing is said of it.',
  ),
};

export const Unreadable: Story = { args: { report: asPassed(7) } };

export const FoldedPossible: Story = {
  args: {
    report: { status: 'Declined', warnings: [warnings.possibleDuplicate, warnings.withLink, warnings.information] },
  },
  parameters: story('A mere possibility stands under the warning that makes it redundant.'),
  play: async ({ canvas, userEvent }) => {
    await expect(canvas.getByText('1 error · 1 warning · 1 information')).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: /Duplicated face ?1 more inside/ }));
    await waitFor(() =>
      expect(canvas.getByText('Also reported: Warning: Possible duplicated face – Sent it to review')).toBeVisible(),
    );
    leave();
  },
};

export const PolledOneMore: Story = {
  args: { report: { warnings: [warnings.withPersonalDetails, warnings.information] } },
  parameters: story(
    'A newer list of the same `caseId`: what is open, shown and in focus stays. The new one is closed.',
  ),
  render: ({ report, ...args }) => (
    <PollHost steps={[report?.warnings ?? [], [warnings.error, ...(report?.warnings ?? [])]]}>
      {(list) => <WarningList {...args} caseId="case-1" report={{ warnings: structuredClone(list) }} />}
    </PollHost>
  ),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: /Duplicated face, another name/ }));
    await userEvent.click(canvas.getByRole('button', { name: /^Show full_name/ }));
    const button = canvas.getByRole('button', { name: 'Hide details' });
    canvas.getByText('Next answer').click();
    await waitFor(() => expect(canvas.getByRole('button', { name: /^Error: Presentation attack/ })).toBeVisible());
    // The panel opens with a movement.
    await waitFor(() => expect(canvas.getByText('Erika Mustermann')).toBeVisible());
    await expect(button).toHaveFocus();
    await expect(canvas.getByRole('button', { name: /^Error/ })).toHaveAttribute('aria-expanded', 'false');
    leave();
  },
};

export const NextCase: Story = {
  args: { report: { warnings: [warnings.withPersonalDetails, warnings.information] } },
  parameters: story('Another `caseId`: nothing is open or shown, though the warnings are the same.'),
  render: ({ report, ...args }) => (
    <PollHost steps={['case-1', 'case-2']}>
      {(caseId) => <WarningList {...args} caseId={caseId} report={structuredClone(report)} />}
    </PollHost>
  ),
  play: async ({ canvas, canvasElement, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: /Duplicated face, another name/ }));
    await userEvent.click(canvas.getByRole('button', { name: /^Show full_name/ }));
    await userEvent.click(canvas.getByText('Next answer'));
    await expect(canvas.getByRole('button', { name: /Duplicated face, another name/ })).toHaveAttribute(
      'aria-expanded',
      'false',
    );
    await userEvent.click(canvas.getByRole('button', { name: /Duplicated face, another name/ }));
    // The panel opens with a movement.
    await waitFor(() => expect(canvas.getByRole('button', { name: /^Show full_name/ })).toBeVisible());
    await expect(canvasElement.innerHTML).not.toContain('Mustermann');
    leave();
  },
};

export const NoWarnings: Story = { args: { report: { status: 'Approved', warnings: [] } } };

export const ReportMissing: Story = { args: { report: undefined } };

export const ManyWarnings: Story = {
  args: { report: { warnings: manyWarnings(60) } },
  parameters: story('Fifty at first, and the rest on request. The arrow keys cross the seam.'),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Show 10 more of 10' }));
    const rows = canvas.getAllByRole('button', { expanded: false });
    await expect(rows).toHaveLength(60);
    rows[49]?.focus();
    await userEvent.keyboard('{ArrowDown}');
    await expect(rows[50]).toHaveFocus();
    leave();
    window.scrollTo(0, 0);
  },
};

export const Filtered: Story = {
  args: { report: { warnings: manyWarnings(12) } },
  parameters: story('More than six warnings of several severities have a filter. What is not shown is still counted.'),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Errors (2)' }));
    await expect(canvas.getAllByRole('button', { expanded: false })).toHaveLength(2);
    await expect(canvas.getByRole('status')).toHaveTextContent('2 of 12 shown');
    await expect(canvas.getByText(/^2 errors · 3 warnings/)).toBeVisible();
    leave();
  },
};

export const LongWords: Story = { args: { report: longWords, defaultOpen: 'all' } };

export const RightToLeft: Story = {
  args: { report: arabic, defaultOpen: 'all' },
  render: (args) => (
    <div dir="rtl">
      <WarningList {...args} />
    </div>
  ),
};

export const Everything: Story = {
  parameters: { wide: true },
  render: () => (
    <Gallery
      width="large"
      cells={{
        information: <WarningList report={documented} />,
        declined: <WarningList report={declined} />,
        mixed: <WarningList report={mixed} />,
        open: <WarningList report={{ warnings: [warnings.withMeasurements] }} defaultOpen="all" />,
        'no cause': <WarningList report={{ status: 'Declined', warnings: [] }} />,
        none: <WarningList report={{ warnings: [] }} />,
        missing: <WarningList report={undefined} />,
      }}
    />
  ),
};
