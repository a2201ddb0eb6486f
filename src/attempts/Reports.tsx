'use client';
import { clsx } from 'clsx/lite';
import { forwardRef, useId, type ForwardRefExoticComponent, type ReactElement, type RefAttributes } from 'react';
import { levelOf } from '../parts/heading.js';
import { attemptsEn } from '../messages/en.attempts.js';
import type { AttemptMessages } from '../messages/Messages.js';
import { useFormat, useLanguage, useWords } from '../settings/ReportProvider.js';
import { AttemptPanel } from './AttemptPanel.js';
import { AttemptTabs } from './AttemptTabs.js';
import { attemptsOf } from './attemptsOf.js';
import { Differences } from './Differences.js';
import { drawnFor, splitProps } from './drawn.js';
import { News } from './News.js';
import { PairChoice } from './PairChoice.js';
import { pairAround } from './pairs.js';
import { readAttempts, type AttemptsRead } from './readAttempts.js';
import type { AttemptProps, ReportsProps } from './Reports.props.js';
import { useAttempts } from './useAttempts.js';
import { useOpen } from './useOpen.js';
import { usePair } from './usePair.js';
import { useUncovered } from './useUncovered.js';

/**
 * Shows several reports of one case, one open at a time: which step and attempt each is, its status and its time stand in its tab. Two of them can
 * be put side by side, with what differs in words. Reads what the two reports read, and `feature`, `node_id` and `created_at`.
 * A report that was never opened loads nothing; one that was keeps what the reader did in it, and lets go of its media.
 *
 * @example
 * <Reports caseId={session.id} reports={readReports(response).reports} receivedAt={receivedAt} onRefresh={() => refetch()} />
 */
export const Reports: ForwardRefExoticComponent<ReportsProps & RefAttributes<HTMLDivElement>> = forwardRef<
  HTMLDivElement,
  ReportsProps
>(function Reports(
  {
    reports,
    caseId: named,
    propsOf,
    actions,
    open: asked,
    defaultOpen,
    onOpenChange,
    compare = true,
    onRefresh,
    onEvent,
    className,
    ...others
  },
  ref,
): ReactElement {
  const language = useLanguage();
  const words = useWords('attempts', attemptsEn);
  const { number } = useFormat();
  const id = useId();
  const [common, rest] = splitProps(others);
  const read = readAttempts(reports);
  const own = new Map(read.reports.map(({ report, place }) => [place, propsOf?.(report, place)]));
  const attempts = attemptsOf(read.reports, (_report, place) => own.get(place)?.at);
  const indexOf = (place: number | undefined): number => attempts.findIndex((attempt) => attempt.place === place);
  const { of, caseId, keys, firstNewest, firstOpen, last } = useAttempts(attempts, named, indexOf(defaultOpen));
  const items = attempts.map((attempt, index) => ({ key: keys[index] ?? -1, attempt }));
  const { pair, compared, setPair } = usePair(of, compare ? items : []);
  const open = useOpen({
    of,
    keys,
    asked: keys[indexOf(asked)],
    isControlled: asked !== undefined,
    first: firstOpen,
    beside: pair ?? [],
  });
  const uncovered = useUncovered();
  const newest = keys.at(-1);
  const { metadata: _ofSession, ...shared } = common;
  const newestPlace = attempts.at(-1)?.place;
  const drawn = (place: number): AttemptProps => drawnFor(place === newestPlace ? common : shared, own.get(place));
  const tabs = items.map(({ key, attempt }) => ({
    key,
    attempt,
    isOpen: key === open.key,
    isNewest: key === newest,
    isCovered: drawn(attempt.place).order === 'evidence-first' && !uncovered.has(key),
    isThere: open.visited.has(key),
  }));
  const isSeveral = items.length > 1;
  const isGiven = items.length > 0;
  const choose = (key: number): void => {
    const chosen = items.find((item) => item.key === key);
    open.choose(key);
    if (chosen && key !== open.key) onOpenChange?.(chosen.attempt.place, chosen.attempt.report);
  };
  const roleOf = (key: number): 'alone' | 'tab' | 'pair' | 'aside' => {
    if (pair) return pair.includes(key) ? 'pair' : 'aside';
    if (!isGiven || key !== open.key) return 'aside';
    return isSeveral ? 'tab' : 'alone';
  };
  const isOfCovered = (key: number): boolean => tabs.some((tab) => tab.key === key && tab.isCovered);
  return (
    <div lang={language} {...rest} ref={ref} className={clsx('lr-Reports', className)} data-state={states[read.kind]}>
      {isSeveral ? (
        <div className="lr-Reports-head">
          {pair ? (
            <PairChoice pair={pair} attempts={items} onChange={setPair} />
          ) : (
            <AttemptTabs id={id} tabs={tabs} onOpen={choose} />
          )}
          {compare ? (
            <button
              type="button"
              className="lr-Button lr-Reports-compare"
              onClick={() => setPair(pair ? null : pairAround(keys, open.key))}
            >
              {pair ? words.end : words.compare}
            </button>
          ) : null}
        </div>
      ) : null}
      <News
        items={items}
        newest={newest !== firstNewest && newest !== undefined && !open.visited.has(newest) ? newest : null}
        pair={pair}
      />
      {sentencesOf(read, words, number).map((sentence) => (
        <p key={sentence} className="lr-Reports-sentence">
          {sentence}
        </p>
      ))}
      {pair && compared ? (
        <Differences
          earlier={compared[0]}
          later={compared[1]}
          limits={drawn(compared[1].place).limits}
          headingLevel={levelOf(common.headingLevel, 2)}
          isCovered={pair.some(isOfCovered)}
        />
      ) : null}
      <div className="lr-Reports-panels" data-pair={pair ? '' : undefined}>
        {(isGiven ? items : last)
          .filter(({ key }) => open.visited.has(key))
          .map(({ key, attempt }) => (
            <AttemptPanel
              key={key}
              id={id}
              of={key}
              attempt={attempt}
              caseId={caseId}
              drawn={drawn(attempt.place)}
              role={roleOf(key)}
              isGiven={isGiven}
              onCovered={uncovered.tell}
              actions={actions}
              onRefresh={onRefresh}
              onEvent={onEvent}
            />
          ))}
      </div>
    </div>
  );
});

/** For the root: a list with reports, an empty one, none at all, or one of which nothing can be read. */
const states = { list: 'ready', none: 'empty', absent: 'absent', unreadable: 'unreadable' } as const;

/** What must be said in words: no reports, no list, or entries that are unread. */
function sentencesOf(
  { kind, unreadable }: AttemptsRead,
  words: AttemptMessages,
  number: (value: number) => string,
): string[] {
  const sentences: Record<AttemptsRead['kind'], string[]> = {
    none: [words.none],
    absent: [words.notAvailable],
    unreadable: [words.unreadable],
    list: unreadable > 0 ? [words.unreadableEntries(number(unreadable), unreadable)] : [],
  };
  return sentences[kind];
}
