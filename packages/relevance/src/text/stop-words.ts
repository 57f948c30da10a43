/** Words that say nothing about a subject. "Samen" and "elkaar" are not among them: here they do. */
export const stopWords: ReadonlySet<string> = new Set(
  `aan al alle als bent ben bij daar daarbij daarom dan dat de deze die dit door dus echter een eens elk elke en er gaan gaat geen
  had hadden heb hebben heeft heel hele hem het hier hij hoe hun haar i iemand iets ik in is je jij jouw jullie kan kon konden kun
  kunnen maakt maar maken mag me meer men met mij mijn moet moeten na naar niet nog nu of om onder ons onze ook op over per
  te toe tot tussen uit uw u vaak van veel verder via voor waar wanneer waren was wat we welke wel werd werden wie wij wordt worden
  zal ze zich zij zijn zo zodat zou`.split(/\s+/),
);
