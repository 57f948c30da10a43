/** What we use of Mozilla's check of extensions, which comes without types. */
declare module 'addons-linter' {
  interface Message {
    readonly code: string;
    readonly file?: string;
    readonly message: string;
  }
  const linter: {
    createInstance(options: { config: object; runAsBinary: boolean }): {
      run(): Promise<{ readonly errors: readonly Message[]; readonly warnings: readonly Message[] }>;
    };
  };
  export default linter;
}
