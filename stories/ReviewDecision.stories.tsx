import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fireEvent, fn, userEvent as user, waitFor } from 'storybook/test';
import { LivenessReport, ReportProvider, ReviewDecision } from '../src/index.js';
import { about, example, story } from './about.ts';
import { Decide } from './examples/ReviewDecision.tsx';
import { frozenAt, inReview, receivedAt } from './fixtures/reports.ts';
import { Column } from './gallery/Gallery.tsx';
import { inColumn } from './gallery/inColumn.tsx';
import { FrameHost } from './hosts/FrameHost.tsx';
import { ready } from './hosts/media.ts';
import { QueueHost } from './hosts/QueueHost.tsx';

const reasons = {
  Declined: [
    { value: 'presentation_attack', label: 'Presentation attack: a screen, a printout or a mask' },
    { value: 'another_person', label: 'Another person than on the document' },
    { value: 'other', label: 'Other, see the comment' },
  ],
};

/** The steps of a session, as its `features` in the API's response. */
const features = [
  { feature: 'ID_VERIFICATION', node_id: 'feature_ocr_1' },
  { feature: 'LIVENESS', node_id: 'feature_liveness_1' },
  { feature: 'POA', node_id: 'feature_poa_1' },
];

const ofFeature = ['Approved', 'Declined', 'In Review'] as const;

/** Two people may have reports that are alike to the letter. */
const withoutMedia = { ...inReview, reference_image: null, video_url: null };

const never = (): Promise<void> => new Promise(() => undefined);
const refuse = (): Promise<void> => Promise.reject(new Error('The server of the host did not answer.'));
const leave = (): void => (document.activeElement as HTMLElement).blur();

const meta = {
  title: 'Components/ReviewDecision',
  component: ReviewDecision,
  args: { report: inReview, onDecide: fn() },
  argTypes: {
    report: { control: 'object' },
    reasons: { control: 'object' },
    requires: { control: 'object' },
    outcomes: { control: 'object' },
    features: { control: 'object' },
    consequences: { control: 'object' },
  },
  decorators: [inColumn('list')],
  parameters: {
    docs: about({
      purpose:
        'Lets the reader decide a case that is in review, with a reason and a comment, after looking at what you require.',
      example: example('ReviewDecision', () => (
        <Column width="list">
          <Decide caseId="1042" report={inReview} save={() => Promise.resolve(new Response())} />
        </Column>
      )),
      reads: '`status`. Only a case that is In Review can be decided, unless you set `allowAnyStatus`.',
      states: [
        [
          '`data-state`',
          '`blocked` (not in review), `barred` (the one who looks gave the first opinion), `covered` (in a report whose findings are covered: it tells nothing of them), `open`, `confirming` (an outcome is chosen), `pending`, `failed` or `done`.',
        ],
        [
          '`.lr-DecisionGate-need`',
          'A required thing: `waiting`, `seen` or `none` (the report says that it holds nothing of it). Where the report does not say, or not readably, the reader ticks a box.',
        ],
      ],
      semantics: [
        [
          'The panel',
          'A `<section>` named by its heading, and no form: it can stand in a form of yours, sends nothing with it, and no key in it submits yours.',
        ],
        [
          'The outcomes',
          'A button each. One that cannot be pressed now has `aria-disabled`, keeps its place in the order of focus, and its description says why.',
        ],
        [
          'A chosen outcome',
          'Opens a group with what it brings about, its reason and its steps, where you have them, and a button that confirms. Focus goes there, and back with **Back** or `Escape`.',
        ],
        [
          'What is missing',
          'A reason, step or comment that is missing takes the focus, is `aria-invalid` and is described by what is said of it. The steps are boxes in a `<fieldset>`; what an outcome brings about describes the button that confirms.',
        ],
        [
          'What is spoken',
          'What is missing and what failed is said in a `role="status"`. At the end focus goes to the words that tell what was decided.',
        ],
      ],
      keys: [
        ['`Tab`', 'Through the buttons.'],
        ['`Enter` `Space`', 'Press.'],
        ['`Escape`', 'Back from the last step.'],
        [
          '`A` `D` `R` `I`, or your own',
          'With `shortcuts`: the outcomes, only while focus is inside and not in text. The panel lists them and can switch them off. They never skip a step.',
        ],
      ],
      classes:
        '`lr-ReviewDecision`, `-head`, `-heading`, `-field`, `-input`, `-buttons`, `-key`, `-note`, `-said`; `lr-Input`; `lr-Button`; `lr-DecisionGate`, `-title`, `-list`, `-need`, `-icon`, `-looked`, `-box`; `lr-DecisionStep`, `-ask`, `-final`, `-effect`; `lr-DecisionSteps`, `-title`, `-list`, `-box`, `-node`; `lr-DecisionDone`; `lr-FirstOpinion`, `-label`, `-line`, `-comment`, `-second`.',
      more: [
        'It calls `onDecide` and nothing else. The badge keeps the vendor’s status until you pass another report.',
        'In the `actions` of a report it knows what the reader has looked at: the image was drawn, the video ran to its end, and every warning that may have had an effect was opened. Elsewhere tell it with `looked`, or the reader ticks boxes.',
        'A required thing that the report does not have is no obstacle, and it says so. One that cannot be seen any more (an expired link) is: refresh it, or leave it out of `requires`.',
        '`outcomes` says what is offered: of a session the API takes Approved, Declined and Resubmitted, of one feature Approved, Declined and In Review. To keep a case in review decides nothing, so a button brings the form back.',
        '`features` are the steps that a person can be asked to do again. None is chosen at first, because a list that comes ticked is confirmed unread; one that is alone is, because there is nothing to choose from. Of an unusable list nothing is asked, and you are told in development.',
        '`reviewer` bars the person who gave the `firstOpinion`, by its `byId`, else by its `by`. It is a help for honest people: your server must refuse the second opinion of one person too.',
        'Each outcome asks once more before it is sent. `withoutConfirmation` names those that do not.',
        'The draft, the question and “Decided” are of one case, which `caseId` names. They stay through a refresh of links, a poll and a failure, and never reach another case. Without a `caseId` another report object is the same case only when its links prove it.',
        'A decision is taken when `onDecide` answers with nothing, or with something without a sign of failure. `false`, a `Response` that is not ok, `{ error }`, `{ serverError }`, `{ success: false }` and their like are failures; a text in them is shown, without links. The error of a rejection is not read, because it may hold what must not be shown.',
      ],
    }),
  },
} satisfies Meta<typeof ReviewDecision>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Open: Story = {};

