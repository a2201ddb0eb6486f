import { useId, useMemo, useRef, useState, type DragEvent, type ReactElement, type RefObject } from 'react';
import {
  AgeEstimationReport,
  LivenessReport,
  readReports,
  VerificationMetadata,
  type ReadProblem,
  type ReadResult,
} from '../src/index.js';
import { samples } from './fixtures/samples.ts';
import './YourReport.css';

type View = 'liveness' | 'age';

const views: Record<View, { label: string; Report: typeof LivenessReport }> = {
  liveness: { label: 'Liveness', Report: LivenessReport },
  age: { label: 'Age estimation', Report: AgeEstimationReport },
};

/** Far more than any report has; a larger file is something else. */
const largestFile = 5_000_000;

interface YourReportProps {
  /** JSON text to begin with. */
  text?: string;
  /** How reports are drawn at first. */
  view?: View;
}

/** A page to try the package with a report of one's own. It reads in the browser, and keeps and sends nothing. */
export function YourReport({ text: givenText = '', view: givenView = 'liveness' }: YourReportProps): ReactElement {
  const [text, setText] = useState(givenText);
  const [view, setView] = useState(givenView);
  const [notice, setNotice] = useState('');
  const area = useRef<HTMLTextAreaElement>(null);
  const result = useMemo(() => (text.trim() ? readReports(text) : null), [text]);

  const put = (next: string): void => {
    setText(next);
    setNotice('');
  };
  const readFile = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    if (file.size > largestFile) {
      setNotice(`“${file.name}” is larger than any report (over ${largestFile / 1_000_000} MB), so it was not read.`);
      return;
    }
    try {
      put(await file.text());
    } catch {
      setNotice(`“${file.name}” could not be read. Is it still there, and may you open it?`);
    }
  };
  const goTo = (line: number, column: number): void => {
    const before = text.split('\n').slice(0, line - 1);
    const at = before.join('\n').length + (line > 1 ? 1 : 0) + column - 1;
    area.current?.focus();
    area.current?.setSelectionRange(at, at + 1);
  };

  return (
    <div className="YourReport">
      <h1 className="YourReport-title">Your report</h1>
      <p className="YourReport-lead">
        Paste, drop or pick a report of the API, and see how it is drawn. It is read here, in your browser: nothing is
        stored and nothing is sent. Images and videos stay hidden and are not loaded until you press Show; only then
        does your browser ask the address in the report for them.
      </p>
      <div className="YourReport-input">
        <SampleSelect
          onPick={(name) => {
            const sample = samples.find((one) => one.name === name);
            if (!sample) return;
            put(sample.text);
            setView(sample.view);
          }}
        />
        <DropZone onFile={(file) => void readFile(file)} onText={put} />
        <TextArea text={text} onText={put} area={area} />
        <ViewChoice view={view} onView={setView} />
      </div>
      <p className="YourReport-summary" role="status">
        {notice || summaryOf(result)}
      </p>
      {result ? <Result result={result} view={view} onGoTo={goTo} /> : null}
    </div>
  );
}

const count = (number: number, word: string): string =>
  number === 0 ? `no ${word}` : number === 1 ? `one ${word}` : `${number} ${word}s`;

function summaryOf(result: ReadResult | null): string {
  if (!result) return 'Nothing to read yet.';
  const { reports, metadata, problems } = result;
  const found = [count(reports.length, 'report'), count(problems.length, 'problem')].join(', ');
  const about = metadata?.['test_webhook'] ? ' This is a test of the vendor’s, not a person’s check.' : '';
  return `${found.charAt(0).toUpperCase()}${found.slice(1)}.${about}`;
}

function SampleSelect({ onPick }: { onPick: (name: string) => void }): ReactElement {
  const id = useId();
  return (
    <div className="YourReport-field">
      <label htmlFor={id}>A sample to begin with</label>
      <select id={id} className="YourReport-control" defaultValue="" onChange={(event) => onPick(event.target.value)}>
        <option value="">Choose a sample</option>
        {samples.map(({ name, label }) => (
          <option key={name} value={name}>
            {label}
          </option>
        ))}
      </select>
    </div>
  );
}

function DropZone({
  onFile,
  onText,
}: {
  onFile: (file: File | undefined) => void;
  onText: (text: string) => void;
}): ReactElement {
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file) onFile(file);
    else onText(event.dataTransfer.getData('text'));
  };
  return (
    <div className="YourReport-field">
      <button
        type="button"
        className="YourReport-drop"
        data-over={over}
        onClick={() => input.current?.click()}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        Drop a JSON file here, or choose one
      </button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label="JSON file"
        accept=".json,.txt,application/json,text/plain"
        onChange={(event) => {
          onFile(event.target.files?.[0]);
          // So that the same file can be chosen again after it was changed.
          event.target.value = '';
        }}
      />
    </div>
  );
}

