/** Work that can be left and taken up again: each step does a little. */
export type Steps<Result = void> = Generator<void, Result>;

/** Of what is quickly done, so many make a step. */
const STEP = 300;

/** Does something with each item, in small steps. */
export function* inSteps<Item>(items: Iterable<Item>, act: (item: Item) => void): Steps {
  let done = 0;
  for (const item of items) {
    act(item);
    done += 1;
    if (done % STEP === 0) yield;
  }
}

/** Does all steps at once. */
export function atOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
