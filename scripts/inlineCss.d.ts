// The text of a sheet, as the build gives it.
declare module '*.css?inline' {
  const text: string;
  // oxlint-disable-next-line import/no-default-export -- that is how the build hands it over
  export default text;
}
