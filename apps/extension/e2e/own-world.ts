import type { CDPSession, Page } from '@playwright/test';

/** Where a test looks at a page from: `Page` is one such place. */
export interface World {
  evaluate<Result>(task: () => Result | Promise<Result>): Promise<Result>;
  evaluate<Result, Arg>(task: (arg: Arg) => Result | Promise<Result>, arg: Arg): Promise<Result>;
}

const OWN = 'test';

/**
 * A world beside the page's own, as a content script has: it sees the same document, and nothing that the page's scripts have redefined.
 *
 * @param atStart is done in it when the parser has made the document
 */
export async function ownWorld(page: Page, atStart: () => void): Promise<World> {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.enable');
  await session.send('Page.addScriptToEvaluateOnNewDocument', {
    worldName: OWN,
    source: `addEventListener('DOMContentLoaded', ${atStart}, { once: true })`,
  });
  return worldNamed(OWN, session);
}

/** The world of the extension's script in the page. */
export async function extensionWorld(page: Page): Promise<World> {
  return worldNamed('Slim Samenwerken', await page.context().newCDPSession(page));
}

async function worldNamed(wanted: string, session: CDPSession): Promise<World> {
  let context: number | undefined;
  session.on('Runtime.executionContextCreated', ({ context: { id, name } }) => {
    if (name === wanted) context ??= id;
  });
  session.on('Runtime.executionContextsCleared', () => {
    context = undefined;
  });
  await session.send('Runtime.enable');
  return {
    async evaluate<Result, Arg>(task: (arg: Arg) => Result | Promise<Result>, arg?: Arg): Promise<Result> {
      if (context === undefined) throw new Error(`the page has no world "${wanted}"`);
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
        contextId: context,
        expression: `(${task})(${JSON.stringify(arg)})`,
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value as Result;
    },
  };
}
