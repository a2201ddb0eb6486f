// What the API takes and the panel asks for: outcomes, comments, steps, who decides, and what it brings about.
import { act, fireEvent, render, screen, within } from '@testing-library/react';
import type { ReactElement } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  en,
  LivenessReport,
  ReviewDecision,
  type Decision,
  type Outcome,
  type ReviewDecisionProps,
} from '../../src/index.js';
import { sample } from '../sample.ts';

const words = en.decision;
const inReview = { ...sample, status: 'In Review' as const };
const all: readonly Outcome[] = ['Approved', 'Declined', 'Resubmitted', 'In Review'];
const ofFeature: readonly Outcome[] = ['Approved', 'Declined', 'In Review'];
const features = [
  { feature: 'LIVENESS', node_id: 'feature_liveness' },
  { feature: 'POA', node_id: 'feature_poa' },
  { feature: 'FOO_BAR' },
];

let said: ReturnType<typeof vi.spyOn>;
let onDecide: ReturnType<typeof vi.fn<(decision: Decision) => unknown>>;
beforeEach(() => {
  vi.restoreAllMocks();
  said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  onDecide = vi.fn();
});

const view = (props: Partial<ReviewDecisionProps> = {}): ReactElement => (
  <ReviewDecision report={inReview} onDecide={onDecide} caseId={1} {...props} />
);
const panel = (): HTMLElement => screen.getByRole('region', { name: words.heading });
const state = (): string | null => panel().getAttribute('data-state');
const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });
const press = (name: string | RegExp): void => void fireEvent.click(button(name));
const pressAsync = (name: string | RegExp): Promise<void> => act(async () => press(name));
const comment = (): HTMLElement => screen.getByRole('textbox');
const write = (value: string): void => void fireEvent.change(comment(), { target: { value } });
const status = (): HTMLElement => within(panel()).getByRole('status');
const box = (name: string | RegExp): HTMLElement => screen.getByRole('checkbox', { name });
const offered = (): (string | null)[] =>
  [...panel().querySelectorAll('button[aria-pressed] > span')].map((each) => each.textContent);
const key = (name: string): void => void fireEvent.keyDown(button(words.shortcuts), { key: name });

