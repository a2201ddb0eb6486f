import type { ReactElement } from 'react';
import { useWarnings, type UseWarningsProps, type WarningInHand } from '../../src/index.js';

/** Warnings as cards, of which each tells its severity in a word. */
export function WarningCards(props: UseWarningsProps): ReactElement {
  const { heading, countsText, sentences, warnings, filter, more, status, ...list } = useWarnings(props);
  return (
    <section {...list.rootProps} className="WarningCards">
      <h3>{heading}</h3>
      <p>{[countsText, ...sentences].join(' ')}</p>
      {filter ? (
        <p {...filter.props}>
          {filter.choices.map(({ value, label, props: button }) => (
            <button key={value} {...button}>
              {label}
            </button>
          ))}
        </p>
      ) : null}
      <div {...list.listProps} className="WarningCards-list">
        {warnings.map((warning) => (
          <Card key={warning.key} warning={warning} />
        ))}
      </div>
      {more ? <button {...more.props}>{more.label}</button> : null}
      <p {...list.statusProps}>{status}</p>
    </section>
  );
}

function Card({ warning }: { warning: WarningInHand }): ReactElement {
  const { severity, severityText, title, titleProps, effect, countText, details } = warning;
  return (
    <article className="WarningCards-card" data-severity={severity}>
      <h4>
        <button {...warning.triggerProps}>
          <b>{severityText}</b> <bdi {...titleProps}>{title}</bdi> <span>{`${effect} ${countText}`}</span>
        </button>
      </h4>
      <div {...warning.panelProps}>
        {details.map(({ key, text, lang, rule, facts, ask }) => (
          <div key={key}>
            <p lang={lang}>{text}</p>
            {rule ? <p>{rule}</p> : null}
            <p>{facts.map(({ label, value }) => `${label}: ${value}`).join(' · ')}</p>
            {ask ? <button {...ask.props}>{ask.label}</button> : null}
          </div>
        ))}
      </div>
    </article>
  );
}
