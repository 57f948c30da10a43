/**
 * The world that the content is about. A page that has none of these words is about something else, however well a cue
 * fits: a chain of suppliers has trust and roles too. Add a word when a fitting page stays empty.
 */

type Words = readonly string[];

/** Who works together for youth, by sort. Hardly any page names two of them without being about what lies between. */
export const ourPartners: Readonly<Record<string, Words>> = {
  health: [
    'jgz',
    'jeugdgezondheidszorg',
    'jeugdarts',
    'jeugdverpleegkundige',
    'consultatiebureau',
    'cjg',
    'ncj',
    'schoolarts',
    'centrum voor jeugd en gezin',
    'ouder en kindteam',
  ],
  team: [
    'wijkteam',
    'buurtteam',
    'jeugdteam',
    'gebiedsteam',
    'sociaal team',
    'lokaal team',
    'jeugdhulp',
    'jeugdzorg',
    'jeugdconsulent',
    'jeugdprofessional',
    'jongerenwerk',
    'opvoedondersteuning',
    'gezinscoach',
    'maatschappelijk werk',
    'veilig thuis',
    'jeugdbescherming',
    'sociaal werk',
    'sociaal domein',
    'voorveld',
    'jeugdbeleid',
  ],
  birth: ['verloskundige', 'kraamzorg', 'geboortezorg', 'gynaecoloog', 'prenataal', 'zwangere'],
  newcomers: ['azc', 'statushouder', 'vluchteling', 'nieuwkomer', 'asielzoeker'],
  minds: ['jeugd-ggz', 'gedragswetenschapper', 'orthopedagoog', 'kinderarts', 'praktijkondersteuner'],
};

/** Partners who also stand on pages about anything else. */
export const otherPartners: Readonly<Record<string, Words>> = {
  school: [
    'school',
    'onderwijs',
    'leerkracht',
    'mentor',
    'intern begeleider',
    'kinderopvang',
    'peuterspeelzaal',
    'voorschool',
    'leerplicht',
  ],
  care: [
    'huisarts',
    'ggz',
    'ggd',
    'verpleegkundige',
    'wijkverpleegkundige',
    'psycholoog',
    'ziekenhuis',
    'zorgverzekeraar',
    'hulpverlener',
  ],
  policy: ['wethouder', 'beleidsmedewerker', 'beleidsadviseur', 'beleidsmaker', 'opdrachtgever'],
  professionals: ['professional', 'zorgprofessional', 'praktijkpartner', 'jongere', 'respondent'],
};

/** Stands on every page of every municipality, so it counts for little. */
export const municipality: Words = ['gemeente', 'gemeentelijk'];

/** Whom it is for. */
export const families: Words = [
  'jeugd',
  'jeugdige',
  'jongere',
  'kind',
  'gezin',
  'ouder',
  'opvoeding',
  'opgroeien',
  'leerling',
  'peuter',
  'baby',
  'ouderschap',
  'cliënt',
];

/** Words of doing it together. */
export const together: { readonly strong: Words; readonly weak: Words } = {
  strong: [
    'samenwerking',
    'samenwerkingspartner',
    'ketenpartner',
    'elkaars',
    'afstemmen',
    'afstemming',
    'netwerk',
    'coalitie',
    'ketensamenwerking',
    'integraal',
    'domeinoverstijgend',
    'multidisciplinair',
    'interdisciplinair',
    'krachten bundelen',
    'wijkgericht',
    'vierhoek',
    'driehoek',
    'gezamenlijk',
    'werkafspraak',
    'casusoverleg',
  ],
  weak: [
    'samen',
    'elkaar',
    'partner',
    'overleg',
    'onderling',
    'team',
    'keten',
    'betrokken',
    'bij elkaar',
    'collega',
    'terugkoppeling',
    'verbinding',
  ],
};

/** Sites that are about youth from front to back: there the word itself is not needed. */
export const ourHosts: Words = ['ncj.nl', 'nji.nl', 'jgz.nl', 'centeringzorg.nl', 'spark-methode.nl'];

/** Kinds of pages that use our words for something else: vacancies and small print. */
export const elsewhere: Words = [
  'vacature',
  'solliciteren',
  'sollicitatie',
  'salaris',
  'cao',
  'cookie',
  'privacyverklaring',
  'privacybeleid',
  'disclaimer',
  'algemene voorwaarden',
];