export const Confirming: Story = {
  play: async ({ canvas, userEvent, args }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Approve' }));
    await expect(canvas.getByRole('button', { name: 'Confirm: approve' })).toHaveFocus();
    await expect(args.onDecide).not.toHaveBeenCalled();
    leave();
  },
};

export const WithReasons: Story = {
  args: { reasons },
  parameters: story('A list for an outcome means that one of it must be chosen.'),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Decline' }));
    const list = canvas.getByRole('combobox', { name: 'Reason' });
    await expect(list).toHaveFocus();
    await userEvent.selectOptions(list, 'another_person');
    await userEvent.type(canvas.getByRole('textbox'), 'The scar on the document’s photo is not there.');
    leave();
  },
};

export const ReasonMissing: Story = {
  args: { reasons },
  play: async ({ canvas, userEvent, args }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Decline' }));
    await userEvent.click(canvas.getByRole('button', { name: 'Confirm: decline' }));
    await expect(canvas.getByRole('status')).toHaveTextContent('Choose a reason first.');
    await expect(canvas.getByRole('combobox')).toHaveFocus();
    await expect(args.onDecide).not.toHaveBeenCalled();
    leave();
  },
};

export const Gate: Story = {
  args: { requires: ['image', 'video', 'warnings'], looked: { image: true, video: false, warnings: false } },
  parameters: story('Nothing can be decided yet, and the buttons say why.'),
  play: async ({ canvas, userEvent }) => {
    const approve = canvas.getByRole('button', { name: 'Approve' });
    await expect(approve).toHaveAccessibleDescription(/Watch the video/);
    await userEvent.click(approve);
    await expect(canvas.getByRole('status')).toHaveTextContent(/^Still to do/);
    leave();
  },
};

