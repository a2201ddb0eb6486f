import type { ReactNode } from 'react';
import type { PartialMessages } from '../messages/Messages.js';
import type { Medium, VeilAgain } from '../model/evidence.js';
import type { Icons, Signs } from './signs.js';

/** What a host may set for every component below. Everything is optional. */
export interface ReportProviderProps {
  /**
   * Words that replace the English ones, as few or as many as you like. Whole languages are in `react-liveness-report/locales/…`.
   * Give the same object at each render.
   */
  messages?: PartialMessages | undefined;
  /**
   * BCP 47 tag for numbers and dates; `de_DE.UTF-8` and its like are read too. One that cannot be read is told to you, and English. So are words
   * that stay English in another locale. @default the language of `messages`, else 'en'
   */
  locale?: string | undefined;
  /** IANA zone in which times are told, always with its name beside them. One that is not known is told to you, and UTC. @default 'UTC' */
  timeZone?: string | undefined;
  /** Where the time comes from, in epoch milliseconds. Give the same function at each render. @default the wall clock */
  now?: (() => number) | undefined;
  /**
   * Minutes that links live after `receivedAt`, where neither `expiresAt` nor the link itself says when it ends. Null promises no end.
   * 0, less, and what is no finite number count as null, with a development error. @default 60, as the API documents
   */
  lifetime?: number | null | undefined;
  /** Whether media stay hidden, and unloaded, until the reader asks. @default false */
  veiled?: boolean | undefined;
  /** Covers media again, and lets go of them, when the reader has left. Give the same object at each render. @default never */
  veilAgain?: VeilAgain | undefined;
  /** Hosts that media may come from: `host`, `*.host`, either with a port. @default every https host */
  allowMediaFrom?: readonly string[] | undefined;
  /** Gives the address to load for a signed URL, for a proxy or a blob. Give the same function at each render. */
  resolveMediaUrl?: ((url: string, media: Medium) => string | Promise<string>) | undefined;
  /**
   * Signs of your own in place of ours, by the names of `IconName`. Each stands before a word that says the same, is hidden from screen readers, and
   * is as large as ours. Let the severities differ in shape: forced colours and paper have no others. Give the same object at each render. @default ours
   */
  icons?: Icons | undefined;
  /** What these settings are for: a page, one report, or one part of it. */
  children?: ReactNode;
}

/** The settings that the components read. */
export interface Settings extends Omit<ReportProviderProps, 'children'> {
  /** The host's signs; it comes with the provider, so that nothing of it is paid for without one. */
  sign?: Signs | undefined;
}
