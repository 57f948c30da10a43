import type { TestPage } from './page.ts';

/** Each is about one element, said in the way that people say it. */
export const telling: readonly (TestPage & { readonly about: string })[] = [
  [
    'Vaste mensen op school',
    'Ieder jaar een andere jeugdverpleegkundige, dat werkte niet. Nu heeft elke school een vast gezicht. Er is minder verloop en er zijn uren voor overleg met het wijkteam vrijgemaakt. De werkdruk blijft wel hoog.',
    'randvoorwaarden',
  ],
  [
    'Waar doen we het voor?',
    'Wijkteam, school en jeugdgezondheidszorg schreven samen op wat zij voor gezinnen willen bereiken. Die gezamenlijke visie gaat boven het belang van elke organisatie. Iedereen staat achter dezelfde doelen.',
    'gezamenlijke-visie-en-doelen',
  ],
  [
    'Eerst koffie, dan samenwerken',
    'De jeugdarts en de mensen van het wijkteam kenden elkaar niet. Nu gaan ze bij elkaar langs. Er groeide onderling vertrouwen en je durft sneller iets te vragen. Respect voor elkaars werk hoort daarbij.',
    'vertrouwen-en-respect',
  ],
  [
    'Wie doet wat bij een zorg om een kind?',
    'Leerkracht, jeugdverpleegkundige en jeugdconsulent spraken per gezin af wie wat doet. De taakverdeling staat op één blad, met wie de regie heeft. Zo benutten zij elkaars deskundigheid.',
    'rollen-en-verantwoordelijkheden',
  ],
  [
    'Een teamleider die het voordoet',
    'De leidinggevende van het wijkteam en de manager van de JGZ dragen de visie uit en spreken elkaar aan als het stroef loopt. Dat leiderschap zien collega’s en zij geven elkaar nu ook feedback.',
    'leiderschap-en-management',
  ],
  [
    'Eens in de zes weken om de tafel',
    'School, jeugdarts en wijkteam hebben een vaste overlegstructuur. De werkafspraken staan in een protocol: hoe je een kind aanmeldt, wie het casusoverleg voorzit en wat er na afloop gebeurt.',
    'planning-structuren-en-procedures',
  ],
  [
    'Bel gewoon even',
    'De huisarts en de jeugdverpleegkundige bellen elkaar. Korte lijnen, een vast contactpersoon en altijd een terugkoppeling na een verwijzing van een kind: zo blijft iedereen op de hoogte.',
    'effectieve-communicatie',
  ],
  [
    'Mag ik dit vertellen?',
    'Een leerkracht wil weten wat de jeugdarts weet. Wat mag je delen? Vraag ouders om toestemming en leg vast welke informatie je met het wijkteam deelt. De privacyregels staan minder in de weg dan je denkt.',
    'delen-van-informatie',
  ],
  [
    'Ouders aan tafel',
    'Over een kind praat je met de ouders, niet over hen. Wijkteam en school nodigen ouders en jongeren uit om mee te denken. Een ouderpanel beslist mee over het aanbod. Die inbreng verandert de hulp.',
    'betrokkenheid',
  ],
  [
    'Leren luisteren',
    'Jeugdverpleegkundigen en jongerenwerkers volgen samen een training. Zij oefenen gespreksvaardigheden, een open houding en inlevingsvermogen. Intervisie met het wijkteam houdt het levend.',
    'vaardigheden-en-attitudes',
  ],
  [
    'Het is nooit af',
    'Twee keer per jaar kijken JGZ, wijkteam en school terug op hun samenwerking. Wat ging goed, wat stellen we bij? Ze leren van elkaar en proberen stap voor stap iets nieuws uit.',
    'samenwerken-is-een-proces',
  ],
  [
    'Wat heeft het opgeleverd?',
    'Sinds het wijkteam en de jeugdgezondheidszorg samen optrekken meten zij het effect. De monitor laat zien dat gezinnen eerder hulp krijgen. De resultaten bespreken zij met de school.',
    'zicht-op-effect',
  ],
  [
    'Beleid en uitvoering zoeken elkaar op',
    'De wethouder en de beleidsmedewerkers van de gemeente spreken elk kwartaal met de jeugdgezondheidszorg. De gemeente is opdrachtgever maar geeft de uitvoering ruimte en vertrouwen. Die relatie met de gemeente is goed.',
    'samenwerkingsrelatie-met-de-gemeente',
  ],
  [
    'Iedereen kent iedereen',
    'In een kleine gemeente met een paar dorpen kent de jeugdarts de wethouder en elke leerkracht. In de grote stad is het aantal inwoners en scholen zo groot dat het wijkteam meer moet regelen.',
    'schaalgrootte',
  ],
  [
    'Een stip op de horizon',
    'Kinderopvang, school en wijkteam zetten op papier waar zij over vijf jaar willen staan. Elk van hen levert een stukje van zijn eigen belang in voor de kinderen in de wijk.',
    'gezamenlijke-visie-en-doelen',
  ],
  [
    'Durf je te bellen als je twijfelt?',
    'Wie de ander niet kent, belt niet. Daarom lunchen jeugdverpleegkundigen en leerkrachten eens per maand. Wie elkaar kent, gunt elkaar iets en durft ook een fout toe te geven.',
    'vertrouwen-en-respect',
  ],
  [
    'Drie mensen aan één gezin',
    'Bij het gezin kwamen een jeugdarts, een gezinscoach en een psycholoog over de vloer. Niemand wist wie de knopen doorhakte. Nu heeft één van hen de leiding en weet ieder wat zijn deel is.',
    'rollen-en-verantwoordelijkheden',
  ],
  [
    'Altijd op dinsdag',
    'Elke tweede dinsdag van de maand bespreken school, wijkteam en jeugdarts hun zorgen om leerlingen. Er is een lijst met stappen, een voorzitter en een verslag met afspraken.',
    'planning-structuren-en-procedures',
  ],
  [
    'Hoor ik er nog iets van?',
    'De huisarts stuurt een kind door en hoort daarna niets meer. Een kort berichtje terug van het wijkteam is genoeg, zegt hij. Ook helpt het als je dezelfde woorden gebruikt.',
    'effectieve-communicatie',
  ],
  [
    'Wat weet de school, wat weet de dokter?',
    'Ouders tekenen een formulier zodat de leerkracht en de jeugdarts met elkaar over hun kind mogen praten. Zo hoeven zij hun verhaal geen drie keer te doen en blijft vertrouwelijk wat vertrouwelijk is.',
    'delen-van-informatie',
  ],
  [
    'Niet in één keer goed',
    'Het eerste plan van school en wijkteam mislukte. Ze pasten het aan, probeerden het weer en kijken nu elk half jaar wat beter kan. Samenwerken leer je door het te doen.',
    'samenwerken-is-een-proces',
  ],
  [
    'Minder kinderen op de wachtlijst',
    'Helpt het dat de jeugdarts op school zit? De gemeente liet het uitzoeken. Het aantal verwijzingen daalde met een vijfde en ouders gaven een hoger cijfer.',
    'zicht-op-effect',
  ],
  [
    'Twaalf dorpen, één team',
    'In een uitgestrekte plattelandsgemeente rijdt de jeugdverpleegkundige van dorp naar dorp. Ze kent de huisarts en de scholen. In de stad verderop werken zes teams voor één wijk.',
    'schaalgrootte',
  ],
].map(([title = '', text = '', about = '']) => ({ title, text, about }));