export const GateByHand: Story = {
  args: { requires: ['image', 'video'] },
  parameters: story('Outside of a report only the reader can tell.'),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('checkbox', { name: 'I have looked at the image' }));
    await expect(canvas.getByRole('button', { name: 'Approve' })).toHaveAttribute('aria-disabled', 'true');
    leave();
  },
};

export const OfOneFeature: Story = {
  args: { outcomes: ofFeature, shortcuts: true },
  parameters: story('What the API takes of one feature. In Review leaves the case for somebody else, with a note.'),
  play: async ({ canvas, userEvent, args }) => {
    await userEvent.type(canvas.getByRole('textbox'), 'Waits for the document team.');
    canvas.getByRole('button', { name: 'Shortcuts' }).focus();
    await userEvent.keyboard('i');
    await expect(canvas.getByRole('button', { name: 'Confirm: keep in review' })).toHaveFocus();
    await expect(canvas.getByText('It still has to be decided.')).toBeVisible();
    await expect(args.onDecide).not.toHaveBeenCalled();
    leave();
  },
};

export const KeptInReview: Story = {
  args: { outcomes: ofFeature, withoutConfirmation: ['In Review'] },
  parameters: story('Nothing was decided, so the form can come back.'),
  play: async ({ canvas, userEvent, args }) => {
    const keep = async (): Promise<void> => {
      await userEvent.click(canvas.getByRole('button', { name: 'Keep in review' }));
      await expect(await canvas.findByText('Decided: In Review.')).toBeVisible();
    };
    await keep();
    await userEvent.click(canvas.getByRole('button', { name: 'Decide this case' }));
    await expect(canvas.getByRole('button', { name: 'Approve' })).toHaveFocus();
    await keep();
    await expect(args.onDecide).toHaveBeenCalledTimes(2);
    leave();
  },
};

export const ToReview: Story = {
  args: { report: { status: 'Approved' }, outcomes: ['Declined', 'In Review'], allowAnyStatus: true },
  parameters: story('Where the case has another status, In Review is worded as what it does then.'),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Send to review' }));
    await expect(canvas.getByRole('button', { name: 'Confirm: send to review' })).toHaveFocus();
    leave();
  },
};

export const CommentRequired: Story = {
  args: { commentRequired: ['Declined', 'Resubmitted'] },
  parameters: story('Before a choice the label says which outcomes need it.'),
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('textbox')).toHaveAccessibleName('Comment (required for: Decline, Ask to resubmit)');
    await expect(canvas.getByRole('textbox')).not.toBeRequired();
  },
};

export const CommentMissing: Story = {
  args: { commentRequired: ['Declined'], withoutConfirmation: ['Declined'] },
  parameters: story('Space is no comment. Without one it is not sent at the first press either.'),
  play: async ({ canvas, userEvent, args }) => {
    const comment = canvas.getByRole('textbox');
    await userEvent.type(comment, '  ');
    await userEvent.click(canvas.getByRole('button', { name: 'Decline' }));
    await userEvent.click(canvas.getByRole('button', { name: 'Confirm: decline' }));
    await expect(canvas.getByRole('status')).toHaveTextContent('Write a comment first.');
    await expect(comment).toHaveFocus();
    await expect(comment).toBeRequired();
    await expect(comment).toHaveAccessibleDescription('Write a comment first.');
    await expect(args.onDecide).not.toHaveBeenCalled();
    leave();
  },
};

export const Steps: Story = {
  args: { features },
  parameters: story('Which steps the person does again. The decision has them as the API takes them.'),
  play: async ({ canvas, userEvent, args }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Ask to resubmit' }));
    const liveness = canvas.getByRole('checkbox', { name: 'Liveness check' });
    await expect(canvas.getByRole('checkbox', { name: 'Identity document' })).toHaveFocus();
    await userEvent.tab();
    await userEvent.keyboard(' ');
    await expect(liveness).toBeChecked();
    await userEvent.click(canvas.getByRole('button', { name: 'Confirm: ask to resubmit' }));
    await expect(args.onDecide).toHaveBeenCalledWith(
      expect.objectContaining({ nodes_to_resubmit: [{ node_id: 'feature_liveness_1', feature: 'LIVENESS' }] }),
    );
    await waitFor(() => expect(canvas.getByText(/^Decided/).closest('.lr-DecisionDone')).toHaveFocus());
    leave();
  },
};

