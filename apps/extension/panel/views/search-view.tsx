import { type Audience, audiences } from '@slim-samenwerken/content';
import { type SearchResult, search } from '@slim-samenwerken/relevance';
import { Button, Heading, ResultList, SelectField, Text } from '@slim-samenwerken/ui';
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { type Filters, goTo, SEARCHED_KINDS } from '../route.ts';
import { focusSearchBox } from '../search-box.tsx';
import { NothingAsked, NothingFound } from './search-empty.tsx';
import { resultOf } from './search-result.tsx';

/** As many as fill a screen or two: what comes after is one click away. */
const AT_ONCE = 15;
/** The search gives no more than this. */
const MOST = 50;

interface Props {
  query: string;
  filters: Filters;
}

interface SearchProps extends Props {
  /** Whether all results are shown, not only the first. */
  all: boolean;
  role: Audience;
}

/** What a search finds, while it is typed. */
export function SearchView({ query, filters, all, role }: SearchProps) {
  const { kind, audience } = filters;
  const results = useMemo(() => search(query, { kind, audience }), [query, kind, audience]);
  const asked = query.trim() !== '';
  return (
    <>
      <div class="slim-stack">
        <Heading level={1} look={2} focusable>
          {i18n.t('search.title')}
        </Heading>
        <FilterFields query={query} filters={filters} />
        <p role="status" class="slim-quiet">
          {asked && countOf(results)}
        </p>
      </div>
      {results.length > 0 && (
        <Results
          results={results}
          all={all}
          onAll={() => goTo({ view: 'search', query, filters, all: true }, { replace: true })}
        />
      )}
      {asked && results.length === 0 && <NothingFound query={query} role={role} />}
      {!asked && <NothingAsked />}
    </>
  );
}

function countOf({ length }: readonly SearchResult[]): string {
  if (length === 0) return i18n.t('search.none');
  return length === MOST ? i18n.t('search.many', [String(MOST)]) : i18n.t('search.count', length);
}

interface ResultsProps {
  results: readonly SearchResult[];
  all: boolean;
  onAll: () => void;
}

function Results({ results, all, onAll }: ResultsProps) {
  const place = useRef<HTMLDivElement>(null);
  // The button that was pressed goes: the focus goes to the first that comes in its place.
  const pressed = useRef(false);
  useLayoutEffect(() => {
    if (pressed.current) place.current?.querySelectorAll('a')[AT_ONCE]?.focus();
    pressed.current = false;
  }, [all]);
  const showAll = () => {
    pressed.current = true;
    onAll();
  };
  const most = all ? MOST : AT_ONCE;
  return (
    <div ref={place} class="slim-stack">
      <ResultList results={results.slice(0, most).map(resultOf)} resultsLang="nl" onLeave={focusSearchBox} />
      {results.length > most && (
        <Text>
          <Button onClick={showAll}>{i18n.t('search.more', results.length - most)}</Button>
        </Text>
      )}
    </div>
  );
}

/** What a search is limited to. It stays from one search to the next. */
function FilterFields({ query, filters }: Props) {
  const limit = (change: Filters) =>
    goTo({ view: 'search', query, filters: { ...filters, ...change } }, { replace: true });
  return (
    <div class="slim-fields">
      <SelectField
        label={i18n.t('search.kind')}
        options={[
          { value: '', label: i18n.t('search.all_kinds') },
          ...SEARCHED_KINDS.map((value) => ({ value, label: i18n.t(`kinds.${value}`) })),
        ]}
        value={filters.kind ?? ''}
        onChange={(kind) => limit({ kind: kind === '' ? undefined : kind })}
      />
      <SelectField
        label={i18n.t('search.audience')}
        options={[
          { value: '', label: i18n.t('audience.everyone') },
          ...audiences.map((value) => ({ value, label: i18n.t(`audience.${value}`) })),
        ]}
        value={filters.audience ?? ''}
        onChange={(audience) => limit({ audience: audience === '' ? undefined : audience })}
      />
    </div>
  );
}
