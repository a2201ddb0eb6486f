import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor } from 'storybook/test';
import { WarningList } from '../src/index.js';
import { about, story } from './about.ts';
import { arabic, declined, documented, inReview, longWords, manyWarnings, warnings } from './fixtures/reports.ts';
import { Gallery } from './gallery/Gallery.tsx';
import { inColumn } from './gallery/inColumn.tsx';

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

/** Leaves no focus ring in the picture. */
function leave(): void {
  (document.activeElement as HTMLElement | null)?.blur();
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
      reads: '`warnings`; and `status`, where given, to say that no cause was named.',
      states: [
        '`data-state`: `ready`, `empty` (the payload has an empty list) or `absent` (it has none).',
        '`data-severity` on each row: `error`, `warning`, `unknown` or `information`. It comes from `log_type` and never from the code, because the customer’s own settings decide.',
        'Radix adds `data-state="open"` or `"closed"` to rows, triggers and panels.',
      ],
      semantics: [
        'A heading (`headingLevel`), and one heading with a button per warning, one level below. The button’s name is the severity, the title, how often, and the effect: “Declined the check”, “Sent it to review”, “Effect not known” or “No effect”.',
        'The button has `aria-expanded` and `aria-controls`. An open panel is a `region` named by its button in lists of up to six warnings, and a `group` in longer ones: many landmarks are none.',
        'Sorted error, warning, unknown, information; then by the weight of the code; then as the payload had them. Equal warnings stand once with their number.',
        'None, no list, and a verdict without a cause are said in a sentence.',
        'Lists of more than six rows with more than one severity have a group named “Show”: a button for all and one per severity, each with its number and `aria-pressed`. How many of how many are shown is said in a `status`.',
      ],
      keys: [
        '`Tab` and `Shift+Tab` to and from each warning. `Enter` or `Space` opens and closes it.',
        '`↓` and `↑` go to the next and the previous warning and around the end; `Home` and `End` to the first and the last.',
      ],
      classes:
        '`lr-WarningList`, `-head`, `-heading`, `-counts`, `-sentence`, `-rows`, `-batch`, `-foot`, `-more`, `-shown`; `lr-SeverityFilter`, `-choice`, `-icon`; `lr-WarningRow`, `-heading`, `-trigger`, `-icon`, `-name`, `-severity`, `-title`, `-count`, `-effect`, `-chevron`, `-content`; `lr-WarningPanel`, `-text`, `-data`, `-row`.',
      more: [
        'Measurements in `additional_data` are shown with the warning. Other keys may hold personal data and wait for a button, which names the keys and no value.',
        'A link is never shown as text.',
        'A closed panel is not in the document. For print all are, and all warnings with them.',
        'From 51 warnings on, a button shows 50 more at a time.',
        'The filter is forgotten with the list. What is open stays open while it is filtered away. Paper has every warning, whatever is filtered.',
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
  play: async ({ canvas, userEvent }) => {
    const [first, second, , , last] = canvas.getAllByRole('button');
    await userEvent.tab();
    await expect(first).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect(first).toHaveAttribute('aria-expanded', 'true');
    await waitFor(() => expect(canvas.getByRole('region', { name: /Presentation attack/ })).toBeVisible());
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