describe('outcomes', () => {
  it('are the usual three where the host names none', () => {
    render(view());
    expect(offered()).toEqual([words.choose.Approved, words.choose.Declined, words.choose.Resubmitted]);
    expect(said).not.toHaveBeenCalled();
  });

  it('are those that the host names, in its order', async () => {
    render(view({ outcomes: ['In Review', 'Approved'] }));
    expect(offered()).toEqual([words.choose['In Review'], words.choose.Approved]);
    write('Ask the document team.');
    press(words.choose['In Review']);
    expect(screen.getByText(words.ask['In Review'])).toBeInTheDocument();
    // Nothing is decided by it.
    expect(screen.getByText(words.notFinal)).toBeInTheDocument();
    expect(screen.queryByText(words.final)).toBeNull();
    await pressAsync(words.confirm['In Review']);
    expect(onDecide).toHaveBeenCalledWith({
      outcome: 'In Review',
      reason: null,
      comment: 'Ask the document team.',
      at: expect.any(Number) as number,
      node_id: null,
      caseId: 1,
    });
    expect(status()).toHaveTextContent(words.done(words.decided['In Review'], ''));
    expect(status().firstElementChild).toHaveAttribute('data-tone', 'caution');
    expect(said).not.toHaveBeenCalled();
  });

  it('can be decided after all where a case was kept in review, from the start', async () => {
    render(view({ outcomes: ofFeature, requires: ['image'] }));
    fireEvent.click(screen.getByRole('checkbox'));
    write('Later.');
    press(words.choose['In Review']);
    await pressAsync(words.confirm['In Review']);
    button(words.reopen).focus();
    press(words.reopen);
    expect(state()).toBe('open');
    expect(button(words.choose.Approved)).toHaveFocus();
    expect(comment()).toHaveValue('');
    expect(screen.getByRole('checkbox')).not.toBeChecked();
    fireEvent.click(screen.getByRole('checkbox'));
    press(words.choose.Declined);
    await pressAsync(words.confirm.Declined);
    expect(onDecide.mock.calls.map(([{ outcome }]) => outcome)).toEqual(['In Review', 'Declined']);
    expect(screen.queryByRole('button', { name: words.reopen })).toBeNull();
  });

  it('that are none are told to the developer and left out', () => {
    render(view({ outcomes: ['Declined', 'Declined', 'Rejected', null] as never }));
    expect(offered()).toEqual([words.choose.Declined]);
    expect(said.mock.calls.flat().join()).toContain('outcomes');
  });

  it.each([[[]], [null], ['Approved'], [{}]])('that leave nothing (%o) are the usual ones', (given) => {
    render(view({ outcomes: given as never }));
    expect(offered()).toHaveLength(3);
  });

  it('that are not offered have no key, no reason and no short way', () => {
    const more = {
      shortcuts: { Resubmitted: 'd', Declined: 'd', Approved: 'y' },
      withoutConfirmation: ['Resubmitted', 'Approved'] as const,
      reasons: { Resubmitted: [{ value: 'x', label: 'X' }] },
    };
    render(view({ outcomes: ['Declined', 'In Review'], ...more }));
    key('y');
    key('r');
    expect(state()).toBe('open');
    key('d');
    expect(screen.getByText(words.ask.Declined)).toBeInTheDocument();
    expect(onDecide).not.toHaveBeenCalled();
    expect(said).not.toHaveBeenCalled();
  });

  it('have a key of their own', () => {
    render(view({ outcomes: ofFeature, shortcuts: true }));
    expect(button(/^Keep in review/)).toHaveAttribute('aria-keyshortcuts', 'i');
    key('r');
    expect(state()).toBe('open');
    key('i');
    expect(screen.getByText(words.ask['In Review'])).toBeInTheDocument();
  });

  it('that the host takes away are asked about no more, and the comment stays', () => {
    const { rerender } = render(view({ outcomes: all }));
    write('Kept');
    press(words.choose.Resubmitted);
    rerender(view({ outcomes: ofFeature }));
    expect(state()).toBe('open');
    expect(screen.queryByRole('button', { name: words.confirm.Resubmitted })).toBeNull();
    expect(comment()).toHaveValue('Kept');
  });

  it('stay on their way and done when the host takes them away', async () => {
    let finish = (): void => undefined;
    onDecide.mockReturnValue(new Promise<void>((resolve) => void (finish = resolve)));
    const { rerender } = render(view());
    press(words.choose.Resubmitted);
    press(words.confirm.Resubmitted);
    rerender(view({ outcomes: ofFeature }));
    expect(state()).toBe('pending');
    await act(async () => finish());
    expect(state()).toBe('done');
    expect(status()).toHaveTextContent(words.decided.Resubmitted);
  });

  it('send to review what is not in review', () => {
    const more = { outcomes: ofFeature, allowAnyStatus: true };
    const { rerender } = render(view({ ...more, report: { ...inReview, status: 'Approved' } }));
    press(words.toReview.choose);
    expect(screen.getByText(words.toReview.ask)).toBeInTheDocument();
    expect(button(words.toReview.confirm)).toHaveFocus();
    rerender(view(more));
    expect(screen.getByText(words.ask['In Review'])).toBeInTheDocument();
  });
});

