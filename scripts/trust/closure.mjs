// What the lock file installs with a package: read as npm finds it, without touching node_modules or the network.

/** @typedef {{ version: string, license?: string, integrity?: string, resolved?: string, dev?: boolean, optional?: boolean, link?: boolean, inBundle?: boolean, hasInstallScript?: boolean, dependencies?: Record<string, string>, optionalDependencies?: Record<string, string>, peerDependencies?: Record<string, string>, devDependencies?: Record<string, string>, peerDependenciesMeta?: Record<string, { optional?: boolean }> }} Locked */
/** @typedef {{ lockfileVersion: number, packages: Record<string, Locked> }} Lock */
/** @typedef {{ path: string, name: string, version: string, license: string | undefined, integrity: string | undefined, needs: string[] }} Installed `needs` are paths. */

/** @param {string} path */
export const nameOf = (path) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);

/** Where a package finds another one: beside it, else above. @param {Lock} lock @param {string} from @param {string} name */
function resolveFrom(lock, from, name) {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    const path = folder ? `${folder}/node_modules/${name}` : `node_modules/${name}`;
    if (lock.packages[path]) return path;
    if (!folder) return null;
    if (!folder.includes('/node_modules/')) folder = '';
  }
}

/** Everything that comes with these, peers apart, by path in the order of names. @param {Lock} lock @param {readonly string[]} names @returns {Installed[]} */
export function closureOf(lock, names) {
  /** @type {Map<string, Installed>} */
  const found = new Map();
  /** @param {string} from @param {string} name */
  function visit(from, name) {
    const path = resolveFrom(lock, from, name);
    if (!path) return null;
    const known = found.get(path);
    if (known) return path;
    const { version, license, integrity, dependencies = {}, optionalDependencies = {} } = lock.packages[path] ?? {};
    /** @type {Installed} */
    const entry = { path, name: nameOf(path), version: String(version), license, integrity, needs: [] };
    found.set(path, entry);
    for (const each of Object.keys({ ...dependencies, ...optionalDependencies })) {
      const needed = visit(path, each);
      if (needed) entry.needs.push(needed);
    }
    return path;
  }
  for (const name of names) visit('', name);
  return [...found.values()].toSorted((a, b) =>
    a.name < b.name ? -1 : a.name > b.name ? 1 : a.path < b.path ? -1 : 1,
  );
}