export const StepsToChoose: Story = {
  args: {
    features: [
      ...features,
      { feature: 'LIVENESS', node_id: 'feature_liveness_2' },
      { feature: 'KYB_REGISTRY', node_id: 'feature_kyb_1' },
      { feature: 'QUESTIONNAIRE', label: 'Source of funds, with the statements of the last three months' },
    ],
  },
  parameters: story('Two steps of one name show their nodes; a feature that is not known is shown as it came.'),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Ask to resubmit' }));
    await expect(canvas.getByRole('group', { name: 'What to do again' })).toBeVisible();
    await userEvent.click(canvas.getByRole('checkbox', { name: /feature_liveness_2/ }));
    leave();
  },
};

export const StepsMissing: Story = {
  args: { features },
  play: async ({ canvas, userEvent, args }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Ask to resubmit' }));
    await userEvent.click(canvas.getByRole('button', { name: 'Confirm: ask to resubmit' }));
    await expect(canvas.getByRole('status')).toHaveTextContent('Choose at least one step first.');
    await expect(canvas.getByRole('checkbox', { name: 'Identity document' })).toHaveFocus();
    await expect(args.onDecide).not.toHaveBeenCalled();
    leave();
  },
};

export const Consequence: Story = {
  args: {
    features: features.slice(1, 2),
    consequences: {
      Resubmitted:
        'The person gets an e-mail with a new link, which is valid for seven days. Their account stays locked.',
    },
  },
  parameters: story('What it brings about, in your words. A step that is alone is chosen.'),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Ask to resubmit' }));
    const confirm = canvas.getByRole('button', { name: 'Confirm: ask to resubmit' });
    await expect(confirm).toHaveFocus();
    await expect(confirm).toHaveAccessibleDescription(/gets an e-mail/);
    await expect(canvas.getByRole('checkbox')).toBeChecked();
    leave();
  },
};

export const Pending: Story = {
  args: { onDecide: fn(never) },
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(canvas.getByRole('textbox'), 'Looks genuine.');
    await userEvent.click(canvas.getByRole('button', { name: 'Approve' }));
    await userEvent.click(canvas.getByRole('button', { name: 'Confirm: approve' }));
    await expect(canvas.getByRole('button', { name: 'Sending' })).toHaveAttribute('aria-busy', 'true');
    leave();
  },
};

export const Failed: Story = {
  args: { onDecide: fn(refuse) },
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(canvas.getByRole('textbox'), 'Looks genuine.');
    await userEvent.click(canvas.getByRole('button', { name: 'Approve' }));
    await userEvent.click(canvas.getByRole('button', { name: 'Confirm: approve' }));
    await waitFor(() => expect(canvas.getByRole('status')).toHaveTextContent(/was not taken/));
    await expect(canvas.getByRole('textbox')).toHaveValue('Looks genuine.');
    await expect(canvas.getByRole('button', { name: 'Try again' })).toHaveFocus();
    leave();
  },
};

export const Done: Story = {
  args: { reasons },
  play: async ({ canvas, userEvent, args }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Decline' }));
    await userEvent.selectOptions(canvas.getByRole('combobox'), 'presentation_attack');
    await userEvent.click(canvas.getByRole('button', { name: 'Confirm: decline' }));
    const told = await canvas.findByText(/^Decided: Declined/);
    await expect(told.parentElement).toHaveFocus();
    await expect(args.onDecide).toHaveBeenCalledWith({
      outcome: 'Declined',
      reason: 'presentation_attack',
      comment: '',
      at: frozenAt,
      node_id: inReview.node_id ?? null,
    });
    leave();
  },
};

export const NotInReview: Story = {
  args: { report: { status: 'Approved' } },
  parameters: story('The vendor has decided already. `allowAnyStatus` lets the reader decide all the same.'),
};

export const StatusMissing: Story = { args: { report: undefined } };

export const FirstOpinion: Story = {
  args: {
    reasons,
    firstOpinion: {
      outcome: 'Declined',
      reason: 'another_person',
      comment: 'The ears differ from the ones on the document.',
      by: 'A. Reviewer',
      at: frozenAt - 3_600_000,
    },
  },
  parameters: story('Four eyes: the second person sees what the first has decided.'),
};

