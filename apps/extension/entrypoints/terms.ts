import { termNames } from '@slim-samenwerken/content/term-names';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

export default defineUnlistedScript(() => {
  globalThis.slimSamenwerkenTerms = termNames;
});
