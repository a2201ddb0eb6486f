import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent as user, waitFor, within } from 'storybook/test';
import { Reports, ReviewDecision, type ReportsProps, type VerificationReport } from '../src/index.js';
import { about, example, story } from './about.ts';
import { AllAttempts } from './examples/Reports.tsx';
import { manyTries, threeSteps, threeTries, triedAt, tryOf } from './fixtures/attempts.ts';
import {
  arabic,
  documented,
  empty,
  inReview,
  longWords,
  notFinished,
  passive,
  receivedAt,
  unknownWords,
} from './fixtures/reports.ts';
import { Gallery } from './gallery/Gallery.tsx';
import { ready } from './hosts/media.ts';
import { PollHost } from './hosts/PollHost.tsx';

/** What a host knows of each. */
const told: ReportsProps['propsOf'] = (_report, place) => ({ at: triedAt(place) });
const untold: ReportsProps['propsOf'] = () => ({});

const meta = {
  title: 'Reports/Reports',
  // Two of these in all modes are enough: the parts have pictures of their own.
  tags: ['light-and-dark'],
  component: Reports,
  args: {
    caseId: 1042,
    reports: threeTries,
    receivedAt: receivedAt.fresh,
    propsOf: told,
    onOpenChange: fn(),
  },
  argTypes: { reports: { control: 'object' }, receivedAt: { control: 'text' }, actions: { control: false } },
  parameters: {
    docs: about({
      purpose:
        'Shows several reports of one case, one open at a time: the steps of a workflow, and the attempts of one step.',
      example: example('Reports', () => (
        <AllAttempts caseId="1042" response={threeTries} receivedAt={receivedAt.fresh} />
      )),
      reads:
        'what `LivenessReport` and `AgeEstimationReport` read, and `feature`, `node_id` and `created_at`. Undefined or null while you load the list.',
      states: [
        ['`data-state` on the root', '`ready`, `empty` (an empty list), `absent` (no list yet) or `unreadable`.'],
        [
          '`data-role` on each report’s place',
          '`alone`, `tab`, `pair` (beside another one) or `aside` (not on the screen).',
        ],
      ],
      semantics: [
        [
          'One or several',
          'One report alone is that report and nothing else. Two or more are a `role="tablist"` named “Reports of this case” with a `tab` each, from the oldest to the newest, and one `tabpanel` named by its tab.',
        ],
        [
          'A tab',
          'Says which attempt or step it is, “Newest” for the last one, its status as a badge, and its time with the zone, in a `<time>`. The payload’s id stands there only where several steps are of one feature.',
        ],
        [
          'Which attempt it is',
          'Also stands in the heading of each report, and so in the name of its article: “Liveness check Attempt 2”.',
        ],
        ['Compared', 'Each report is in a `region` named after it, the older first, under the heading “What differs”.'],
        [
          'What is spoken',
          'One polite region says that a newer report has come, and which two are compared. It tells nothing of what they found.',
        ],
      ],
      keys: [
        ['`Tab`', 'To the open tab; from the tabs to “Compare attempts”, and then into the report.'],
        ['`←` `→` `Home` `End`', 'To the other tabs (round, and the other way in right-to-left text).'],
        ['`Enter` `Space`', 'Opens. Arrows alone open nothing, because a report that opens loads its pictures.'],
      ],
      classes:
        '`lr-Reports`, `-head`, `-tabs`, `-tab`, `-name`, `-newest`, `-node`, `-status`, `-covered`, `-time`, `-compare`, `-pair`, `-choice`, `-news`, `-came`, `-sentence`, `-differs`, `-heading`, `-differences`, `-difference`, `-panels`, `-panel`; and those of the reports.',
      more: [
        'Two of them can be put side by side, with what differs in words.',
        'The newest is open first. One that was never opened is not in the document and loads nothing. One that was keeps all that the reader did (a draft, open rows, zoom) and lets go of its media; a recording comes back at its place, and still.',
        'A newer list of the same `caseId` keeps what is open. An attempt is known again by its links, else by its place among those of its step where nothing speaks against it; a draft never reaches another attempt. Another `caseId` begins anew.',
        'The time is your `at` from `propsOf`, else a `created_at` of the report. Where each report has one, that is their order. Where none has one, none is shown.',
        '`order="evidence-first"` holds for the tabs too: a tab says “Status covered” until its report has shown its findings, and what differs waits for both.',
        'Compared reports show no `actions`: a decision is about one report, and its draft waits until that one is alone again.',
        'A number that differs is told as both reports tell it, and by how much. Null is “none”, a missing field “not said”, another type “not readable”. Warnings are told apart as `WarningList` does it; their details, links and other people are told nowhere.',
        'Facts of the session (`metadata`) stand with the newest report.',
        '`open` and `defaultOpen` are places in your `reports`. `propsOf` gives one report its own `receivedAt`, `limits`, `metadata` …; `actions` can be a function of the report.',
      ],
    }),
  },
} satisfies Meta<typeof Reports>;

