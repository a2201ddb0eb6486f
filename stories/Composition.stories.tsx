import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, waitFor, within } from 'storybook/test';
import { LivenessReport, ReportProvider, ReviewDecision, StatusBadge, WarningList } from '../src/index.js';
import { story } from './about.ts';
import { declined, documented, expiresAt, inReview, receivedAt } from './fixtures/reports.ts';
import { ready } from './hosts/media.ts';
import { DeadlineBar } from './recipes/DeadlineBar.tsx';
import { DecisionToolbar } from './recipes/DecisionToolbar.tsx';
import { EvidenceCard } from './recipes/EvidenceCard.tsx';
import { OtherOrder } from './recipes/OtherOrder.tsx';
import { ownIcons } from './recipes/OwnIcons.tsx';
import { WarningCards } from './recipes/WarningCards.tsx';
import './recipes/Recipes.css';

const decide = fn();

const meta = { title: 'Composition/Another look', beforeEach: () => void decide.mockClear() } satisfies Meta;

export default meta;
type Story = StoryObj<typeof meta>;

export const Deadline: Story = {
  parameters: story('`useDeadline`: the time that is left as a bar, in 25 lines.'),
  render: () => (
    <div className="Pair">
      <DeadlineBar expiresAt={expiresAt.fresh} />
      <DeadlineBar expiresAt={expiresAt.ending} />
      <DeadlineBar expiresAt={expiresAt.expired} />
      <DeadlineBar expiresAt={null} />
    </div>
  ),
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('timer')[0]).toHaveTextContent('42:10');
    await expect(canvas.getByText('Expired')).toBeVisible();
  },
};

export const Evidence: Story = {
  parameters: story('`useEvidence`: a round card that never learns the address of what it shows.'),
  render: () => (
    <div className="Pair">
      <EvidenceCard report={documented} media="image" receivedAt={receivedAt.fresh} />
      <EvidenceCard report={documented} media="video" receivedAt={receivedAt.ending} onRefresh={fn()} />
      <EvidenceCard report={documented} media="image" receivedAt={receivedAt.expired} onRefresh={fn()} />
      <EvidenceCard report={{ reference_image: null, video_url: null }} media="image" />
    </div>
  ),
  play: async ({ canvas, canvasElement }) => {
    await ready(canvas);
    await expect(canvas.getByRole('button', { name: 'Play liveness video' })).toBeVisible();
    await expect(canvas.getAllByRole('button', { name: 'Refresh link' })).toHaveLength(2);
    await expect(canvasElement.querySelectorAll('img')).toHaveLength(1);
  },
};

export const EvidenceVeiled: Story = {
  tags: ['no-visual'],
  parameters: story('Nothing is loaded before the reader asks, and it can be hidden again.'),
  render: () => <EvidenceCard report={documented} media="image" receivedAt={receivedAt.fresh} veiled />,
  play: async ({ canvas, canvasElement }) => {
    await expect(canvasElement.querySelector('img')).toBeNull();
    await userEvent.click(canvas.getByRole('button', { name: 'Show image' }));
    await ready(canvas);
    await userEvent.click(canvas.getByRole('button', { name: 'Hide image' }));
    await expect(canvasElement.querySelector('img')).toBeNull();
    await waitFor(() => expect(canvasElement.querySelector('.EvidenceCard-frame')).toHaveFocus());
  },
};

export const EvidencePlayed: Story = {
  tags: ['no-visual'],
  parameters: story('The player takes the focus of the button that asked for it.'),
  render: () => <EvidenceCard report={documented} media="video" receivedAt={receivedAt.fresh} />,
  play: async ({ canvas, canvasElement }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Play liveness video' }));
    const video = canvasElement.querySelector('video') as HTMLVideoElement;
    await waitFor(() => expect(video).toHaveFocus());
    await expect(video.getAttribute('src')).toBe(documented.video_url);
    video.pause();
  },
};

export const Warnings: Story = {
  parameters: story('`useWarnings`: cards in columns, with the same keys from one to the next.'),
  render: () => <WarningCards report={declined} defaultOpen="effective" />,
  play: async ({ canvas }) => {
    const buttons = canvas.getAllByRole('button', { expanded: true });
    buttons[0]?.focus();
    await userEvent.keyboard('{End}');
    const all = canvas.getAllByRole('button').filter((button) => button.hasAttribute('data-warning-trigger'));
    await expect(all.at(-1)).toHaveFocus();
    all.at(-1)?.blur();
  },
};

