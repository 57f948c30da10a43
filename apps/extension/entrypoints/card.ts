import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createCardSurface } from '../card/surface.tsx';

export default defineUnlistedScript(() => {
  // After an update the new copy of the content script gets a card of its own version.
  globalThis.slimSamenwerkenCard = createCardSurface();
});
