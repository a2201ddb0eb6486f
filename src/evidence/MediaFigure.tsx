'use client';
import { clsx } from 'clsx/lite';
import {
  forwardRef,
  useRef,
  type ComponentPropsWithoutRef,
  type ForwardRefExoticComponent,
  type ReactElement,
  type RefAttributes,
} from 'react';
import { viewerOpenEn } from '../messages/en.js';
import { useLanguage, useWords } from '../settings/ReportProvider.js';
import { EnlargeButton, EnlargeWish } from './EnlargeButton.js';
import { EvidenceCaption } from './MediaCaption.js';
import { EvidenceCover, EvidenceElement, VeilButton } from './MediaCover.js';
import { Notice } from './Notice.js';
import { useLoaded } from '../source/useLoaded.js';
import type { MediaInHand } from './useMedia.js';

interface MediaFigureProps extends ComponentPropsWithoutRef<'figure'> {
  medium: MediaInHand;
  /** Whether the end of its link, and the button for a fresh one, stand elsewhere for all media together. */
  together: boolean;
}

const ignore = (): void => undefined;

/** A medium in its frame, with its name, and enlarged when asked. */
export const MediaFigure: ForwardRefExoticComponent<MediaFigureProps & RefAttributes<HTMLElement>> = forwardRef<
  HTMLElement,
  MediaFigureProps
>(function MediaFigure({ medium, together, className, ...rest }, ref): ReactElement {
  const language = useLanguage();
  const words = useWords('viewer', viewerOpenEn);
  const { view } = medium;
  const evidence = useLoaded(medium.evidence);
  const { Viewer, offered, wish } = medium.enlarged;
  const { media, state, home } = evidence;
  const button = useRef<HTMLButtonElement>(null);
  const isEnlarged = Viewer !== null;
  return (
    <figure
      lang={language}
      {...rest}
      ref={ref}
      className={clsx('lr-MediaPreview', className)}
      data-media={media}
      data-state={state}
      data-phase={evidence.remaining.phase}
      data-enlarged={isEnlarged || undefined}
    >
      <div
        className="lr-MediaPreview-frame"
        ref={isEnlarged ? undefined : home}
        tabIndex={-1}
        data-grey={view.view.grey || undefined}
      >
        {isEnlarged ? <Notice icon="enlarge" title={words.elsewhere} /> : null}
        {isEnlarged ? null : <EvidenceElement evidence={evidence} onSize={ignore} hold={ignore} />}
        {isEnlarged ? null : <EvidenceCover evidence={evidence} together={together} />}
        {evidence.hideable && !isEnlarged ? <VeilButton evidence={evidence} /> : null}
        {isEnlarged || offered ? <EnlargeButton media={media} wish={wish} button={button} /> : null}
      </div>
      {/* There from the wish on, since only a region that was there speaks. */}
      {wish.state === 'idle' ? null : <EnlargeWish wish={wish} button={button} home={home} />}
      <EvidenceCaption evidence={evidence} together={together} />
      {Viewer ? <Viewer medium={{ ...medium, evidence }} /> : null}
    </figure>
  );
});
