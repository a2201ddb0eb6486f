import type { ReactElement } from 'react';
import { useEvidence, type UseEvidenceProps } from '../../src/index.js';

/** A medium as a round card with its words and buttons beside it. It never learns the address: the `ref` in the props writes it. */
export function EvidenceCard(props: UseEvidenceProps): ReactElement {
  const { name, title, detail, endText, left, actions, note, refreshText, ...evidence } = useEvidence(props);
  const { imageProps, videoProps, rootProps, frameProps, statusProps } = evidence;
  return (
    <figure {...rootProps} className="EvidenceCard">
      <div {...frameProps} className="EvidenceCard-frame">
        {imageProps ? <img {...imageProps} /> : null}
        {videoProps ? <video {...videoProps} /> : null}
        {title}
      </div>
      <figcaption>
        <strong>{name}</strong>
        {detail ? <p>{detail}</p> : null}
        {endText ? <p>{endText}</p> : null}
        {left.digits ? (
          <p>
            <span {...left.timerProps}>{left.digits}</span>
          </p>
        ) : null}
        <span {...left.liveProps} className="Unseen">
          {left.announcement}
        </span>
        {Object.entries(actions).map(([action, { label, props: button }]) => (
          <button key={action} {...button}>
            {label}
          </button>
        ))}
        {note ? <p {...note.props}>{note.text}</p> : null}
        <p {...statusProps}>{refreshText}</p>
      </figcaption>
    </figure>
  );
}
