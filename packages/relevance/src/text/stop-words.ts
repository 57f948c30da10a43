/** Words that say nothing about a subject. Small on purpose: "samen" and "elkaar" do say something here. */
export const stopWords: ReadonlySet<string> = new Set(
  `aan al alle als bij dan dat de deze die dit door een en er ook om onder onze ons op of over te tot toe tussen uit uw
  van vaak veel verder via voor wanneer was waren we wel werd werden wij wordt worden zal ze zich zij zijn zo zou zodat
  bent ben is het hij haar hem hebben heeft had hadden hier hun i ik in je jij jouw jullie kan kun kunnen kon konden maar
  mag me meer men met mij mijn moet moeten na naar niet nog nu dus daar daarom daarbij echter elk elke gaan gaat geen
  heel iets iemand maken maakt wat wie hoe waar welke`.split(/\s+/),
);
