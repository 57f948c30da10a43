// The build brings a stylesheet in as its text.
declare module '*.css' {
  const css: string;
  export default css;
}
