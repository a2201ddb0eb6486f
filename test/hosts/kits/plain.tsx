// A host without a kit: bare elements, and whatever stylesheet the test adds.
import { show } from './ours.tsx';

await show((ours) => (
  <>
    <div id="host">
      <h1>A page</h1>
      <h2>A part</h2>
      <p>
        A text with <code>code</code>, <strong>weight</strong> and <a href="#a">a link</a>.
      </p>
      <button type="button">A button</button>
      <input aria-label="A field" defaultValue="text" /> <select aria-label="A choice" />
      <textarea aria-label="A text" defaultValue="text" />
      <ul>
        <li>An entry</li>
      </ul>
      <dl>
        <dt>A term</dt>
        <dd>What it is</dd>
      </dl>
      <figure>
        <svg viewBox="0 0 1 1">
          <path d="M0 0h1v1z" />
        </svg>
        <figcaption>A caption</figcaption>
      </figure>
      <details open>
        <summary>More</summary>
      </details>
      <article hidden>Not there</article>
    </div>
    {ours}
  </>
));
