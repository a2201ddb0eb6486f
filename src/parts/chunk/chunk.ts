/** Code of ours that a page fetches only when its reader asks for what it does. */
export interface Chunk<Module> {
  /** The code once it has come, so that nobody waits for it twice. Null: it has not. */
  now: () => Module | null;
  /**
   * Fetches it, once for all who ask meanwhile. A failure is not kept: who asks again calls `import()` again. Some browsers keep it themselves,
   * until the page is loaded anew.
   */
  get: () => Promise<Module>;
}

/** `load` is a function that calls `import()` with a literal path: only so can a bundler of the host's see what to split off. */
export function chunkOf<Module>(load: () => Promise<Module>): Chunk<Module> {
  let come: Module | null = null;
  let coming: Promise<Module> | null = null;
  const fetch = (): Promise<Module> =>
    Promise.resolve()
      .then(load)
      .then(
        (module) => (come = module),
        (error: unknown) => {
          coming = null;
          throw error;
        },
      );
  return { now: () => come, get: () => (coming ??= fetch()) };
}

/** Begins to fetch it, for a press that may follow. Whether it came is told at the press. */
export function preload(chunk: Chunk<unknown>): void {
  if (chunk.now() === null) chunk.get().catch(() => undefined);
}