describe('a comment that is required', () => {
  it('is told by its label: before a choice, and for the outcome that was chosen', () => {
    render(view({ commentRequired: ['Declined'] }));
    const label = (): string | null | undefined => comment().closest('label')?.firstElementChild?.textContent;
    expect(label()).toBe(words.commentRequiredFor([words.choose.Declined]));
    expect(comment()).not.toHaveAttribute('aria-required');
    press(words.choose.Declined);
    expect(label()).toBe(words.commentRequired);
    expect(comment()).toHaveAttribute('aria-required', 'true');
    press(words.choose.Approved);
    expect(label()).toBe(words.comment);
    expect(comment()).not.toHaveAttribute('aria-required');
  });

  it.each([true, all])('is required from the start where every outcome needs it (%o)', (commentRequired) => {
    render(view({ commentRequired }));
    expect(screen.getByRole('textbox', { name: words.commentRequired })).toHaveAttribute('aria-required', 'true');
  });

  it.each(['', '   ', '\n\t\u00a0'])('holds back what is sent with %j, and says so at each press', async (text) => {
    render(view({ commentRequired: ['Declined'] }));
    write(text);
    press(words.choose.Declined);
    expect(button(words.confirm.Declined)).toHaveFocus();
    for (const _press of [1, 2]) {
      button(words.confirm.Declined).focus();
      press(words.confirm.Declined);
      expect(onDecide).not.toHaveBeenCalled();
      expect(status()).toHaveTextContent(words.commentMissing);
      expect(comment()).toHaveFocus();
      expect(comment()).toHaveAttribute('aria-invalid', 'true');
      expect(comment()).toHaveAccessibleDescription(words.commentMissing);
    }
    write(' Seen. ');
    expect(comment()).not.toHaveAttribute('aria-invalid');
    expect(comment()).not.toHaveAttribute('aria-describedby');
    expect(status()).toHaveTextContent('');
    await pressAsync(words.confirm.Declined);
    expect(onDecide).toHaveBeenCalledWith(expect.objectContaining({ outcome: 'Declined', comment: ' Seen. ' }));
  });

  it('is not told of where another thing was missing, and pulls no focus then', () => {
    const more = { commentRequired: true, requires: ['image'] as const };
    const { rerender } = render(view({ ...more, looked: { image: true } }));
    press(words.choose.Declined);
    rerender(view({ ...more, looked: { image: false } }));
    press(words.confirm.Declined);
    expect(status()).toHaveTextContent(words.missing([words.requirements.image]));
    rerender(view({ ...more, looked: { image: true } }));
    expect(status()).toHaveTextContent('');
    expect(comment()).not.toHaveFocus();
  });

  it('comes after the reason', () => {
    render(view({ commentRequired: true, reasons: { Declined: [{ value: 'x', label: 'X' }] } }));
    press(words.choose.Declined);
    press(words.confirm.Declined);
    expect(status()).toHaveTextContent(words.reasonMissing);
    expect(screen.getByRole('combobox')).toHaveAccessibleDescription(words.reasonMissing);
    fireEvent.change(screen.getByRole('combobox'), { target: { value: 'x' } });
    press(words.confirm.Declined);
    expect(status()).toHaveTextContent(words.commentMissing);
  });

  it('is asked for where no confirmation is, by button and by key, and sent at one press when it is there', async () => {
    render(view({ commentRequired: ['Approved'], withoutConfirmation: ['Approved'], shortcuts: true }));
    press(/^Approve/);
    key('a');
    expect(state()).toBe('confirming');
    expect(onDecide).not.toHaveBeenCalled();
    press(words.back);
    write('Seen.');
    await act(async () => key('a'));
    expect(onDecide).toHaveBeenCalledTimes(1);
  });

  it('of another outcome is no obstacle', async () => {
    render(view({ commentRequired: ['Declined'] }));
    press(words.choose.Approved);
    await pressAsync(words.confirm.Approved);
    expect(onDecide).toHaveBeenCalledTimes(1);
  });

  it('that the host asks for in another way is told to the developer, and is none', () => {
    render(view({ commentRequired: 'Declined' as never }));
    expect(screen.getByRole('textbox', { name: words.comment })).toBeInTheDocument();
    expect(said.mock.calls.flat().join()).toContain('commentRequired');
  });
});

