import type { Prose } from '../locale.ts';

/** Pages that are only text. */
export const prose: Readonly<Record<'about' | 'accessibility' | 'privacy', Prose>> = {
  about: {
    title: 'Over Slim Samenwerken',
    lead: 'Wat er bekend is over samenwerken voor jeugd en gezin, op één plek en in gewone taal.',
    sections: [
      {
        heading: 'Wat je hier vindt',
        text: [
          'Professionals, managers en gemeenten werken samen voor kinderen, jongeren en gezinnen. Daar is onderzoek naar gedaan, en er zijn projecten en voorbeelden. Wij hebben vijf documenten gelezen en daaruit gehaald wat je kunt gebruiken.',
          'De indeling in twaalf elementen komt uit die documenten. Drie elementen kwamen later uit het onderzoek De Sterkste Schakels.',
        ],
      },
      {
        heading: 'Hoe zeker is het?',
        text: [
          'Op elke pagina staat uit welke bron en welk jaar ze komt. De bron van elke tip en bevinding staat in de open data. “Ervaren als werkzaam” betekent: mensen die ermee werken, zeggen dat het helpt. Het is niet gemeten en dus niet bewezen.',
          'Waar bronnen elkaar tegenspreken, staat dat erbij onder “Goed om te weten”. Wij kiezen dan niet stilletjes.',
        ],
      },
      {
        heading: 'Wie dit maakt',
        text: [
          'Wij zijn geen overheid en geen kennisinstituut. De makers van de bronnen hebben onze tekst niet goedgekeurd. De zinnen zijn van ons; de feiten en cijfers komen uit de bronnen.',
        ],
      },
      {
        heading: 'Ook in je browser',
        text: [
          'Dezelfde inhoud zit in een extensie voor je browser. Die laat op pagina’s van ncj.nl en zonmw.nl zien welke elementen erbij passen. Ook daar gaat niets wat je leest naar buiten.',
        ],
      },
    ],
  },
  accessibility: {
    title: 'Toegankelijkheid',
    lead: 'Iedereen moet deze site kunnen gebruiken. Wij bouwen haar volgens WCAG 2.2, niveau AA.',
    sections: [
      {
        heading: 'Wat wij doen',
        text: ['Bij elke verandering controleren wij:'],
        list: [
          'elke soort pagina met axe, in licht en donker, in het Nederlands en het Engels;',
          'of de HTML geldig is;',
          'of alles werkt met alleen een toetsenbord;',
          'of de site leesbaar blijft op een klein scherm van 320 pixels en met grote letters;',
          'of de pagina’s werken zonder JavaScript.',
        ],
      },
      {
        heading: 'Wat wij niet weten',
        text: [
          'Een onafhankelijk onderzoek is er nog niet geweest, en mensen met een beperking hebben de site nog niet voor ons getest. Automatische controles vinden niet alles. Daarom zeggen wij niet dat de site volledig voldoet.',
        ],
      },
      {
        heading: 'Wat niet anders kan',
        list: [
          'Zoeken werkt alleen met JavaScript. Zonder JavaScript kun je bladeren: alles staat in lijsten.',
          'De pagina Reflectie tekent het plaatje alleen met JavaScript. Zonder kun je haar afdrukken en op papier invullen.',
          'Sommige links gaan naar een pdf of een site van een ander. Daar gaan wij niet over.',
          'De inhoud is in het Nederlands. In het Engels zijn alleen de knoppen en uitleg.',
        ],
      },
      {
        heading: 'Loop je ergens tegenaan?',
        text: [
          'Laat het weten aan wie deze site aanbiedt. Vertel op welke pagina het was en wat je wilde doen.',
        ],
      },
    ],
  },
  privacy: {
    title: 'Privacy',
    lead: 'Wij volgen je niet. Deze site heeft geen account, geen cookies en geen statistieken.',
    sections: [
      {
        heading: 'Wat er in je browser blijft',
        list: [
          'Je rol, als je die kiest. Die onthoudt je browser, zodat je hem niet steeds hoeft te kiezen. Kies “Alle rollen” om hem te wissen.',
          'Je antwoorden op de pagina Reflectie. Die zijn weg als je het tabblad sluit.',
          'Wat je zoekt. De zoekmachine werkt in je eigen browser. Je zoekwoord staat in het deel van het adres dat niet naar de server gaat. Zonder JavaScript gaat het daar wel heen.',
        ],
      },
      {
        heading: 'Wat er naar de server gaat',
        text: [
          'Je browser vraagt pagina’s op bij de server van deze site, en bij geen enkele andere. Zoals bij elke site ziet die server je IP-adres. Of dat wordt bewaard, bepaalt wie deze site aanbiedt.',
        ],
      },
      {
        heading: 'Een tip op een andere site',
        text: [
          'Andere sites kunnen een tip van ons tonen. Je browser haalt die dan hier op. Wij zien niet wat je op die site leest: je browser geeft het adres van de pagina niet mee.',
        ],
      },
      {
        heading: 'Namen op deze site',
        text: [
          'Bij projecten staat wie je kunt vragen, zoals de bron dat noemt: namen en adressen van het werk. Wil je dat jouw naam weggaat? Laat het weten aan wie deze site aanbiedt.',
        ],
      },
    ],
  },
};
