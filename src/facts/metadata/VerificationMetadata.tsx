'use client';
import { clsx } from 'clsx/lite';
import {
  forwardRef,
  useId,
  useRef,
  type ComponentPropsWithoutRef,
  type ForwardRefExoticComponent,
  type ReactElement,
  type RefAttributes,
} from 'react';
import { metadataEn, statusEn } from '../../messages/en.js';
import { useFormat, useLanguage, useWords } from '../../settings/ReportProvider.js';
import { useDesk } from '../../parts/ReaderProgress.js';
import type { ReportMetadata } from '../../model/report.js';
import { Fact } from '../../parts/Fact.js';
import { Values } from '../Values.js';
import { useHydrated } from '../../parts/useHydrated.js';
import { useGeneration } from '../../parts/useGeneration.js';
import { useStateOf } from '../../parts/useStateOf.js';
import { linkOf, type MetadataHref } from './VerificationMetadata.links.js';
import { labelOf, otherNames, otherRow, rowsOf, type MetadataRow, type ShownRow } from './VerificationMetadata.rows.js';
import { isOtherSession, isSameSession } from './VerificationMetadata.session.js';

/** The facts of a session, your links to them, and everything that a `<dl>` takes. */
export interface VerificationMetadataProps extends Omit<ComponentPropsWithoutRef<'dl'>, 'children'> {
  /** The `metadata` that `readReports` gives, or rows of your own, each with a label and a value. */
  metadata: ReportMetadata | readonly MetadataRow[] | null | undefined;
  /**
   * Gives the address of your own page about a fact, or of the vendor's console; the value is then a link. `field` is the payload's name of the fact,
   * or the label of a row of yours, and `value` what stands there (undefined for an object or a list). Only http(s) and relative addresses are links; anything else, and null, is none.
   * Never asked for what is withheld, and for what waits not before the reader has asked. @default no links
   */
  href?: MetadataHref | undefined;
}

/** How many names the button tells, and how many rows it shows at a time. */
const [told, page] = [5, 100];

/**
 * Shows the facts of the session around a report: its number, its time, whether it was a sandbox or a test, what people decided. Names that
 * are not known wait behind a button that tells them, because they may be personal. Links, values shaped like credentials, and what stands
 * under a name that ends in token, secret, key, signature or password are shown to nobody. Null is "not available".
 *
 * @example
 * <VerificationMetadata
 *   metadata={readReports(json).metadata}
 *   href={(field, value) => (field === 'session_id' ? `/sessions/${value}` : null)}
 * />
 */
export const VerificationMetadata: ForwardRefExoticComponent<
  VerificationMetadataProps & RefAttributes<HTMLDListElement>
> = forwardRef<HTMLDListElement, VerificationMetadataProps>(function VerificationMetadata(
  { metadata, href, className, ...rest },
  ref,
): ReactElement {
  const language = useLanguage();
  const statuses = useWords('status', statusEn).words;
  const words = { ...useWords('metadata', metadataEn), statuses };
  const format = useFormat();
  const desk = useDesk();
  // A host's address is in no server markup either: nothing of ours tells whether it is signed.
  const hydrated = useHydrated();
  // What was unfolded belongs to the case that it was unfolded for. In a report the case is known; alone, the session has to tell.
  const session = useGeneration(metadata, desk ? (before, now) => !isOtherSession(before, now) : isSameSession);
  const [count, setCount] = useStateOf(useGeneration(`${desk?.case} ${session}`), 0);
  const main = useRef<HTMLButtonElement>(null);
  const ask = (next: number): void => {
    setCount(() => next);
    if (next > count) desk?.emit('details-shown');
  };
  const others = otherNames(metadata);
  const left = others.length - count;
  const names = others.slice(0, told).map((name) => shortened(labelOf(name, words).label));
  const rows = [
    ...rowsOf(metadata, words, format),
    ...others.slice(0, count).map((name, index) => otherRow(metadata, name, index, words, format)),
  ];
  return (
    <dl
      lang={language}
      {...rest}
      ref={ref}
      className={clsx('lr-VerificationMetadata lr-Facts', className)}
      data-state={rows.length + others.length > 0 ? 'ready' : 'absent'}
    >
      {rows.length + others.length === 0 ? (
        <Fact label={words.label}>
          <span className="lr-absent">{words.notAvailable}</span>
        </Fact>
      ) : null}
      {rows.map((row) => (
        <Row key={row.key} row={row} href={hydrated ? linkOf(row, href) : undefined} />
      ))}
      {others.length > 0 ? (
        <div className="lr-Fact lr-VerificationMetadata-others">
          <dt className="lr-Fact-label">{words.others}</dt>
          <dd className="lr-Fact-value">
            <button
              ref={main}
              type="button"
              className="lr-Button"
              aria-expanded={count > 0}
              onClick={() => ask(left > 0 ? count + page : 0)}
            >
              {count === 0
                ? words.showOthers(names.join(', '), left > told ? format.number(left - told) : '')
                : left > 0
                  ? words.showMore(format.number(Math.min(page, left)), format.number(left))
                  : words.hideOthers}
            </button>
            {count > 0 && left > 0 ? (
              <button
                type="button"
                className="lr-Button"
                onClick={() => {
                  ask(0);
                  // This button goes, and the focus must not go with it.
                  main.current?.focus();
                }}
              >
                {words.hideOthers}
              </button>
            ) : null}
          </dd>
        </div>
      ) : null}
    </dl>
  );
});

function Row({ row, href }: { row: ShownRow; href: string | undefined }): ReactElement {
  const { label, isName, values, kind, isVerbatim } = row;
  const id = useId();
  const shown = <Values texts={values} kind={kind} isVerbatim={isVerbatim} className="lr-VerificationMetadata-value" />;
  return (
    <Fact label={label} isVerbatim={isName} labelId={href === undefined ? undefined : id}>
      {href === undefined ? (
        shown
      ) : (
        <a
          className="lr-VerificationMetadata-link"
          href={href}
          rel="noreferrer"
          id={`${id}link`}
          aria-labelledby={`${id} ${id}link`}
        >
          {shown}
        </a>
      )}
    </Fact>
  );
}

/** A name may be as long as a host likes; the button that tells it may not. */
function shortened(name: string): string {
  return name.length > 40 ? `${name.slice(0, 39)}…` : name;
}