describe('steps to resubmit', () => {
  it('are chosen by the reader, and handed over as the API takes them', async () => {
    render(view({ features }));
    expect(screen.queryByRole('checkbox')).toBeNull();
    press(words.choose.Resubmitted);
    const group = screen.getByRole('group', { name: words.steps });
    const boxes = within(group).getAllByRole('checkbox');
    expect(boxes.map((each) => (each as HTMLInputElement).checked)).toEqual([false, false, false]);
    expect(boxes[0]).toHaveFocus();
    fireEvent.click(box('Proof of address'));
    fireEvent.click(box('FOO_BAR'));
    await pressAsync(words.confirm.Resubmitted);
    expect(onDecide.mock.calls[0]?.[0]).toMatchObject({
      outcome: 'Resubmitted',
      nodes_to_resubmit: [
        { node_id: 'feature_poa', feature: 'POA' },
        { node_id: null, feature: 'FOO_BAR' },
      ],
    });
  });

  it('must be at least one, and that is said at each press', () => {
    render(view({ features }));
    press(words.choose.Resubmitted);
    for (const _press of [1, 2]) {
      button(words.confirm.Resubmitted).focus();
      press(words.confirm.Resubmitted);
      expect(status()).toHaveTextContent(words.stepsMissing);
      expect(box('Liveness check')).toHaveFocus();
    }
    for (const each of screen.getAllByRole('checkbox')) {
      expect(each).toHaveAttribute('aria-invalid', 'true');
      expect(each).toHaveAccessibleDescription(words.stepsMissing);
    }
    expect(onDecide).not.toHaveBeenCalled();
    fireEvent.click(box('Liveness check'));
    expect(box('Liveness check')).not.toHaveAttribute('aria-invalid');
    expect(status()).toHaveTextContent('');
  });

  it('is chosen where it is the only one, and can be left out', async () => {
    render(view({ features: features.slice(0, 1) }));
    press(words.choose.Resubmitted);
    expect(box('Liveness check')).toBeChecked();
    expect(button(words.confirm.Resubmitted)).toHaveFocus();
    fireEvent.click(box('Liveness check'));
    press(words.confirm.Resubmitted);
    expect(status()).toHaveTextContent(words.stepsMissing);
    fireEvent.click(box('Liveness check'));
    await pressAsync(words.confirm.Resubmitted);
    expect(onDecide).toHaveBeenCalledWith(
      expect.objectContaining({ nodes_to_resubmit: [{ node_id: 'feature_liveness', feature: 'LIVENESS' }] }),
    );
  });

  it('belong to Resubmitted alone', async () => {
    render(view({ features: features.slice(0, 1) }));
    press(words.choose.Declined);
    expect(screen.queryByRole('checkbox')).toBeNull();
    await pressAsync(words.confirm.Declined);
    expect(onDecide.mock.calls[0]?.[0]).not.toHaveProperty('nodes_to_resubmit');
  });

  it('that are none are left out and told to the developer', () => {
    const bad = [null, {}, { feature: '' }, features[0], features[0], 'POA', Object.create(null)];
    render(view({ features: bad as never }));
    press(words.choose.Resubmitted);
    expect(screen.getAllByRole('checkbox')).toHaveLength(1);
    expect(said.mock.calls.flat().join()).toContain('features');
  });

  it.each([undefined, null, [], [null]])('are not asked for where the host gives %o', async (given) => {
    render(view({ features: given as never }));
    press(words.choose.Resubmitted);
    expect(screen.queryByRole('checkbox')).toBeNull();
    await pressAsync(words.confirm.Resubmitted);
    expect(onDecide.mock.calls[0]?.[0]).not.toHaveProperty('nodes_to_resubmit');
  });

  it('are never sent at the first press', () => {
    render(view({ features: features.slice(0, 1), withoutConfirmation: ['Resubmitted'], shortcuts: true }));
    key('r');
    press(/^Ask to resubmit/);
    expect(state()).toBe('confirming');
    expect(onDecide).not.toHaveBeenCalled();
  });

  it('stay chosen through another outcome, the way back, a failure and a fresh report, and reach no other case', async () => {
    onDecide.mockResolvedValue(false);
    const { rerender } = render(view({ features }));
    press(words.choose.Resubmitted);
    fireEvent.click(box('Proof of address'));
    press(words.choose.Declined);
    press(words.choose.Resubmitted);
    await pressAsync(words.confirm.Resubmitted);
    expect(state()).toBe('failed');
    expect(box('Proof of address')).toBeChecked();
    rerender(view({ features: structuredClone(features), report: { ...inReview } }));
    expect(box('Proof of address')).toBeChecked();
    rerender(view({ features, caseId: 2 }));
    expect(state()).toBe('open');
    press(words.choose.Resubmitted);
    expect(box('Proof of address')).not.toBeChecked();
    rerender(view({ features }));
    expect(box('Proof of address')).toBeChecked();
  });

  it('cannot be changed on their way', () => {
    onDecide.mockReturnValue(new Promise(() => undefined));
    render(view({ features: features.slice(0, 1) }));
    press(words.choose.Resubmitted);
    press(words.confirm.Resubmitted);
    expect(box('Liveness check')).toHaveAttribute('aria-disabled', 'true');
    fireEvent.click(box('Liveness check'));
    expect(box('Liveness check')).toBeChecked();
  });

  it('that the host takes away are not sent', async () => {
    const { rerender } = render(view({ features }));
    press(words.choose.Resubmitted);
    fireEvent.click(box('Proof of address'));
    rerender(view({ features: features.filter(({ feature }) => feature !== 'POA') }));
    press(words.confirm.Resubmitted);
    expect(status()).toHaveTextContent(words.stepsMissing);
    expect(onDecide).not.toHaveBeenCalled();
  });

  it('may be a hundred, and of any text', async () => {
    const many = Array.from({ length: 100 }, (_, index) => ({
      feature: index % 2 ? `<b>${'x'.repeat(500)}</b>` : 'LIVENESS',
      node_id: `node ${index}`,
    }));
    render(view({ features: many }));
    press(words.choose.Resubmitted);
    const boxes = screen.getAllByRole('checkbox');
    expect(boxes).toHaveLength(100);
    expect(new Set(boxes.map((each) => each.closest('label')?.textContent)).size).toBe(100);
    expect(panel().querySelector('b')).toBeNull();
    for (const each of boxes.slice(-5)) fireEvent.click(each);
    await pressAsync(words.confirm.Resubmitted);
    expect(onDecide.mock.calls[0]?.[0]?.nodes_to_resubmit).toEqual(
      many.slice(-5).map(({ feature, node_id }) => ({ node_id, feature })),
    );
  });

  it('are the host’s in a form: nothing is sent by it, and a reset keeps what was chosen', () => {
    const onSubmit = vi.fn();
    const onChange = vi.fn();
    render(
      <form data-testid="form" onSubmit={onSubmit} onChange={onChange}>
        {view({ features })}
      </form>,
    );
    press(words.choose.Resubmitted);
    fireEvent.click(box('Proof of address'));
    const form = screen.getByTestId<HTMLFormElement>('form');
    expect([...new FormData(form).keys()]).toEqual([]);
    form.reset();
    expect(box('Proof of address')).toBeChecked();
    expect(fireEvent.keyDown(box('Proof of address'), { key: 'Enter' })).toBe(false);
    expect(onChange).not.toHaveBeenCalled();
    expect(onSubmit).not.toHaveBeenCalled();
  });
});

