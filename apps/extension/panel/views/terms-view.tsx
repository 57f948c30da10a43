import { terms } from '@slim-samenwerken/content';
import { ActionLink, Facts } from '@slim-samenwerken/ui';
import { hrefOf } from '../route.ts';
import { Alphabet, Browse } from './browse.tsx';

/** What words and abbreviations mean, from A to Z. */
export function TermsView() {
  return (
    <Browse list="terms">
      <Alphabet
        items={terms}
        nameOf={({ name }) => name}
        render={(under) => (
          <Facts
            class="slim-facts--names"
            lang="nl"
            facts={under.map(({ id, name, full, meaning }) => ({
              id,
              term: <ActionLink label={name} href={hrefOf({ view: 'term', id })} />,
              value: full ? `${capital(full)}. ${meaning}` : meaning,
            }))}
          />
        )}
      />
    </Browse>
  );
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
