import { failureIn, type Failure, type HostAnswer } from '../../model/answer.js';
import { messageOf } from '../../model/answer/message.js';
import { subscribeToClock, wallClock } from '../../expiry/clock.js';

/** Calls a function of the host's and waits for it. Null: it succeeded. A rejection's error is not read, because it may hold a URL. */
export async function askHost(call: () => HostAnswer): Promise<Failure | null> {
  try {
    const answer = await call();
    const failure = failureIn(answer);
    return failure && isUnread(answer) ? { message: (await messageInBody(answer)) ?? failure.message } : failure;
  } catch {
    return { message: null };
  }
}

/** A server's words are short, and are there at once: nobody waits for more. */
const longestBody = 8192;
const longestText = 300;
const patience = 2000;

/** A `Response` of any window, with a body that the host has left. */
function isUnread(answer: unknown): answer is Response {
  const { clone, bodyUsed } = answer as Partial<Response>;
  return typeof clone === 'function' && bodyUsed === false;
}

/** What a server has written for a person: the message in JSON, or a short plain text. Never a page. Null: nothing of the kind. */
async function messageInBody(response: Response): Promise<string | null> {
  try {
    const type = response.headers.get('content-type') ?? '';
    const isJson = /^[^;]*\bjson\b/i.test(type);
    if (!isJson && !/^\s*text\/plain\b/i.test(type)) return null;
    const text = await inTime(shortText(response.clone()));
    if (text === null) return null;
    if (isJson) return messageOf(JSON.parse(text));
    return text.trim().length <= longestText ? messageOf(text) : null;
  } catch {
    return null;
  }
}

/** The text of a body; null for one that is too long to be a message. */
async function shortText(response: Response): Promise<string | null> {
  const reader = response.body?.getReader();
  if (!reader) return null;
  const decoder = new TextDecoder();
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    text += decoder.decode(value, { stream: true });
    if (text.length <= longestBody) continue;
    void reader.cancel();
    return null;
  }
}

/** Null where it takes too long. */
async function inTime(reading: Promise<string | null>): Promise<string | null> {
  const deadline = wallClock() + patience;
  let end: (() => void) | undefined;
  const late = new Promise<null>((resolve) => {
    end = subscribeToClock({
      now: wallClock,
      deadline,
      onTick: () => wallClock() >= deadline && resolve(null),
    });
  });
  try {
    return await Promise.race([reading, late]);
  } finally {
    end?.();
  }
}
