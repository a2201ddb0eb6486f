/** How many values are looked at before two are said to differ: a longer comparison would cost more than it spares. */
const most = 2000;

/**
 * Whether two values of a host's say the same: texts, numbers, dates, and plain lists and objects of them. In doubt they differ. A host that reads
 * its list anew at each poll gets other objects each time, and no row of it has to be drawn for that.
 */
export function isSameContent(one: unknown, other: unknown): boolean {
  let left = most;
  const isSame = (a: unknown, b: unknown): boolean => {
    if (Object.is(a, b)) return true;
    left -= 1;
    if (left < 0 || typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
    const kind = kindOf(a);
    if (kind === null || kind !== kindOf(b)) return false;
    if (kind === 'date') return (a as Date).getTime() === (b as Date).getTime();
    const names = Object.keys(a);
    return (
      names.length === Object.keys(b).length &&
      names.every((name) => Object.hasOwn(b, name) && isSame(a[name as never], b[name as never]))
    );
  };
  try {
    return isSame(one, other);
  } catch {
    return false;
  }
}

/** Null: it may hold more than can be seen, or, as an element of React's, all of a page. */
function kindOf(value: object): 'list' | 'object' | 'date' | null {
  if (Array.isArray(value)) return 'list';
  const name = Object.prototype.toString.call(value);
  if (name === '[object Date]') return 'date';
  const kin: unknown = Object.getPrototypeOf(value);
  // An object of another window has another parent, which has none itself.
  const isPlain = kin === null || Object.getPrototypeOf(kin) === null;
  return isPlain && name === '[object Object]' && !('$$typeof' in value) ? 'object' : null;
}