export const Barred: Story = {
  args: {
    shortcuts: true,
    firstOpinion: { outcome: 'Declined', comment: 'The ears differ.', by: 'A. Reviewer', byId: 'u-7' },
    reviewer: 'u-7',
  },
  parameters: story('The same person cannot give both opinions.'),
  play: async ({ canvas, userEvent, args }) => {
    const approve = canvas.getByRole('button', { name: /^Approve/ });
    await expect(approve).toHaveAccessibleDescription('You gave the first opinion; another person must decide.');
    await userEvent.click(approve);
    await userEvent.keyboard('a');
    await expect(canvas.queryByRole('button', { name: /^Confirm/ })).toBeNull();
    await expect(args.onDecide).not.toHaveBeenCalled();
    leave();
  },
};

export const FourEyes: Story = { args: { fourEyes: true }, parameters: story('Before there is a first opinion.') };

export const Shortcuts: Story = {
  args: { shortcuts: true },
  parameters: story('Only while focus is inside. The reader can switch them off.'),
  play: async ({ canvas, userEvent }) => {
    await user.keyboard('a');
    await expect(canvas.queryByRole('group')).toBeNull();
    const off = canvas.getByRole('button', { name: 'Shortcuts' });
    off.focus();
    await userEvent.keyboard('d');
    await expect(canvas.getByRole('button', { name: 'Confirm: decline' })).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    await userEvent.click(canvas.getByRole('textbox'));
    await userEvent.keyboard('a');
    await expect(canvas.getByRole('textbox')).toHaveValue('a');
    await userEvent.clear(canvas.getByRole('textbox'));
    await userEvent.click(off);
    await userEvent.keyboard('d');
    await expect(canvas.queryByRole('group')).toBeNull();
    await userEvent.click(off);
    leave();
  },
};

export const OtherShortcuts: Story = { args: { shortcuts: { Approved: 'y', Declined: 'n' } } };

export const OtherWords: Story = {
  render: (args) => (
    <ReportProvider
      messages={{
        decision: { heading: 'Verdict', choose: { Approved: 'Pass', Declined: 'Fail', Resubmitted: 'Retake' } },
      }}
    >
      <ReviewDecision {...args} />
    </ReportProvider>
  ),
};

export const LongWords: Story = {
  args: {
    reasons: {
      Declined: [
        { value: 'x', label: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft' },
      ],
    },
    firstOpinion: {
      outcome: 'Declined',
      by: 'reviewer.with.a.very.long.name.indeed@a-very-long-company-name.example',
      comment: 'x'.repeat(120),
    },
  },
  decorators: [inColumn('media')],
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Decline' }));
    await userEvent.selectOptions(canvas.getByRole('combobox'), 'x');
    leave();
  },
};

export const InAReport: Story = {
  parameters: { wide: true, ...story('In the `actions` of a report, which tells it what the reader has looked at.') },
  render: (args) => (
    <LivenessReport
      report={inReview}
      receivedAt={receivedAt.fresh}
      actions={<ReviewDecision {...args} requires={['image', 'video', 'warnings']} />}
    />
  ),
  play: async ({ canvas }) => {
    await ready(canvas);
    const [image, video] = canvas.getAllByRole('listitem');
    await waitFor(() => expect(image).toHaveAttribute('data-state', 'seen'));
    await expect(video).toHaveTextContent('still to do');
  },
};

export const NotTaken: Story = {
  args: { onDecide: fn(() => Promise.resolve({ serverError: 'Ana has this case open.' })) },
  parameters: story(
    'The host answered, and its answer says that it did not take the decision. What was written is kept.',
  ),
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(canvas.getByRole('textbox'), 'Seen to its end.');
    await userEvent.click(canvas.getByRole('button', { name: 'Approve' }));
    await userEvent.click(canvas.getByRole('button', { name: 'Confirm: approve' }));
    await waitFor(() => expect(canvas.getByRole('status')).toHaveTextContent(/Ana has this case open/));
    await expect(canvas.getByRole('textbox')).toHaveValue('Seen to its end.');
    leave();
  },
};

