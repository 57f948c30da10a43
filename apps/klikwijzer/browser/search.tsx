// The search page: loads the index at the first question, and answers while one types.
import { compoundSplitter, createSearch, partsOf, type Search } from '@slim-samenwerken/relevance/search';
import { render } from 'preact';
import { partsIn, type SearchIndex, unpack } from '../api/packed-document.ts';
import type { Locale } from '../locales/locale.ts';
import { Results } from './results.tsx';
import { onRoleShown, shownRole } from './role.ts';

const page = document.querySelector<HTMLElement>('[data-part=search-page]');
const input = page?.querySelector('input');
const status = page?.querySelector<HTMLElement>('[data-part=search-status]');
const results = page?.querySelector<HTMLElement>('[data-part=search-results]');

const words: Locale['pages']['search'] & { kind: Locale['kind'] } = JSON.parse(
  page?.dataset['words'] ?? '{}',
);
const filled = (text: string, ...values: readonly (string | number)[]) =>
  text.replace(/\$(\d)/g, (_, place: string) => `${values[Number(place) - 1]}`);

let loading: Promise<Search> | undefined;

/** The search function; its index is asked for once. After a failure it can be asked again. */
function load(): Promise<Search> {
  loading ??= fetch(page?.dataset['index'] ?? '')
    .then((response) => (response.ok ? response.json() : Promise.reject(new Error(`${response.status}`))))
    .then(({ documents, parts }: SearchIndex) =>
      createSearch(
        documents.map(unpack),
        compoundSplitter(
          partsOf([...parts.split(' '), ...documents.flatMap(([, , , , , cues]) => partsIn(cues))]),
        ),
      ),
    )
    .catch((error) => {
      loading = undefined;
      throw error;
    });
  return loading;
}

async function answer(): Promise<void> {
  if (!page || !input || !status || !results) return;
  const query = input.value.trim();
  history.replaceState(null, '', query ? `#q=${encodeURIComponent(query)}` : location.pathname);
  if (query === '') {
    status.textContent = '';
    render(null, results);
    return;
  }
  if (!loading) status.textContent = words.loading;
  try {
    const search = await load();
    // Somebody who types on wants the answer to what stands there now.
    if (query !== input.value.trim()) return;
    const found = search(query, { audience: shownRole() });
    const { none, one, many } = words.results;
    const count = found.length;
    status.textContent = filled(count === 0 ? none : count === 1 ? one : many, query, count);
    const { root = '', contentLang } = page.dataset;
    render(
      <Results
        key={query}
        found={found}
        root={root}
        kinds={words.kind}
        more={words.more}
        lang={contentLang || undefined}
        onLeave={() => input.focus()}
      />,
      results,
    );
  } catch {
    status.textContent = words.failed;
  }
}

function fromAddress(): void {
  if (!input) return;
  const asked = /^#q=(.*)$/.exec(location.hash)?.[1] ?? new URLSearchParams(location.search).get('q') ?? '';
  try {
    input.value = decodeURIComponent(asked);
  } catch {
    input.value = asked;
  }
  if (input.value) void answer();
  else input.focus();
}

page?.querySelector('form')?.addEventListener('submit', (event) => {
  event.preventDefault();
  void answer();
});
input?.addEventListener('input', () => void answer());
onRoleShown(() => void answer());
input?.addEventListener('keydown', (event) => {
  const first = results?.querySelector('a');
  if (event.key !== 'ArrowDown' || !first) return;
  event.preventDefault();
  first.focus();
});
window.addEventListener('hashchange', fromAddress);
fromAddress();
