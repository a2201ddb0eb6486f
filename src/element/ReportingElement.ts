import { createElement, type ReactElement, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import type { ReadProblem } from '../model/report.js';
import { windowOf } from '../parts/ownWindow.js';
import { ReportProvider } from '../settings/ReportProvider.js';
import { tell } from './ask.js';
import { keyOf, subscribeToArrivals, tellArrival } from './guests.js';
import { isOwnChild, nothingSaid, readChildren, type Said } from './jsonChild.js';
import { subscribeToLanguages } from './languages.js';
import { mountIn, type Mount } from './mount.js';
import { placeIn, type Dressing } from './place.js';
import { propertiesOf, type Properties } from './properties.js';
import { settingsOf } from './settings.js';
import { surroundingsOf, watchSurroundings } from './surroundings.js';
import type { Table } from './tables.js';

/** A server has no elements, and must be able to import this all the same. */
const Base: typeof HTMLElement = globalThis.HTMLElement ?? (class {} as unknown as typeof HTMLElement);

/** What the elements have in common: where they draw, what they are given, and how they come and go. */
export abstract class ReportingElement extends Base {
  static readonly table: Table = {};
  static dressing: Dressing = {};

  readonly #properties: Properties;
  readonly #stops: (() => void)[] = [];
  /** Panels that are drawn as a part of this report, each in its own place of the page. */
  readonly #guests = new Set<ReportingElement>();
  #host: ReportingElement | null = null;
  #said: Said = nothingSaid;
  #place: HTMLElement | null = null;
  #mount: Mount | null = null;
  #isWaiting = false;
  /** How many answers are on their way. */
  #held = 0;

  constructor() {
    super();
    const { table } = this.constructor as typeof ReportingElement;
    this.#properties = propertiesOf(this, table, () => this.#changed());
  }

  /** What this kind of element shows, from what it was given. */
  protected abstract view(value: (name: string) => unknown, guests: ReactNode): ReactElement;

  /** The report that this element belongs to. Null: it stands alone. */
  protected reportAround(): ReportingElement | null {
    return null;
  }

  /** What was wrong with the JSON children, as `readReports` tells it. They may hold pieces of the payload: show them to developers only. */
  get problems(): readonly ReadProblem[] {
    return this.#said.problems;
  }

  /** For the accessors of the table. */
  get givenProperties(): Properties {
    return this.#properties;
  }

  connectedCallback(): void {
    this.#properties.upgrade();
    tellArrival();
    if (this.#stops.length === 0) this.#follow();
    this.#read();
    this.#changed();
  }

  disconnectedCallback(): void {
    // A move is a removal and an insertion in one go: what the reader did stays.
    queueMicrotask(() => {
      if (!this.isConnected && this.#held === 0) this.#leave();
    });
  }

  /** Keeps what is drawn until there is an answer, also out of the document: put back, it must not ask the same anew. */
  protected hold(answer: PromiseLike<unknown>): void {
    const held = this.#host ? [this, this.#host] : [this];
    const release = (): void => {
      for (const each of held) if (--each.#held === 0 && !each.isConnected) each.#leave();
    };
    for (const each of held) each.#held += 1;
    answer.then(release, release);
  }

  /** A move that the browser does in one piece leaves everything as it is. */
  connectedMoveCallback(): void {
    this.#changed();
  }

  /** In another document is another window, with timers and media of its own. */
  adoptedCallback(): void {
    this.#leave();
    if (this.isConnected) this.connectedCallback();
  }

  attributeChangedCallback(): void {
    this.#changed();
  }

  #follow(): void {
    const view = windowOf(this);
    const children = new view.MutationObserver((records) => {
      // What is drawn here, or in an element inside, changes all the time.
      if (!records.some(({ target }) => isOwnChild(this, target))) return;
      this.#read();
      this.#changed();
    });
    children.observe(this, { childList: true, characterData: true, subtree: true });
    const { ownerDocument } = this;
    const onState = (): void => this.#read();
    ownerDocument.addEventListener('readystatechange', onState);
    this.#stops.push(
      () => children.disconnect(),
      () => ownerDocument.removeEventListener('readystatechange', onState),
      watchSurroundings(this, () => this.#changed()),
      subscribeToLanguages(() => this.#changed()),
      subscribeToArrivals(() => this.reportAround() !== this.#host && this.#changed()),
    );
  }

  #leave(): void {
    for (const stop of this.#stops.splice(0)) stop();
    this.#end();
    if (this.#host) this.#host.#part(this);
    this.#host = null;
    for (const guest of this.#guests) guest.#changed();
    this.#guests.clear();
    this.#place?.remove();
    this.#place = null;
  }

  #end(): void {
    this.#mount?.end();
    this.#mount = null;
  }

  #part(guest: ReportingElement): void {
    if (this.#guests.delete(guest)) this.#changed();
  }

  #read(): void {
    const { table } = this.constructor as typeof ReportingElement;
    const isComplete = this.ownerDocument.readyState !== 'loading';
    const said = readChildren(this, this.#said, isComplete, (name) => table[name] === 'data' && name !== 'report');
    if (!said) return;
    this.#said = said;
    this.#properties.said(said);
    // The script that brought the elements has then listened, if it does.
    queueMicrotask(() => tell(this, 'lr-read', null));
  }

  /** Draws once for all that changes in one go. */
  #changed(): void {
    if (this.#isWaiting) return;
    this.#isWaiting = true;
    queueMicrotask(() => {
      this.#isWaiting = false;
      if (this.isConnected) this.#draw();
    });
  }

  #draw(): void {
    const host = this.reportAround();
    const place = this.#placed();
    if (this.#host && host !== this.#host) this.#host.#part(this);
    this.#host = host;
    if (host) {
      this.#end();
      host.#guests.add(this);
      host.#changed();
      return;
    }
    this.#mount ??= mountIn(place);
    this.#mount.show(this.#drawing());
  }

  /** What it shows, in its own words. */
  #drawing(): ReactElement {
    const value = (name: string): unknown =>
      this.#properties.get(name) ?? (this.#host ? this.#host.#shared(name) : undefined);
    const guests = [...this.#guests].flatMap((guest) =>
      guest.#place ? createPortal(guest.#drawing(), guest.#place, keyOf(guest)) : [],
    );
    const view = this.view(value, guests.length > 0 ? guests : null);
    return createElement(ReportProvider, settingsOf(value, surroundingsOf(this)), view);
  }

  /** What a panel has of its report, unless it was given its own. */
  #shared(name: string): unknown {
    return ['report', 'messages', 'locale', 'timeZone', 'now'].includes(name) ? this.#properties.get(name) : undefined;
  }

  #placed(): HTMLElement {
    this.#place = placeIn(this, this.#place, (this.constructor as typeof ReportingElement).dressing);
    return this.#place;
  }
}