export default meta;
type Story = StoryObj<typeof meta>;

const settled = async (canvas: Parameters<typeof ready>[0]): Promise<void> => {
  await ready(canvas);
  (document.activeElement as HTMLElement | null)?.blur();
};

const sidesOf = (root: HTMLElement): HTMLElement[] => [...root.querySelectorAll<HTMLElement>('[data-role=pair]')];

export const Attempts: Story = {
  tags: ['!light-and-dark'],
  parameters: story('One step, tried three times. The newest is open, and no other one is loaded.'),
  play: async ({ canvas }) => {
    await settled(canvas);
    await expect(canvas.getAllByRole('tab')).toHaveLength(3);
    await expect(canvas.getAllByRole('img')).toHaveLength(1);
  },
};

export const Steps: Story = {
  parameters: story('Two liveness steps, told apart by their ids, and an age estimation, which gets the age report.'),
  args: { reports: threeSteps, propsOf: untold, minimumAge: 18, veiled: true },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('article')).toHaveClass('lr-AgeEstimationReport');
  },
};

export const Compared: Story = {
  tags: ['!light-and-dark'],
  parameters: story('Two attempts side by side, the older first, and what differs in words.'),
  play: async ({ canvas, canvasElement }) => {
    await user.click(canvas.getByRole('button', { name: 'Compare attempts' }));
    const earlier = canvas.getByRole('combobox', { name: 'Earlier' });
    await user.selectOptions(earlier, within(earlier).getAllByRole('option')[0] as HTMLElement);
    await waitFor(() => expect(canvas.getAllByRole('img')).toHaveLength(2));
    await settled(canvas);
    await expect(canvas.getByText('From Declined to Approved')).toBeVisible();
    await expect(sidesOf(canvasElement)).toHaveLength(2);
  },
};

export const NewerCame: Story = {
  tags: ['no-visual'],
  parameters: story('A third attempt comes while the reader writes about the second: nothing moves under them.'),
  render: (args) => (
    <PollHost steps={[threeTries.slice(0, 2), threeTries]}>
      {(reports) => (
        <Reports
          {...args}
          reports={reports}
          actions={(report) => <ReviewDecision report={report} onDecide={() => undefined} />}
        />
      )}
    </PollHost>
  ),
  play: async ({ canvas }) => {
    const comment = (): HTMLElement => canvas.getByRole('textbox', { name: /Comment/ });
    await user.type(comment(), 'Half a sentence');
    await user.click(canvas.getByRole('button', { name: 'Next answer' }));
    await expect(await canvas.findByText(/^A newer report has come/)).toBeVisible();
    await expect(comment()).toHaveValue('Half a sentence');
    await expect(canvas.getAllByRole('tab')[1]).toHaveAttribute('aria-selected', 'true');
    await settled(canvas);
  },
};

export const BlindReview: Story = {
  parameters: story('The evidence comes first, so no tab tells a verdict before its report does.'),
  args: { order: 'evidence-first', veiled: true },
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.getAllByText('Status covered')).toHaveLength(3);
    await expect(canvasElement).not.toHaveTextContent(/Approved|Declined|In Review/);
  },
};

export const TenAttempts: Story = {
  tags: ['no-visual'],
  parameters: story('The row of tabs scrolls, and the open one is in sight.'),
  args: { reports: manyTries(10), propsOf: (_report, place) => ({ at: triedAt(place - 9) }) },
  play: async ({ canvas }) => {
    await settled(canvas);
    const tabs = canvas.getAllByRole('tab');
    const row = canvas.getByRole('tablist').getBoundingClientRect();
    const newest = tabs.at(-1)?.getBoundingClientRect() as DOMRect;
    await expect(newest.left).toBeGreaterThanOrEqual(row.left - 1);
    await expect(newest.right).toBeLessThanOrEqual(row.right + 1);
    await expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(window.innerWidth);
  },
};

