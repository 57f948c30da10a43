/** The page for who builds with the content, or places a tip on a site. */
export const developers = {
  title: 'Open data en insluiten',
  lead: 'Alle inhoud van deze site mag je gebruiken: als bestanden, of als tip op je eigen site.',
  embed: {
    heading: 'Zet een tip op je eigen site',
    text: 'Plak dit in je pagina. Kies het nummer (of de naam uit het adres) van een element, en een rol: professional, manager of municipality.',
    sample: 'HTML om een tip in te sluiten',
    details: [
      'Zonder JavaScript blijft de link staan die je erin zet.',
      'Het kaartje neemt de letters en kleuren van je site over. Gebruikt je site tokens van NL Design System, dan volgt het die.',
      'Met level="3" zeg je op welk niveau de kop staat. Zonder is dat 3. Met max="5" toon je meer tips dan 3.',
      'Het kaartje vraagt bij deze site één klein bestand op, en nergens anders. Er zijn geen cookies.',
      'Stuurt je site een Content-Security-Policy? Zet dan het adres van deze site bij script-src en connect-src. Andere uitzonderingen zijn niet nodig.',
    ],
  },
  data: {
    heading: 'De bestanden',
    text: 'Gewone bestanden, zonder sleutel of account. Elk antwoord mag door elke site worden gelezen (CORS).',
    caption: 'Bestanden per soort',
    columns: { kind: 'Soort', count: 'Aantal', json: 'JSON', schema: 'Schema', csv: 'Tabel (CSV)' },
    index: 'Begin hier: het overzicht met datum, licentie en alle bestanden',
    openapi: 'Beschrijving in OpenAPI 3.1',
    feed: 'Wat er veranderde (JSON Feed)',
    tips: 'Tips bij één element voor één rol, zoals het kaartje ze vraagt',
  },
  promises: {
    heading: 'Wat je kunt verwachten',
    list: [
      'Een id verandert nooit. Moet het toch, dan blijft het oude vindbaar in het pakket.',
      'Binnen v1 komen er alleen velden bij. Moet er iets weg, dan komt er een v2 naast.',
      'De datum van de inhoud staat in het overzicht. Er is geen vast moment waarop de inhoud verandert.',
      'Licentie: CC BY 4.0. Noem “Slim Samenwerken” en de bron die bij elke uitspraak staat.',
    ],
  },
  examples: {
    heading: 'Drie voorbeelden',
    fetch: 'JavaScript: tips voor managers bij een element',
    typescript: 'TypeScript: begrippen, met hun type',
    spreadsheet: 'Rekenblad: alle tips in Google Spreadsheets',
    spreadsheetText: 'In Excel: kies Gegevens, dan Van web, en plak het adres van de tabel.',
  },
};
