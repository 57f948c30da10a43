import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createPanelLink } from '../page/panel-link.ts';

export default defineUnlistedScript(() => {
  const page = globalThis.slimSamenwerkenPage;
  // Every panel that comes brings this script: the first one links the page.
  globalThis.slimSamenwerkenPage = undefined;
  if (page && !page.signal.aborted) createPanelLink(page);
});
