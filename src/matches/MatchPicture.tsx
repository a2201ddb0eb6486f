'use client';
import { useRef, type ReactElement } from 'react';
import { EvidenceCover, EvidenceElement, VeilButton } from '../evidence/MediaCover.js';
import type { CaseId } from '../model/case.js';
import type { EvidenceEventType, Instant, MatchEventType } from '../model/evidence.js';
import type { FieldKind } from '../model/fields.js';
import { useEvidenceFrom } from '../source/useEvidenceFrom.js';
import { useLoaded } from '../source/useLoaded.js';

/** What the links of all matches have in common. */
export interface MatchLinks {
  caseId: CaseId | undefined;
  receivedAt: Instant | undefined;
  lifetime: number | null | undefined;
  expiresAt: Instant | undefined;
}

interface MatchPictureProps {
  /** Who it is of: with another number nothing that was asked for is asked for any more. */
  of: number;
  /** What stands at `match_image_url`, of whatever type. */
  link: unknown;
  links: MatchLinks;
  /** Where its match has a name: what the reader hears with its button. */
  describedBy: string;
  onEvent: (type: MatchEventType) => void;
}

/** The events of a still, as an audit trail is told of them. What was never asked for has nothing to tell. */
const events: Partial<Record<EvidenceEventType, MatchEventType>> = {
  revealed: 'match-revealed',
  veiled: 'match-veiled',
  retried: 'match-retried',
  expired: 'match-expired',
  failed: 'match-failed',
  blocked: 'match-blocked',
};

const ignore = (): void => undefined;

/** The picture of another person: not loaded before it is asked for, and gone from the document when it is hidden, or at the end of its link. */
export function MatchPicture({ of, link, links, describedBy, onEvent }: MatchPictureProps): ReactElement {
  const asked = useRef<number | null>(null);
  const url = typeof link === 'string' && link.trim() ? link : null;
  const clean = { reference_image: url };
  const evidence = useLoaded(
    useEvidenceFrom({
      ...links,
      of,
      report: clean,
      clean,
      kinds: { image: kindOfLink(link, url), video: 'absent' },
      media: 'image',
      // Whatever the host or its provider says of the report's own media.
      veiled: true,
      apart: true,
      onEvent: ({ type }) => {
        if (type === 'revealed') asked.current = of;
        const told = events[type];
        if (told && asked.current === of) onEvent(told);
        if (type === 'veiled') asked.current = null;
      },
    }),
  );
  const { state, hasLink, remaining, home } = evidence;
  return (
    <div className="lr-MatchPicture lr-MediaPreview" data-media="image" data-state={state} data-phase={remaining.phase}>
      <div className="lr-MediaPreview-frame" ref={home} tabIndex={-1} role="group" aria-labelledby={describedBy}>
        <EvidenceElement evidence={evidence} onSize={ignore} hold={ignore} />
        {/* Several clocks that nobody has asked for would speak at once. */}
        <EvidenceCover evidence={evidence} counts={hasLink && state !== 'veiled'} />
        {evidence.hideable ? <VeilButton evidence={evidence} /> : null}
      </div>
    </div>
  );
}

function kindOfLink(link: unknown, url: string | null): FieldKind {
  if (url !== null) return 'given';
  if (link === undefined) return 'absent';
  // Only null says that there is none: blank text stands where a link should.
  return link === null ? 'none' : 'unreadable';
}