describe('the one who gave the first opinion', () => {
  const firstOpinion = { outcome: 'Declined', by: 'Ana', byId: 'u-7', comment: 'See 0:01' } as const;

  it('cannot decide: by no button, no key and no short way', () => {
    const more = { shortcuts: true, withoutConfirmation: all, outcomes: all };
    render(view({ firstOpinion, reviewer: ' U-7', ...more }));
    expect(state()).toBe('barred');
    expect(screen.getByText(words.barred)).toBeVisible();
    expect(panel()).toHaveTextContent('See 0:01');
    expect(panel()).not.toHaveTextContent(words.second);
    for (const outcome of all) {
      const choose = button(new RegExp(`^${words.choose[outcome]}`));
      expect(choose).toHaveAttribute('aria-disabled', 'true');
      expect(choose).toHaveAccessibleDescription(words.barred);
      fireEvent.click(choose);
    }
    for (const each of ['a', 'd', 'r', 'i']) key(each);
    expect(comment()).toHaveAttribute('readonly');
    expect(state()).toBe('barred');
    expect(onDecide).not.toHaveBeenCalled();
  });

  it.each([
    ['another person', { reviewer: 'u-8' }],
    ['nobody in particular', {}],
    ['nobody, by null', { reviewer: null as never }],
    ['somebody without a name', { reviewer: ' ' }],
  ])('does not bar %s', (_who, props) => {
    render(view({ firstOpinion, ...props }));
    expect(state()).toBe('open');
    expect(panel()).toHaveTextContent(words.second);
  });

  it('bars nobody before there is an opinion', () => {
    render(view({ fourEyes: true, reviewer: 'u-7' }));
    expect(state()).toBe('open');
  });

  it('closes a question that was open, and keeps the draft', () => {
    const { rerender } = render(view({ reviewer: 'u-7' }));
    write('A draft');
    press(words.choose.Approved);
    rerender(view({ reviewer: 'u-7', firstOpinion }));
    expect(screen.queryByRole('button', { name: words.confirm.Approved })).toBeNull();
    expect(state()).toBe('barred');
    expect(comment()).toHaveValue('A draft');
    // The next case has no opinion yet.
    rerender(view({ reviewer: 'u-7', caseId: 2 }));
    expect(state()).toBe('open');
    expect(comment()).toHaveValue('');
  });

  it('is told what was decided when the host makes the own decision the first opinion', async () => {
    const { rerender } = render(view({ reviewer: 'u-7', fourEyes: true }));
    press(words.choose.Declined);
    await pressAsync(words.confirm.Declined);
    rerender(view({ reviewer: 'u-7', fourEyes: true, firstOpinion }));
    expect(state()).toBe('done');
    expect(status()).toHaveTextContent(words.done(words.decided.Declined, ''));
  });

  it('is told first that the case is not in review', () => {
    render(view({ firstOpinion, reviewer: 'u-7', report: { ...inReview, status: 'Approved' } }));
    expect(state()).toBe('blocked');
    expect(screen.getByText(words.notInReview('Approved'))).toBeVisible();
  });

  it('is told nothing in a covered report, and cannot decide there either', () => {
    const tree = (reviewer: string): ReactElement => (
      <LivenessReport
        report={inReview}
        order="evidence-first"
        actions={view({ firstOpinion, reviewer, shortcuts: true, outcomes: all })}
      />
    );
    const { rerender } = render(tree('u-8'));
    const other = panel().innerHTML;
    rerender(tree('u-7'));
    expect(state()).toBe('covered');
    expect(panel().innerHTML).toBe(other);
    press('Show them now');
    expect(state()).toBe('barred');
  });
});

