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
