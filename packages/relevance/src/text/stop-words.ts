/** Words that say nothing about a subject. "Samen" and "elkaar" are not among them: here they do. */
export const stopWords: ReadonlySet<string> = new Set(
  `aan acht al alle als bent ben bij daar daarbij daarom dan dat de deze die dit door drie dus echter een eens elk elke en er gaan gaat geen
  had hadden heb hebben heeft heel hele hem het hier hij hoe hun haar i iemand iets ik in is je jij jouw jullie kan kon konden kun
  kunnen maakt maar maken mag me meer men met mij mijn moet moeten na naar negen niet nog nu of om onder ons onze ook op over per
  te tien toe tot tussen twee uit uw u vaak van veel verder via vier vijf voor waar wanneer waren was wat we welke wel werd werden wie wij wordt worden
  zal ze zes zeven zich zij zijn zo zodat zou`.split(/\s+/),
);
