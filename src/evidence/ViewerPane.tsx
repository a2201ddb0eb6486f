'use client';
import { useId, useState, type ReactElement } from 'react';
import { viewerEn } from '../messages/en.viewer.js';
import { useWords } from '../settings/ReportProvider.js';
import type { Evidence } from '../source/Evidence.js';
import { ViewerStage } from '../viewer/ViewerStage.js';
import type { PaneView } from '../viewer/compare/useTwoViews.js';
import type { Size } from '../viewer/view.js';
import { EvidenceCaption } from './MediaCaption.js';
import { EvidenceCover, EvidenceElement, VeilButton } from './MediaCover.js';

interface ViewerPaneProps {
  evidence: Evidence;
  /** Accessible name of the part that holds the medium and scrolls. */
  label: string;
  pane: PaneView;
  /** Whether it stands beside another, and so under its own name. */
  isNamed: boolean;
  /** Whether it is the one of two that tools and keys act on. */
  isCurrent: boolean;
  onFocus: () => void;
  moves: number;
  hold: (element: HTMLVideoElement | null) => void;
}

/** A medium on its stage, with all that is to be told of it. */
export function ViewerPane(props: ViewerPaneProps): ReactElement {
  const { evidence, label, pane, isNamed, isCurrent, onFocus, moves, hold } = props;
  const words = useWords('viewer', viewerEn).compare;
  const mark = useId();
  const [sized, setSized] = useState<{ of: string; size: Size } | null>(null);
  const { state, remaining, key, address, home } = evidence;
  return (
    <div className="lr-Viewer-pane" data-current={isCurrent || undefined} onFocus={onFocus}>
      {isNamed ? (
        <div className="lr-Viewer-paneName">
          <EvidenceCaption evidence={evidence} as="div" />
        </div>
      ) : null}
      <div className="lr-Viewer-main" data-state={state} data-phase={remaining.phase}>
        <ViewerStage
          label={label}
          describedBy={isCurrent ? mark : undefined}
          isCurrent={isCurrent}
          {...pane}
          own={sized?.of === key ? sized.size : null}
          home={home}
          moves={moves}
          medium={
            address === null ? null : (
              <EvidenceElement evidence={evidence} onSize={(size) => setSized({ of: key, size })} hold={hold} />
            )
          }
        />
        <EvidenceCover evidence={evidence} />
        {isCurrent ? (
          <span className="lr-Viewer-current" id={mark}>
            {words.active}
          </span>
        ) : null}
        {evidence.hideable ? <VeilButton evidence={evidence} /> : null}
      </div>
    </div>
  );
}
