'use client';
import { clsx } from 'clsx/lite';
import {
  forwardRef,
  useMemo,
  useRef,
  type ComponentPropsWithoutRef,
  type ForwardRefExoticComponent,
  type ReactElement,
  type RefAttributes,
} from 'react';
import { matchesEn } from '../messages/en.js';
import type { MatchMessages } from '../messages/Messages.js';
import { ReportProvider, useFormat, useLanguage, useWords } from '../settings/ReportProvider.js';
import type { CaseId } from '../model/case.js';
import type { EvidenceEvent, Instant } from '../model/evidence.js';
import { isList } from '../model/expectations.js';
import type { ReportOf } from '../model/report.js';
import type { MatchedSession } from '../model/report/match.js';
import { levelBelow, levelOf, type HeadingLevel } from '../parts/heading.js';
import { useOwnCase } from '../parts/useCase.js';
import { usePrinting } from '../parts/usePrinting.js';
import { useStateOf } from '../parts/useStateOf.js';
import { MatchRow } from './MatchRow.js';
import { givenMatches, matchesOf, type MatchesRead } from './matchesOf.js';
import { useMatchEvents } from './useMatchEvents.js';

/** A report's matches, when their pictures end, where their sessions open, and everything that a `<div>` takes. */
export interface MatchListProps extends Omit<ComponentPropsWithoutRef<'div'>, 'children'> {
  /** The report, or just its `matches`; with `node_id` its events can say more. */
  report: ReportOf<'matches', 'node_id'>;
  /** Level of the list's heading in your page; the matches are one below. @default 3 */
  headingLevel?: HeadingLevel | undefined;
  /**
   * Your own id of the case. While it is the same, what the reader has asked for stays with the matches that are still there when a newer
   * list comes. @default the report's around it; outside of one, another list is another case's
   */
  caseId?: CaseId | undefined;
  /** When you got the report: the links then end after `lifetime`, unless a link itself says when. For the same link the first answer holds. Date, epoch milliseconds or ISO 8601. */
  receivedAt?: Instant | undefined;
  /** Minutes that a link lives after `receivedAt`; null promises no end. @default the provider's, else 60 */
  lifetime?: number | null | undefined;
  /** When the links end, if you know better than the links themselves. Date, epoch milliseconds or ISO 8601. */
  expiresAt?: Instant | undefined;
  /** Told what the reader has asked for of another person, for an audit trail; never given a URL or a name. */
  onEvent?: ((event: EvidenceEvent) => void) | undefined;
  /** Opens the other session in your own application, when the reader presses its button; without it the session is text. */
  onOpenSession?: ((session: MatchedSession) => void) | undefined;
}

/** How many matches are drawn at first, and with each press. The API sends at most 5. */
const batch = 20;

/**
 * Shows the other people whose faces resemble the one that was checked, those on the blocklist first, then the most alike. Reads `matches`.
 * Picture, name, document and reference of another person are shown one by one, when the reader asks for them, and never printed.
 *
 * @example
 * <MatchList caseId={session.id} report={report} receivedAt={receivedAt} onOpenSession={({ session_id }) => open(session_id)} />
 */
export const MatchList: ForwardRefExoticComponent<MatchListProps & RefAttributes<HTMLDivElement>> = forwardRef<
  HTMLDivElement,
  MatchListProps
>(function MatchList(
  {
    report,
    headingLevel: level,
    caseId: named,
    receivedAt,
    lifetime,
    expiresAt,
    onEvent,
    onOpenSession,
    className,
    ...rest
  },
  ref,
): ReactElement {
  const language = useLanguage();
  const words = useWords('matches', matchesEn);
  const { number } = useFormat();
  const given = givenMatches(report);
  const { of, caseId } = useOwnCase('MatchList', useWrapped(report, given), named);
  const { kind, matches, unreadable } = useMatches(given, of);
  const [limit, setLimit] = useStateOf(of, batch);
  const emit = useMatchEvents({ report, caseId, onEvent });
  const head = useRef<HTMLDivElement>(null);
  const printing = usePrinting(head);
  const messages = useMemo(() => ({ media: words.picture }), [words.picture]);
  const said = sentencesOf({ kind, matches, unreadable }, words, number);
  const left = matches.length - limit;
  const headingLevel = levelOf(level, 3);
  const Heading = `h${headingLevel}` as const;
  return (
    <div
      lang={language}
      {...rest}
      ref={ref}
      className={clsx('lr-MatchList', className)}
      data-state={stateOf({ kind, matches })}
    >
      <div className="lr-MatchList-head" ref={head}>
        <Heading className="lr-MatchList-heading">{words.heading}</Heading>
        {matches.length > 0 ? (
          <p className="lr-MatchList-count" dir="auto">
            {words.count(number(matches.length), matches.length)}
          </p>
        ) : null}
      </div>
      {said.length > 0 ? <p className="lr-MatchList-sentence">{said.join(' ')}</p> : null}
      {matches.length > 0 ? (
        <ReportProvider messages={messages}>
          {/* A list of another case has nothing of this one. Without its marks it would be no list for VoiceOver. */}
          {/* oxlint-disable-next-line jsx-a11y/no-redundant-roles */}
          <ol key={of} role="list" className="lr-MatchList-rows">
            {matches.slice(0, limit).map((match, index) => (
              <MatchRow
                key={match.key}
                match={match}
                place={index + 1}
                level={levelBelow(headingLevel)}
                links={{ caseId, receivedAt, lifetime, expiresAt }}
                onOpenSession={onOpenSession}
                onEvent={emit}
              />
            ))}
          </ol>
        </ReportProvider>
      ) : null}
      {left > 0 ? (
        <button
          type="button"
          className="lr-Button lr-MatchList-more"
          onClick={() => setLimit((before) => before + batch)}
        >
          {words.showMore(number(Math.min(batch, left)), number(left))}
        </button>
      ) : null}
      {printing && matches.length > 0 ? <p className="lr-MatchList-paper">{words.paper}</p> : null}
    </div>
  );
});

// Read once for a list, and once more for another case: a host may have written it into the same list.
function useMatches(given: unknown, of: number): MatchesRead {
  // oxlint-disable-next-line react/exhaustive-deps
  return useMemo(() => matchesOf('MatchList', given), [given, of]);
}

/** The report in which a list came first: a host that wraps the same list anew at each render shows no other case. */
function useWrapped(report: MatchListProps['report'], given: unknown): MatchListProps['report'] {
  // oxlint-disable-next-line react/exhaustive-deps
  const first = useMemo(() => report, [given]);
  return isList(given) ? first : report;
}

/** What must be said in words: no matches, no list, or entries that are unread. */
function sentencesOf(
  { kind, unreadable }: MatchesRead,
  words: MatchMessages,
  number: (value: number) => string,
): string[] {
  const sentences: Record<MatchesRead['kind'], string[]> = {
    absent: [words.notAvailable],
    unreadable: [words.unreadable],
    none: [words.none],
    list: unreadable > 0 ? [words.unreadableEntries(number(unreadable), unreadable)] : [],
  };
  return sentences[kind];
}

/** For the root: a list with rows, an empty one, none at all, or one of which nothing can be read. */
function stateOf({ kind, matches }: Omit<MatchesRead, 'unreadable'>): 'ready' | 'empty' | 'absent' | 'unreadable' {
  if (kind === 'none') return 'empty';
  if (kind !== 'list') return kind;
  return matches.length > 0 ? 'ready' : 'unreadable';
}