export const NextCase: Story = {
  parameters: story(
    'The next case through the same panel: nothing of the case before reaches it, also where two reports are alike.',
  ),
  render: (args) => (
    <QueueHost reports={[withoutMedia, { ...withoutMedia }]}>
      {(report) => <ReviewDecision {...args} report={report} />}
    </QueueHost>
  ),
  play: async ({ canvas, userEvent, args }) => {
    await userEvent.type(canvas.getByRole('textbox'), 'Not the person on the document.');
    await userEvent.click(canvas.getByRole('button', { name: 'Decline' }));
    await userEvent.click(canvas.getByRole('button', { name: 'Next case' }));
    await expect(canvas.getByRole('textbox')).toHaveValue('');
    await expect(canvas.queryByRole('button', { name: /^Confirm/ })).toBeNull();
    await expect(args.onDecide).not.toHaveBeenCalled();
    leave();
  },
};

export const Covered: Story = {
  parameters: story('In a report whose findings are covered: it looks the same whatever was found.'),
  render: (args) => (
    <LivenessReport
      report={{ ...inReview, status: 'Declined' }}
      receivedAt={receivedAt.fresh}
      order="evidence-first"
      actions={
        <ReviewDecision {...args} report={{ ...inReview, status: 'Declined' }} requires={['image', 'warnings']} />
      }
    />
  ),
  play: async ({ canvas, canvasElement }) => {
    await ready(canvas);
    await expect(canvasElement.innerHTML).not.toContain('Declined');
    await expect(canvas.getByRole('button', { name: 'Approve' })).toHaveAccessibleDescription(/evidence first/);
  },
};

export const InAnotherWindow: Story = {
  args: { shortcuts: true, withoutConfirmation: ['Approved', 'Resubmitted'] },
  parameters: story('Drawn into a frame, as into a pop-up: letters in a field are letters there too.'),
  render: (args) => (
    <FrameHost title="A window of the host" height={420}>
      <ReviewDecision {...args} />
    </FrameHost>
  ),
  play: async ({ canvasElement, args }) => {
    const frame = canvasElement.querySelector('iframe') as HTMLIFrameElement;
    const page = await waitFor(() => {
      const found = frame.contentDocument?.querySelector('textarea');
      if (!found) throw new Error('Nothing is drawn in the frame yet.');
      return found;
    });
    for (const key of 'shared') void fireEvent.keyDown(page, { key });
    await expect(args.onDecide).not.toHaveBeenCalled();
  },
};

const sendForm = fn();

export const InAForm: Story = {
  parameters: story(
    'In a form of the host: nothing of it is sent, Enter sends nothing, and a reset of the form keeps the draft.',
  ),
  args: { requires: ['image'], reasons },
  render: (args) => (
    <form
      aria-label="Host"
      onChange={() => sendForm('changed')}
      onSubmit={(event) => {
        event.preventDefault();
        sendForm('sent');
      }}
    >
      <ReviewDecision {...args} />
      <input type="hidden" name="case" value="1042" />
      <button type="reset">Reset the form</button> <button type="submit">Send the form</button>
    </form>
  ),
  play: async ({ canvas, canvasElement, userEvent }) => {
    sendForm.mockReset();
    await userEvent.click(canvas.getByRole('checkbox'));
    await userEvent.keyboard('{Enter}');
    await userEvent.type(canvas.getByRole('textbox'), 'The edge of a screen.');
    await userEvent.click(canvas.getByRole('button', { name: 'Decline' }));
    await userEvent.selectOptions(canvas.getByRole('combobox'), 'other');
    await userEvent.keyboard('{Enter}');
    await userEvent.click(canvas.getByRole('button', { name: 'Reset the form' }));
    await expect(canvas.getByRole('checkbox')).toBeChecked();
    await expect(canvas.getByRole('textbox')).toHaveValue('The edge of a screen.');
    await expect(canvas.getByRole('combobox')).toHaveValue('other');
    await expect(sendForm).not.toHaveBeenCalled();
    const form = canvasElement.querySelector('form') as HTMLFormElement;
    await expect([...new FormData(form)]).toEqual([['case', '1042']]);
    leave();
  },
};
