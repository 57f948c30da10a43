/** A page of our own writing, in the words of everyday. */
export interface TestPage {
  readonly title: string;
  readonly text: string;
  readonly url?: string;
}
