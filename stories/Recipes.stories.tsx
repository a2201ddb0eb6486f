import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn } from 'storybook/test';
import { LivenessReport, MediaPreview, ReportProvider, ReviewDecision } from '../src/index.js';
import { story } from './about.ts';
import { declined, documented, inReview, receivedAt } from './fixtures/reports.ts';
import { ready } from './hosts/media.ts';
import { Attempts } from './recipes/Attempts.tsx';
import { documented, inReview, receivedAt } from './fixtures/reports.ts';
import { ClockHost } from './hosts/ClockHost.tsx';
import { ready } from './hosts/media.ts';
import { cases } from './recipes/cases.ts';
import { ReviewQueue } from './recipes/ReviewQueue.tsx';
import './recipes/Recipes.css';

const meta = { title: 'Recipes/Review desk' } satisfies Meta;

export default meta;
type Story = StoryObj<typeof meta>;

export const PreviousAttempts: Story = {
  parameters: story('Several reports of one session, as newer API versions send them.'),
  render: () => (
    <Attempts
      reports={[
        { ...declined, node_id: 'attempt_1' },
        { ...inReview, node_id: 'attempt_2' },
        { ...documented, node_id: 'attempt_3' },
      ]}
      receivedAt={receivedAt.fresh}
    />
  ),
  play: async ({ canvas }) => {
    await ready(canvas);
/** Reaches what has a name by keyboard alone. */
async function go(find: () => HTMLElement, backwards = false): Promise<void> {
  for (let presses = 0; presses < 60 && document.activeElement !== find(); presses += 1)
    await user.tab({ shift: backwards });
  await expect(find()).toHaveFocus();
}

const save = fn((_number: string, _decision: Decision) => Promise.resolve());

export const Queue: Story = {
  parameters: story('Badge, bar, first effective warning and time left; the row opens the case.'),
  render: () => <ReviewQueue cases={cases} save={save} />,
};

export const QueueCleared: Story = {
  parameters: story(
    'Three cases by keyboard alone: approved; declined with a reason, although the server failed at first; and sent back to the person after its links had expired in the middle of the comment.',
  ),
  render: () => (
    <ClockHost minutes={43}>
      <ReviewQueue cases={cases} save={save} />
    </ClockHost>
  ),
  play: async ({ canvas }) => {
    save.mockReset();
    save.mockResolvedValue(undefined);
    const button = (name: string | RegExp) => () => canvas.getByRole('button', { name });
    const press = async (name: string | RegExp, backwards = false): Promise<void> => {
      await go(button(name), backwards);
      await user.keyboard('{Enter}');
    };
    const comment = (): HTMLElement => canvas.getByRole('textbox', { name: /Comment/ });

    await press('Open case 1042');
    await ready(canvas);
    await go(button(/^Approve/));
    await user.keyboard('a');
    await expect(canvas.queryByRole('button', { name: 'Confirm: approve' })).toBeNull();
    await press(/^Warning: Possible face in blocklist/, true);
    await press(/^Warning: Low liveness score/);
    await go(comment);
    await user.keyboard('Resembles, is another person.');
    await go(button(/^Approve/));
    await user.keyboard('a');
    await expect(button('Confirm: approve')()).toHaveFocus();
    await user.keyboard('{Enter}');
    await expect(await canvas.findByText('Decided: Approved.')).toBeVisible();

    await press('Open case 1043', true);
    await ready(canvas);
    await press(/^Warning: Presentation attack/);
    await press(/^Warning: Low liveness score/);
    save.mockRejectedValueOnce(new Error('The server of the host did not answer.'));
    await go(comment);
    await user.keyboard('A screen: see the edge.');
    await press(/^Decline/);
    const list = canvas.getByRole<HTMLSelectElement>('combobox', { name: 'Reason' });
    await expect(list).toHaveFocus();
    // A browser chooses by typing; a script has to say so.
    await user.selectOptions(list, 'presentation_attack');
    await press('Confirm: decline');
    await waitFor(() => expect(canvas.getByText(/was not taken/)).toBeVisible());
    await expect(comment()).toHaveValue('A screen: see the edge.');
    await press('Try again');
    await expect(await canvas.findByText('Decided: Declined (Presentation attack).')).toBeVisible();

    await press('Open case 1044', true);
    await ready(canvas);
    await press(/^Warning: Custom status rule triggered/);
    await go(comment);
    await user.keyboard('Half a sentence');
    await press(/minutes pass/);
    await waitFor(() => expect(canvas.getAllByText('Link expired')).toHaveLength(2), { timeout: 3000 });
    await expect(document.body.innerHTML).not.toContain('/media/');
    await expect(comment()).toHaveValue('Half a sentence');
    await go(() => canvas.getAllByRole('button', { name: 'Refresh link' })[0] as HTMLElement, true);
    await user.keyboard('{Enter}');
    await ready(canvas);
    await go(comment);
    await user.keyboard('{End}, and the rest of it.');
    await press(/^Ask to resubmit/);
    await user.keyboard('{Enter}');
    await expect(await canvas.findByText('Decided: Resubmission requested.')).toBeVisible();

    await expect(
      save.mock.calls.map(([number, { outcome, reason, comment }]) => [number, { outcome, reason, comment }]),
    ).toEqual([
      ['1042', { outcome: 'Approved', reason: null, comment: 'Resembles, is another person.' }],
      ['1043', { outcome: 'Declined', reason: 'presentation_attack', comment: 'A screen: see the edge.' }],
      ['1043', { outcome: 'Declined', reason: 'presentation_attack', comment: 'A screen: see the edge.' }],
      ['1044', { outcome: 'Resubmitted', reason: null, comment: 'Half a sentence, and the rest of it.' }],
    ]);
    await expect(save.mock.calls.map(([number, { caseId }]) => caseId === number)).toEqual([true, true, true, true]);
    (document.activeElement as HTMLElement).blur();
  },
};

const portrait = { reference_image: '/media/face.png?portrait', video_url: null };
const portraitWords = {
  media: { name: { image: 'Portrait on the document' } },
  viewer: { open: { image: 'Enlarge portrait' } },
};

export const WithADocumentPortrait: Story = {
  parameters: story('The same component for a still of another check, with a name of its own.'),
  render: () => (
    <div className="Pair">
      <MediaPreview report={documented} media="image" receivedAt={receivedAt.fresh} />
      <ReportProvider messages={portraitWords}>
        <MediaPreview report={portrait} media="image" receivedAt={receivedAt.fresh} />
      </ReportProvider>
    </div>
  ),
  play: async ({ canvas }) => {
    await ready(canvas);
    await expect(canvas.getByRole('img', { name: 'Portrait on the document' })).toBeVisible();
  },
};

export const BlindReview: Story = {
  parameters: story('Nothing is loaded and nothing is told before the reader asks; two people decide.'),
  render: () => (
    <LivenessReport
      report={inReview}
      receivedAt={receivedAt.fresh}
      order="evidence-first"
      veiled
      greyscale
      actions={<ReviewDecision report={inReview} onDecide={fn()} requires={['image', 'warnings']} fourEyes />}
    />
  ),
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.getByText(/are covered/)).toBeVisible();
    await expect(canvasElement.innerHTML).not.toContain('/media/');
  },
};