describe('in a covered report', () => {
  it.each(['In Review', 'Approved', 'Something'])('nothing tells that it is %s', (given) => {
    const draw = (shown: string): string => {
      const { container, unmount } = render(
        <LivenessReport
          report={{ ...inReview, status: shown }}
          order="evidence-first"
          actions={view({
            report: { ...inReview, status: shown },
            outcomes: all,
            allowAnyStatus: true,
            features,
            consequences: { Declined: 'A letter is sent.' },
            commentRequired: true,
          })}
        />,
      );
      const { innerHTML } = container.querySelector('.lr-ReviewDecision') as Element;
      unmount();
      return innerHTML.replaceAll(/[«_:]r\w*[»_:]/g, '');
    };
    expect(draw(given)).toBe(draw('Declined'));
  });
});

describe('consequences', () => {
  const consequences = { Declined: 'The account is closed.\nThe person gets a letter: https://host.example/letter' };

  it('are told under the question of their outcome, and by the button that sends it', () => {
    render(view({ consequences }));
    expect(panel()).not.toHaveTextContent('The account is closed.');
    press(words.choose.Declined);
    const told = screen.getByText(/^The account is closed/);
    expect(told).toHaveAttribute('dir', 'auto');
    expect(told.textContent).toBe(consequences.Declined);
    expect(button(words.confirm.Declined)).toHaveAccessibleDescription(/^The account is closed\.\s+The person/);
    press(words.choose.Approved);
    expect(button(words.confirm.Approved)).not.toHaveAttribute('aria-describedby');
  });

  it.each([null, '', ' ', 7, {}])('of %o are none', (given) => {
    render(view({ consequences: { Declined: given as never } }));
    press(words.choose.Declined);
    expect(panel().querySelector('.lr-DecisionStep-effect')).toBeNull();
    expect(button(words.confirm.Declined)).not.toHaveAttribute('aria-describedby');
  });
});
