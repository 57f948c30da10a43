/** The words of pages that are about more than one record. */
export const pages = {
  home: {
    title: 'Wat werkt bij samenwerken voor jeugd en gezin?',
    lead: 'Werk je samen met anderen voor kinderen, jongeren en gezinnen? Hier staat wat daarbij helpt: tips, voorbeelden en vragen voor je team, uit onderzoek en praktijk.',
    description:
      'Tips, voorbeelden en vragen over samenwerken voor jeugd en gezin. Voor professionals, managers en gemeenten.',
    roles: 'Wat is jouw rol?',
    role: {
      professional: 'Je werkt met kinderen, jongeren en gezinnen.',
      manager: 'Je leidt een team of organisatie.',
      municipality: 'Je werkt bij een gemeente.',
    },
    elements: 'De elementen van samenwerken',
    elementsText: 'Goed samenwerken bestaat uit elementen. Kies het element waar het bij jou om draait.',
    more: 'Ook op deze site',
    projects: (count: number) => `${count} projecten die ZonMw betaalde, met wat ze opleverden.`,
    practices: (count: number) => `${count} voorbeelden en vraagstukken uit de praktijk.`,
    methods: (count: number) => `${count} methoden, programma’s en instrumenten, kort uitgelegd.`,
    terms: (count: number) => `${count} woorden en afkortingen die je tegenkomt, in één zin.`,
    matrix: 'Welk project laat welk element zien? Alles in één overzicht.',
    reflection: 'Hoe staat jullie samenwerking ervoor? Vul het in en bespreek het met elkaar.',
  },
  roles: {
    title: { professional: 'Voor professionals', manager: 'Voor managers', municipality: 'Voor gemeenten' },
    lead: {
      professional: 'Wat kun jij doen om beter samen te werken rond een kind of gezin?',
      manager: 'Wat kun jij regelen, zodat jouw mensen goed kunnen samenwerken?',
      municipality: 'Wat kan jouw gemeente doen om samenwerken makkelijker te maken?',
    },
    all: (count: number) => (count === 1 ? 'De tip bij dit element' : `Alle ${count} tips bij dit element`),
    readMore: 'Meer over dit element',
    projects: 'Wat projecten jou willen zeggen',
    practices: 'Voorbeelden en vraagstukken voor jou',
  },
  elements: {
    title: 'Elementen van samenwerken',
    lead: 'Twaalf elementen uit onderzoek, en drie die later opvielen. Wat hier “ervaren als werkzaam” heet, hebben mensen zo ervaren. Bewezen is het niet.',
  },
  projects: {
    title: 'Projecten',
    lead: 'Veertien projecten die ZonMw betaalde: wat ze deden, wat het opleverde en wat zij jou aanraden.',
  },
  methods: {
    title: 'Methoden',
    lead: 'Methoden, programma’s en instrumenten die je tegenkomt, elk in een paar zinnen. Bij veel ervan staat van welk jaar de informatie is.',
  },
  practices: {
    title: 'Uit de praktijk',
    lead: 'Voorbeelden die anderen inspireren, en vraagstukken om over na te denken.',
  },
  terms: {
    title: 'Begrippen',
    lead: 'Woorden en afkortingen uit de wereld van jeugd en gezin, in één zin.',
  },
  sources: {
    title: 'Bronnen',
    lead: 'Alles op deze site komt uit vijf documenten. De zinnen zijn van ons, de feiten van hen. De makers hebben onze tekst niet goedgekeurd.',
  },
  letters: 'Ga naar een letter',
  matrix: {
    title: 'De matrix: projecten en elementen',
    lead: 'Welk project laat welk element zien, en voor wie? Elke rij is een element, elke kolom een project.',
    caption: 'De elementen, met voor elk project voor wie het dat element laat zien.',
    letters: { professional: 'P', manager: 'M', municipality: 'G' },
    sure: 'Een vol vakje: zo staat het op de pagina van het project.',
    likely: 'Een streepjesrand: wij leiden het af uit de matrix in de bron.',
    inferred: 'afgeleid',
    none: 'nee',
    caveat:
      'Die twee kloppen niet altijd met elkaar, en van de matrix zijn de rijen in de bron niet goed te lezen. Wij hebben niets gelijkgetrokken.',
    projects: 'Welk nummer is welk project?',
  },
  search: {
    title: 'Zoeken',
    label: 'Waar zoek je naar?',
    submit: 'Zoek',
    noScript: 'Zoeken werkt met JavaScript, en dat staat uit in je browser. Deze lijsten helpen je verder:',
    scope:
      'Je zoekt in elementen, projecten, methoden, voorbeelden, begrippen en tips. Alles gebeurt in je eigen browser: wat je zoekt, gaat nergens heen.',
    loading: 'De zoekmachine wordt geladen …',
    failed: 'De zoekmachine kon niet laden. Laad de pagina opnieuw.',
    results: {
      none: 'Niets gevonden voor “$1”. Probeer een ander woord.',
      one: '1 resultaat voor “$1”',
      many: '$2 resultaten voor “$1”',
    },
    more: 'Toon meer resultaten',
  },
  reflection: {
    title: 'Reflectie: hoe staat onze samenwerking ervoor?',
    lead: 'Geef per element aan hoe het nu gaat. Je ziet meteen een beeld om met elkaar over te praten.',
    text: [
      'Vul het eerst alleen in en leg daarna jullie beelden naast elkaar. Een verschil is geen fout: daar begint het gesprek.',
      'Dit is een hulp bij een gesprek en geen meetinstrument. De schaal hebben wij bedacht.',
    ],
    privacy:
      'Je antwoorden blijven in dit tabblad van je browser. Sluit je het tabblad, dan zijn ze weg. Er is geen account.',
    noScript: 'Druk deze pagina af en vul haar in op papier. In het plaatje kun je zelf een lijn tekenen.',
    steps: ['nog niet', 'een beetje', 'half om half', 'grotendeels', 'helemaal'],
    questions: {
      professional: 'Vragen voor professionals',
      manager: 'Vragen voor managers',
      municipality: 'Vragen voor gemeenten',
    },
    picture: 'Jullie beeld',
    pictureLabel: 'Radar met een as voor elk van de twaalf elementen. De waarden staan in de lijst eronder.',
    pictureHint: 'Hoe verder naar buiten, hoe beter het gaat. De nummers zijn de elementen.',
    answered: { none: 'Nog niets ingevuld.', some: '$1 van de $2 elementen ingevuld.' },
    empty: 'niet ingevuld',
    copy: 'Kopieer als tekst',
    copied: 'Gekopieerd',
    clear: 'Alles wissen',
  },
  notFound: {
    title: 'Deze pagina is er niet',
    lead: 'Het adres klopt niet, of de pagina is verplaatst. Zoek hierboven, of kies een van deze lijsten.',
  },
};
