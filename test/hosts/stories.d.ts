/** Every file of stories, which the bundler of a test puts together. */
declare module 'stories' {
  export const files: readonly Record<string, unknown>[];
}