interface TextAreaProps {
  text: string;
  onText: (text: string) => void;
  area: RefObject<HTMLTextAreaElement | null>;
}

function TextArea({ text, onText, area }: TextAreaProps): ReactElement {
  const id = useId();
  return (
    <div className="YourReport-field" data-wide>
      <label htmlFor={id}>The report, as JSON</label>
      <textarea
        ref={area}
        id={id}
        className="YourReport-control YourReport-text"
        value={text}
        rows={12}
        spellCheck={false}
        autoComplete="off"
        wrap="off"
        placeholder={'{ "liveness": { "status": "Approved", … } }'}
        onChange={(event) => onText(event.target.value)}
      />
    </div>
  );
}

function ViewChoice({ view, onView }: { view: View; onView: (view: View) => void }): ReactElement {
  const name = useId();
  return (
    <fieldset className="YourReport-choice">
      <legend>Draw it as</legend>
      {(Object.keys(views) as View[]).map((one) => (
        <label key={one}>
          <input type="radio" name={name} checked={view === one} onChange={() => onView(one)} /> {views[one].label}
        </label>
      ))}
    </fieldset>
  );
}

interface ResultProps {
  result: ReadResult;
  view: View;
  onGoTo: (line: number, column: number) => void;
}

/** Two with one name could not be told apart where a screen reader lists them. */
const nameOf = (view: View, index: number, all: number): string | undefined =>
  all > 1 ? `${views[view].label}, ${index + 1} of ${all}` : undefined;

function Result({ result: { reports, metadata, problems }, view, onGoTo }: ResultProps): ReactElement {
  const { Report } = views[view];
  return (
    <div className="YourReport-result">
      <div className="YourReport-reports">
        {reports.map((report, index) => (
          // A list of reports has no identity but its order, and it changes as a whole.
          // oxlint-disable-next-line react/no-array-index-key
          <Report key={index} report={report} veiled aria-label={nameOf(view, index, reports.length)} />
        ))}
        {metadata ? (
          <section className="YourReport-panel">
            <h2>Session</h2>
            <VerificationMetadata metadata={metadata} />
          </section>
        ) : null}
        {reports.length === 0 ? <p className="YourReport-panel">There is no report to draw in it.</p> : null}
      </div>
      <section className="YourReport-panel">
        <h2>Problems</h2>
        <Problems problems={problems} onGoTo={onGoTo} />
      </section>
    </div>
  );
}

// A fault of text inside the JSON has its place in that text, where this page cannot go.
const isSyntax = ({ message }: ReadProblem): boolean => message.startsWith('The text is not JSON');

function Problems({
  problems,
  onGoTo,
}: {
  problems: readonly ReadProblem[];
  onGoTo: ResultProps['onGoTo'];
}): ReactElement {
  if (problems.length === 0) return <p>None. Everything that is there is as the API documents it.</p>;
  return (
    <>
      <p>
        {problems.some(isSyntax)
          ? 'This is not JSON yet. It is often one character, and here is where to look.'
          : 'The rest was read all the same. What is named here is not as the API documents it.'}
      </p>
      <ul className="YourReport-problems">
        {problems.map((problem) => (
          <Problem key={`${problem.path} ${problem.message}`} problem={problem} onGoTo={onGoTo} />
        ))}
      </ul>
    </>
  );
}

function Problem({ problem, onGoTo }: { problem: ReadProblem; onGoTo: ResultProps['onGoTo'] }): ReactElement {
  const { path, message, found, expected } = problem;
  const [, line, column] = (isSyntax(problem) ? /line (\d+), column (\d+)/.exec(message) : null) ?? [];
  return (
    <li>
      {path ? (
        <code className="YourReport-path">{path}</code>
      ) : (
        <span className="YourReport-path">The whole input</span>
      )}
      <p>{message}</p>
      <dl className="YourReport-facts">
        <dt>Found</dt>
        <dd>{found}</dd>
        <dt>Expected</dt>
        <dd>{expected}</dd>
      </dl>
      {line && column ? (
        <button type="button" className="lr-Button" onClick={() => onGoTo(Number(line), Number(column))}>
          Go to line {line}
        </button>
      ) : null}
    </li>
  );
}
