import type { AttemptProps } from './Reports.props.js';

const names = {
  metadata: true,
  metadataHref: true,
  limits: true,
  headingLevel: true,
  receivedAt: true,
  lifetime: true,
  expiresAt: true,
  veiled: true,
  veilAgain: true,
  greyscale: true,
  fps: true,
  viewerKeys: true,
  compareWith: true,
  order: true,
  layout: true,
  onOpenSession: true,
  printMedia: true,
  copySummary: true,
  minimumAge: true,
  margin: true,
} satisfies Record<Exclude<keyof AttemptProps, 'at'>, true>;

/** What each report is drawn with, and what lands on the root. */
export function splitProps<Props extends AttemptProps>(
  props: Props,
): [drawn: AttemptProps, rest: Omit<Props, keyof AttemptProps>] {
  const drawn: Record<string, unknown> = {};
  const rest: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(props)) (Object.hasOwn(names, name) ? drawn : rest)[name] = value;
  return [drawn, rest as Omit<Props, keyof AttemptProps>];
}

/** What one report is drawn with: what the host says of it before what it says of all. */
export function drawnFor(common: AttemptProps, own: AttemptProps | undefined): AttemptProps {
  const said = Object.entries(own ?? {}).filter(([name, value]) => value !== undefined && Object.hasOwn(names, name));
  return { ...common, ...(Object.fromEntries(said) as AttemptProps) };
}
