/** The three documented ways to check liveness. */
export type KnownMethod = 'ACTIVE_3D' | 'FLASHING' | 'PASSIVE';

const byFold = new Map<string, KnownMethod>([
  ['active3d', 'ACTIVE_3D'],
  ['flashing', 'FLASHING'],
  ['passive', 'PASSIVE'],
]);

/** The documented method however it is written (older payloads have lower case); null for a word that is not known. */
export function knownMethod(method: string): KnownMethod | null {
  return byFold.get(method.toLowerCase().replace(/[\s_-]+/g, '')) ?? null;
}

// The vendor's overview of liveness (DOMAIN §2): ACTIVE_3D is "3D Action & Flash", FLASHING is "3D Flash". Both project light.
const projectsLight: Record<KnownMethod, boolean> = { ACTIVE_3D: true, FLASHING: true, PASSIVE: false };

/**
 * Whether the recording may flicker, because the check projects coloured light on the face: a reader must be told before it plays.
 * False for a method that is not known, and for none: nothing is known of their recordings.
 */
export function mayFlicker(method: string | null): boolean {
  const known = method === null ? null : knownMethod(method);
  return known !== null && projectsLight[known];
}
