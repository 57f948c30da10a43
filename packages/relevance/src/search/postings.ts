/** How soon more of the same word in a document adds little: BM25's own number. */
const saturation = 1.2;

/** In which documents each term stands. In typed arrays, for objects take ten times the room: at most 65 536 documents and terms. */
export interface Postings {
  /** Where the postings of each term start; those of the next term follow. */
  readonly starts: Uint32Array;
  readonly documents: Uint16Array;
  /** How much the term counts in the document, in 65 535ths of the most it can. */
  readonly worths: Uint16Array;
  /** In which of its forms the term stands there: a bit for each. */
  readonly forms: Uint16Array;
}

/** Takes what stands in one document after the other, and gives it one term after the other. */
export function postingsWriter() {
  const terms: number[] = [];
  const documents: number[] = [];
  const counts: number[] = [];
  const forms: number[] = [];
  // Where each term was written last.
  const last: number[] = [];

  /** A term stands in a document, in a form. */
  const count = (document: number, term: number, weight: number, form: number): void => {
    const place = last[term] ?? -1;
    if (documents[place] === document) {
      counts[place] = (counts[place] ?? 0) + weight;
      forms[place] = (forms[place] ?? 0) | form;
    } else {
      last[term] = terms.push(term) - 1;
      documents.push(document);
      counts.push(weight);
      forms.push(form);
    }
  };

  const finish = (termCount: number): Postings => {
    // Each start begins as an end, and moves as the places before it are filled, the last first.
    const starts = new Uint32Array(termCount + 1);
    for (const term of terms) starts[term] = (starts[term] ?? 0) + 1;
    for (let term = 1; term <= termCount; term += 1)
      starts[term] = (starts[term] ?? 0) + (starts[term - 1] ?? 0);
    const sorted = {
      starts,
      documents: new Uint16Array(terms.length),
      worths: new Uint16Array(terms.length),
      forms: new Uint16Array(terms.length),
    };
    for (let from = terms.length - 1; from >= 0; from -= 1) {
      const term = terms[from] ?? 0;
      const to = (starts[term] ?? 0) - 1;
      const times = counts[from] ?? 0;
      starts[term] = to;
      sorted.documents[to] = documents[from] ?? 0;
      sorted.worths[to] = (0xffff * times) / (times + saturation);
      sorted.forms[to] = forms[from] ?? 0;
    }
    return sorted;
  };

  return { count, finish };
}