export const Decision: Story = {
  parameters: story('`useDecision`: one bar, which asks back before it sends.'),
  render: () => (
    <DecisionToolbar
      report={inReview}
      onDecide={decide}
      reasons={{ Declined: [{ value: 'attack', label: 'Presentation attack' }] }}
      consequences={{ Declined: 'The person is told, and can appeal.' }}
    />
  ),
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Decline' }));
    await expect(canvas.getByRole('combobox')).toHaveFocus();
    await userEvent.click(canvas.getByRole('button', { name: /^Confirm/ }));
    await expect(canvas.getByRole('status')).not.toBeEmptyDOMElement();
    await expect(canvas.getByRole('combobox')).toHaveFocus();
    (document.activeElement as HTMLElement | null)?.blur();
  },
};

export const DecisionTaken: Story = {
  tags: ['no-visual'],
  parameters: story('What was decided takes the focus of the button that it replaces.'),
  render: () => <DecisionToolbar report={inReview} onDecide={decide} />,
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Approve' }));
    await userEvent.dblClick(canvas.getByRole('button', { name: /^Confirm/ }));
    await waitFor(() => expect(canvas.getByRole('status')).toHaveFocus());
    await expect(decide).toHaveBeenCalledTimes(1);
  },
};

export const IconsReplaced: Story = {
  parameters: story(
    '`icons` of the provider: signs of your own in the place of ours, as large, and hidden from screen readers.',
  ),
  render: () => (
    <ReportProvider icons={ownIcons}>
      <div className="Pair">
        {(['Approved', 'Declined', 'In Review', 'Not Finished'] as const).map((status) => (
          <StatusBadge key={status} report={{ status }} />
        ))}
      </div>
      <WarningList report={declined} />
    </ReportProvider>
  ),
  play: async ({ canvasElement }) => {
    const signs = [...canvasElement.querySelectorAll<HTMLElement>('.lr-Sign')];
    await expect(signs.length).toBeGreaterThan(4);
    for (const sign of signs) {
      await expect(sign).toHaveAttribute('aria-hidden', 'true');
      await expect(sign.firstElementChild?.getBoundingClientRect().width).toBeGreaterThan(8);
      await expect(getComputedStyle(sign.parentElement as Element, '::before').content).toBe('none');
    }
  },
};

export const AsChild: Story = {
  parameters: story(
    '`asChild`: a badge that is a link, one that is an item of a list, and warnings that are a section.',
  ),
  render: () => (
    <>
      <p>
        <StatusBadge asChild report={inReview}>
          <a href="#case">{null}</a>
        </StatusBadge>
      </p>
      <ul>
        <StatusBadge asChild report={declined}>
          <li />
        </StatusBadge>
      </ul>
      <WarningList asChild report={documented}>
        <section aria-label="What the check noticed" />
      </WarningList>
    </>
  ),
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('link', { name: 'In Review' })).toHaveClass('lr-StatusBadge');
    await expect(canvas.getByRole('listitem')).toHaveAttribute('data-tone', 'negative');
    await expect(canvas.getByRole('region', { name: 'What the check noticed' })).toHaveClass('lr-WarningList');
  },
};

export const ReportAsMain: Story = {
  tags: ['no-visual'],
  parameters: story('A report, and the decision in it, whose roots are elements of the page.'),
  render: () => (
    <LivenessReport
      asChild
      report={inReview}
      receivedAt={receivedAt.fresh}
      actions={
        <ReviewDecision asChild report={inReview} onDecide={fn()}>
          <aside />
        </ReviewDecision>
      }
    >
      <main />
    </LivenessReport>
  ),
  play: async ({ canvas }) => {
    const main = canvas.getByRole('main', { name: /Liveness/ });
    await expect(within(main).getByRole('complementary', { name: 'Your decision' })).toBeVisible();
  },
};

export const OtherOrderOfParts: Story = {
  parameters: story('Parts of a report in an order of your own, in one `ReportFrame`.'),
  render: () => <OtherOrder report={inReview} receivedAt={receivedAt.fresh} />,
  play: async ({ canvas }) => {
    await ready(canvas);
    await expect(canvas.getByRole('article', { name: 'Liveness, arranged anew' })).toBeVisible();
  },
};

export const OtherOrderCovered: Story = {
  tags: ['no-visual'],
  parameters: story(
    'The cover is kept in any order: each place of findings opens with the first look at the evidence.',
  ),
  render: () => <OtherOrder report={inReview} receivedAt={receivedAt.fresh} order="evidence-first" />,
  play: async ({ canvas }) => {
    await expect(canvas.queryByText('In Review')).toBeNull();
    await userEvent.click(canvas.getAllByRole('button', { name: /Show/ })[0] as HTMLElement);
    await expect(await canvas.findByText('In Review')).toBeVisible();
  },
};
