'use client';
import { useMemo, type ReactElement } from 'react';
import { viewerEn } from '../messages/en.viewer.js';
import type { PartialMessages } from '../messages/Messages.js';
import { ReportProvider, useWords } from '../settings/ReportProvider.js';
import type { Evidence } from '../source/Evidence.js';
import { useLoaded } from '../source/useLoaded.js';
import type { PaneView } from '../viewer/compare/useTwoViews.js';
import { EvidenceCaption } from './MediaCaption.js';
import { EvidenceCover, EvidenceElement, VeilButton } from './MediaCover.js';
import { ViewerPane } from './ViewerPane.js';

const ignore = (): void => undefined;

/** The other medium of the report, for comparison: with its own veil, button, countdown and refresh. */
export function OtherMedium({ evidence: other, grey }: { evidence: Evidence; grey: boolean }): ReactElement {
  const evidence = useLoaded(other);
  const { media, state, remaining, home } = evidence;
  return (
    <figure className="lr-MediaPreview" data-media={media} data-state={state} data-phase={remaining.phase}>
      <div className="lr-MediaPreview-frame" ref={home} tabIndex={-1} data-grey={grey || undefined}>
        <EvidenceElement evidence={evidence} onSize={ignore} hold={ignore} />
        <EvidenceCover evidence={evidence} />
        {evidence.hideable ? <VeilButton evidence={evidence} /> : null}
      </div>
      <EvidenceCaption evidence={evidence} />
    </figure>
  );
}

interface ComparedPaneProps {
  evidence: Evidence;
  /** What the reader knows it by. */
  name: string;
  pane: PaneView;
  isCurrent: boolean;
  onFocus: () => void;
  moves: number;
}

/** An image of the host's, on a stage of its own and under its own name. */
export function ComparedPane({ name, evidence, ...pane }: ComparedPaneProps): ReactElement {
  const words = useWords('viewer', viewerEn).compare;
  const messages = useMemo<PartialMessages>(
    () => ({
      media: {
        name: { image: name },
        show: { image: words.show(name) },
        hide: { image: words.hide(name) },
        detail: { absent: { image: words.absent }, unknown: words.unknown, unreadable: words.unreadable },
      },
    }),
    [name, words],
  );
  return (
    <ReportProvider messages={messages}>
      <ViewerPane {...pane} evidence={useLoaded(evidence)} label={name} isNamed hold={ignore} />
    </ReportProvider>
  );
}
