import 'server-only';
import { createHmac, timingSafeEqual } from 'node:crypto';

/** A delivery that was signed longer ago is a replay. */
const patience = 300;

/** Whether the raw body was signed with our secret, lately: `x-signature` is the HMAC-SHA256 of the body, `x-timestamp` epoch seconds. */
export function isSigned(body: string, headers: Headers, secret: string, now = Date.now()): boolean {
  const signature = headers.get('x-signature') ?? '';
  const age = Math.abs(now / 1000 - Number(headers.get('x-timestamp') ?? Number.NaN));
  if (!(age <= patience) || !/^[\da-f]{64}$/i.test(signature)) return false;
  const expected = createHmac('sha256', secret).update(body, 'utf8').digest();
  return timingSafeEqual(expected, Buffer.from(signature, 'hex'));
}
