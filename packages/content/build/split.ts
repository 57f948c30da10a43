import type { Citation, Content, Details, FullContent, RecordCues, StoredList } from '../src/model.ts';

/** What only the page of a single record shows. */
const DETAILS: { readonly [Kind in keyof Content]?: readonly string[] } = {
  elements: ['subElements', 'relations', 'caveats'],
  projects: ['sections', 'figures', 'organisations', 'publications', 'matrix', 'caveats'],
  methods: ['caveats'],
  practices: ['text', 'caveats'],
  terms: ['names'],
};

/** The content by who needs it. */
interface Parts {
  /** Each kind by itself. */
  readonly lists: { readonly [Kind in keyof Content]: StoredList<Kind> };
  /** The table of citations, for all kinds. */
  readonly citations: readonly Citation[];
  /** The page of one record. */
  readonly details: Details;
  /** Who recognises what a page is about. */
  readonly cues: readonly RecordCues[];
}

/** Parts the content by who needs it. */
export function split(full: FullContent): Parts {
  const details: Record<string, object> = {};
  const cues: object[] = [];
  const citations = new Table<Citation>();

  const store = (kind: string, record: FullContent['tips'][number]) => {
    const apart = new Set(DETAILS[kind as keyof Content]);
    const entries = Object.entries(record).filter(([field]) => field !== 'cues');
    const taken = entries.filter(([field]) => apart.has(field));
    if (record['cues']) cues.push({ id: record.id, kind: record.kind, ...record['cues'] });
    if (taken.length > 0 && kind !== 'terms') details[record.id] = Object.fromEntries(taken);
    return Object.fromEntries(
      entries
        .filter(([field]) => !apart.has(field))
        .map(([field, value]) => [field, field === 'citation' ? citations.place(value as Citation) : value]),
    );
  };
  const lists = Object.fromEntries(
    Object.entries(full).map(([kind, records]) => [kind, records.map((record) => store(kind, record))]),
  );
  return { lists, citations: citations.rows, details, cues } as unknown as Parts;
}

/** Values that are stored once, however often they occur. */
class Table<Row> {
  readonly rows: Row[] = [];
  readonly #places = new Map<string, number>();

  /** Where a value stands in the table; it is added when it is new. */
  place(row: Row): number {
    const key = JSON.stringify(row);
    const place = this.#places.get(key) ?? this.rows.push(row) - 1;
    this.#places.set(key, place);
    return place;
  }
}
