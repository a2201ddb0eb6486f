'use client';
import { useEffect, useRef, type KeyboardEvent, type ReactElement } from 'react';
import { StatusBadge } from '../facts/StatusBadge.js';
import { attemptsEn } from '../messages/en.attempts.js';
import { useFormat, useWords } from '../settings/ReportProvider.js';
import { documentOf, windowOf } from '../parts/ownWindow.js';
import { nameOf, type Attempt } from './attemptsOf.js';

/** One tab. */
interface AttemptTab {
  key: number;
  attempt: Attempt;
  isOpen: boolean;
  isNewest: boolean;
  /** Whether its findings are covered, so that the tab must not tell them. */
  isCovered: boolean;
  /** Whether its report is in the document. */
  isThere: boolean;
}

interface AttemptTabsProps {
  /** Begins the ids of tabs and panels. */
  id: string;
  tabs: readonly AttemptTab[];
  onOpen: (key: number) => void;
}

export const tabId = (id: string, key: number): string => `${id}-tab-${key}`;
export const panelId = (id: string, key: number): string => `${id}-panel-${key}`;

/**
 * The reports of a case as tabs (WAI-ARIA, the pattern "tabs"). Arrows move focus and nothing else, because to open a report loads its
 * pictures: Enter, Space or a press opens it.
 */
export function AttemptTabs({ id, tabs, onOpen }: AttemptTabsProps): ReactElement {
  const words = useWords('attempts', attemptsEn);
  const list = useRef<HTMLDivElement>(null);
  const open = tabs.find(({ isOpen }) => isOpen)?.key;
  useEffect(() => {
    const row = list.current;
    const tab = row?.querySelector<HTMLElement>('[aria-selected=true]');
    if (!row || !tab) return undefined;
    const bring = (): void => {
      // Who is among the tabs by keyboard has the place in hand.
      if (!row.contains(documentOf(row).activeElement)) bringIntoView(row, tab);
    };
    bring();
    // Fonts that come late, and another width of the page, move them.
    const Observer = windowOf(row).ResizeObserver;
    const observer = Observer ? new Observer(bring) : null;
    for (const each of [row, ...row.children]) observer?.observe(each);
    return () => observer?.disconnect();
  }, [open, tabs.length]);
  const timed = tabs.some(({ attempt }) => attempt.time.kind === 'at');
  return (
    <div className="lr-Reports-tabs" role="tablist" aria-label={words.label} ref={list}>
      {tabs.map((tab) => (
        <button
          key={tab.key}
          type="button"
          role="tab"
          className="lr-Reports-tab"
          id={tabId(id, tab.key)}
          aria-selected={tab.isOpen}
          aria-controls={tab.isThere ? panelId(id, tab.key) : undefined}
          tabIndex={tab.isOpen ? 0 : -1}
          onClick={() => onOpen(tab.key)}
          onKeyDown={moveFocus}
        >
          <TabContent tab={tab} timed={timed} />
        </button>
      ))}
    </div>
  );
}

/** Which report it is, whether it is the newest, its status and its time. */
function TabContent({ tab, timed }: { tab: AttemptTab; timed: boolean }): ReactElement {
  const words = useWords('attempts', attemptsEn);
  const { number, dateTime } = useFormat();
  const { attempt, isNewest, isCovered } = tab;
  const { text, node } = nameOf(attempt, words, number);
  const { time } = attempt;
  return (
    <>
      <span className="lr-Reports-name">
        <span>{text}</span>
        {isNewest ? <span className="lr-Reports-newest">{words.newest}</span> : null}
      </span>
      {node === null ? null : (
        <bdi className="lr-Reports-node" translate="no">
          {node}
        </bdi>
      )}
      <span className="lr-Reports-status">
        {isCovered ? (
          <span className="lr-Reports-covered">{words.covered}</span>
        ) : (
          <StatusBadge report={attempt.report} size="small" />
        )}
      </span>
      {time.kind === 'at' ? (
        <time className="lr-Reports-time" dir="auto" dateTime={new Date(time.at).toISOString()}>
          {dateTime(time.at)}
        </time>
      ) : null}
      {time.kind === 'unreadable' ? <span className="lr-Reports-time">{words.timeUnreadable}</span> : null}
      {time.kind === 'absent' && timed ? <span className="lr-Reports-time">{words.timeNotAvailable}</span> : null}
    </>
  );
}

type Step = (index: number, last: number) => number;
const next: Step = (index, last) => (index === last ? 0 : index + 1);
const previous: Step = (index, last) => (index === 0 ? last : index - 1);

const steps: Record<string, (isLeftward: boolean) => Step> = {
  ArrowRight: (isLeftward) => (isLeftward ? previous : next),
  ArrowLeft: (isLeftward) => (isLeftward ? next : previous),
  Home: () => () => 0,
  End: () => (_index, last) => last,
};

function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const { currentTarget: own, key } = event;
  const list = own.closest<HTMLElement>('[role=tablist]');
  const step = Object.hasOwn(steps, key) ? steps[key] : undefined;
  if (!list || !step || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const tabs = [...list.querySelectorAll<HTMLElement>('[role=tab]')];
  const index = tabs.indexOf(own);
  event.preventDefault();
  event.stopPropagation();
  const isLeftward = windowOf(list).getComputedStyle(list).direction === 'rtl';
  const tab = tabs[step(isLeftward)(index, tabs.length - 1)];
  tab?.focus({ preventScroll: true });
  if (tab) bringIntoView(list, tab);
}

/** Scrolls the list alone: a page must not move because a report has come. */
function bringIntoView(list: HTMLElement, tab: HTMLElement): void {
  const [outer, inner] = [list.getBoundingClientRect(), tab.getBoundingClientRect()];
  const over = Math.max(0, inner.right - outer.right) || Math.min(0, inner.left - outer.left);
  if (over !== 0) list.scrollLeft += over;
}
