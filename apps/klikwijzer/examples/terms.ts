interface Term {
  id: string;
  name: string;
  /** What an abbreviation stands for. */
  full?: string;
  meaning: string;
  citation: { source: string; section: string; year: number };
}

const response = await fetch('https://klikwijzer.example/api/v1/terms.json');
const terms = (await response.json()) as Term[];
const term = terms.find(({ name }) => name === 'JGZ');
if (term) console.log(`${term.name}: ${term.meaning} (${term.citation.source}, ${term.citation.year})`);

export {};
