import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createCard } from '../card/controller.tsx';

export default defineUnlistedScript(() => {
  // After an update the new copy of the content script gets a card of its own version.
  globalThis.slimSamenwerkenCard = createCard;
});