const long = 'unbrechbar'.repeat(20);

export const LongAndStrange: Story = {
  parameters: story(
    'Words of any length, of another script, and of no version that this one knows; one that says nothing.',
  ),
  args: {
    reports: [
      { ...longWords, feature: 'LIVENESS', node_id: long },
      { ...arabic, feature: 'LIVENESS', node_id: 'خطوة-٢' },
      { ...unknownWords, feature: 'LIVENESS', node_id: 'https://storage.example/a?X-Amz-Signature=secret' },
      { ...empty, status: 7, feature: 'LIVENESS', node_id: 7 } as never,
    ] as VerificationReport[],
    propsOf: untold,
    veiled: true,
    defaultOpen: 0,
  },
  play: async ({ canvasElement }) => {
    await expect(canvasElement).not.toHaveTextContent('secret');
  },
};

const given = (value: unknown): readonly VerificationReport[] => value as readonly VerificationReport[];

export const Nothing: Story = {
  parameters: story('No list yet, an empty one, one that is none, and one of which an entry cannot be read.'),
  render: ({ reports: _reports, ...args }) => (
    <Gallery
      cells={{
        'No list yet': <Reports {...args} reports={undefined} />,
        'An empty list': <Reports {...args} reports={[]} />,
        'No list': <Reports {...args} reports={given(7)} />,
        'One entry that cannot be read': <Reports {...args} reports={given([null, notFinished])} propsOf={untold} />,
      }}
    />
  ),
};

export const ByKeyboard: Story = {
  tags: ['no-visual'],
  parameters: story('Arrows move focus and load nothing; Enter opens; what was begun is there again.'),
  args: {
    reports: ['1', '2', '3'].map((name) => tryOf(inReview, name)),
    actions: (report) => <ReviewDecision report={report} onDecide={() => undefined} />,
  },
  play: async ({ canvas, canvasElement }) => {
    await ready(canvas);
    const tabs = canvas.getAllByRole('tab');
    const comment = (): HTMLElement => canvas.getByRole('textbox', { name: /Comment/ });
    await user.type(comment(), 'Of the third');
    await user.click(tabs[2] as HTMLElement);
    // The row runs as the text does.
    const isRtl = getComputedStyle(tabs[0] as HTMLElement).direction === 'rtl';
    const [next, previous] = isRtl ? ['{ArrowLeft}', '{ArrowRight}'] : ['{ArrowRight}', '{ArrowLeft}'];
    await user.keyboard(next);
    await expect(tabs[0]).toHaveFocus();
    await user.keyboard(`${previous}${previous}`);
    await expect(tabs[1]).toHaveFocus();
    await expect(canvasElement.querySelectorAll('img')).toHaveLength(1);
    await user.keyboard('{Enter}');
    await expect(tabs[1]).toHaveAttribute('aria-selected', 'true');
    await ready(canvas);
    await expect(canvasElement.querySelectorAll('img')).toHaveLength(1);
    await expect(comment()).toHaveValue('');
    await user.tab();
    await expect(canvas.getByRole('button', { name: 'Compare attempts' })).toHaveFocus();
    await user.tab();
    await expect(canvas.getByRole('tabpanel')).toHaveFocus();
    (tabs[1] as HTMLElement).focus();
    await user.keyboard('{End}{Enter}');
    await expect(comment()).toHaveValue('Of the third');
    await ready(canvas);
  },
};

export const ComparedBlind: Story = {
  tags: ['no-visual'],
  parameters: story('What differs waits until the findings of both reports are shown.'),
  args: { order: 'evidence-first', veiled: true, reports: [tryOf(passive, '1'), tryOf(documented, '2')] },
  play: async ({ canvas, canvasElement }) => {
    await user.click(canvas.getByRole('button', { name: 'Compare attempts' }));
    for (const place of [0, 1]) {
      await expect(canvas.getByText('Covered until the findings of both reports are shown.')).toBeVisible();
      const side = within(sidesOf(canvasElement)[place] as HTMLElement);
      await user.click(side.getByRole('button', { name: 'Show them now' }));
    }
    await expect(await canvas.findByText('From none to there')).toBeVisible();
  },
};
