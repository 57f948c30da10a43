import { create, insert, search } from '@orama/orama';
import { stemmer } from '@orama/stemmers/dutch';
import { Document as FlexDocument } from 'flexsearch';
import lunr from 'lunr';
import MiniSearch from 'minisearch';
import { stopWords } from '../src/dutch.ts';
import { model } from '../src/model.ts';
import type { Document } from '../src/search/documents.ts';
import { createSearch } from '../src/search/search.ts';
import { compoundSplitter } from '../src/text/compounds.ts';

/** Answers a query with the numbers of documents, best first. */
export type Ask = (query: string) => number[];

/** Prepares a search engine for documents. */
export type Engine = (documents: readonly Document[]) => Ask;

/** A document in the fields that every engine gets. */
const flat = ({ fields }: Document, id: number) => {
  const of = (...names: string[]) =>
    fields
      .filter(({ field }) => names.includes(field))
      .map(({ text }) => text)
      .join('. ');
  return { id, name: of('name'), alias: of('alias'), text: of('cue', 'hint', 'text') };
};
const fieldNames = ['name', 'alias', 'text'] as const;
const boost = { name: 3, alias: 2 };

const ours: Engine = (documents) => {
  const ask = createSearch(documents, compoundSplitter(model.parts));
  // Only the bench wants numbers: they are no part of what the engine takes to get ready, nor of what it holds.
  let numbers: ReadonlyMap<string, number> | undefined;
  return (query) => {
    numbers ??= new Map(documents.map(({ kind, id }, number) => [`${kind} ${id}`, number]));
    return ask(query).map(({ kind, id }) => numbers?.get(`${kind} ${id}`) ?? -1);
  };
};

const minisearch =
  (dutch: boolean): Engine =>
  (documents) => {
    const processTerm = (term: string) => {
      const word = term.toLowerCase();
      return stopWords.has(word) ? null : stemmer(word);
    };
    const index = new MiniSearch({ fields: [...fieldNames], ...(dutch ? { processTerm } : {}) });
    index.addAll(documents.map(flat));
    return (query) => index.search(query, { prefix: true, fuzzy: 0.2, boost }).map(({ id }) => id);
  };

const flexsearch: Engine = (documents) => {
  const index = new FlexDocument({
    document: { id: 'id', index: fieldNames.map((field) => ({ field, tokenize: 'forward' as const })) },
  });
  for (const [number, document] of documents.entries()) index.add(flat(document, number));
  return (query) => [
    ...new Set(index.search(query, { suggest: true, limit: 50 }).flatMap(({ result }) => result.map(Number))),
  ];
};

const stem = (token: lunr.Token) => token.update((word) => stemmer(word));
const noStopWords = ((token: lunr.Token) =>
  stopWords.has(token.toString()) ? null : token) as lunr.PipelineFunction;
lunr.Pipeline.registerFunction(stem, 'dutch-stemmer');
lunr.Pipeline.registerFunction(noStopWords, 'dutch-stop-words');

const lunrDutch: Engine = (documents) => {
  const index = lunr((builder) => {
    builder.pipeline.reset();
    builder.pipeline.add(lunr.trimmer, noStopWords, stem);
    builder.searchPipeline.reset();
    builder.searchPipeline.add(stem);
    builder.ref('id');
    builder.field('name', { boost: boost.name });
    builder.field('alias', { boost: boost.alias });
    builder.field('text');
    for (const [number, document] of documents.entries()) builder.add(flat(document, number));
  });
  return (query) => {
    const terms = lunr
      .tokenizer(query)
      .map((token) => token.toString().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
      .filter((term) => term !== '' && !stopWords.has(term));
    const wildcard = lunr.Query.wildcard.TRAILING;
    return index
      .query((each) => {
        for (const term of new Set(terms)) {
          each.term(term, { boost: 4 });
          if (terms.length > 12) continue;
          each.term(term, { wildcard, usePipeline: false });
          if (term.length >= 4) each.term(term, { editDistance: 1 });
        }
      })
      .map(({ ref }) => Number(ref));
  };
};

const oramaDutch: Engine = (documents) => {
  const index = create({
    schema: { number: 'number', name: 'string', alias: 'string', text: 'string' },
    components: {
      tokenizer: { language: 'dutch', stemming: true, stemmer, stopWords: [...stopWords] },
    },
  });
  for (const [number, document] of documents.entries()) {
    const { name, alias, text } = flat(document, number);
    insert(index, { number, name, alias, text });
  }
  return (term) => {
    const found = search(index, { term, properties: [...fieldNames], boost, tolerance: 1, limit: 50 });
    return found instanceof Promise ? [] : found.hits.map(({ document }) => Number(document.number));
  };
};

/** Ours first, then the peers. */
export const engines: Readonly<Record<string, Engine>> = {
  ours,
  minisearch: minisearch(false),
  'minisearch, Dutch': minisearch(true),
  flexsearch,
  'lunr, Dutch': lunrDutch,
  'orama, Dutch': oramaDutch,
};
