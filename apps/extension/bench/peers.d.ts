// What of these packages is measured; they bring no types.
declare module 'mark.js' {
  export default class Mark {
    constructor(context: Element);
    mark(words: readonly string[], options?: { separateWordSearch?: boolean }): void;
    markRegExp(pattern: RegExp): void;
  }
}

declare module 'findandreplacedomtext' {
  export default function findAndReplaceDOMText(
    context: Element,
    options: { find: RegExp; wrap: string },
  ): void;
}
