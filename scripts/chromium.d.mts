export interface Browser {
  /** Whether this is the build that the lock file pins, so that screenshots match to the pixel. */
  pinned: boolean;
  /** For Playwright. */
  launchOptions: { executablePath: string; args: string[]; env: Record<string, string> };
}

/** The browser that the tests drive, unpacked or installed when it is not there. Throws when there is none. */
export declare function chromium(): Promise<Browser>;
