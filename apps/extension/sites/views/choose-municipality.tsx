import { byCode, find } from '@slim-samenwerken/municipalities';
import { Text } from '@slim-samenwerken/ui';
import { Combobox } from '@slim-samenwerken/ui/choosing';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { addSite } from '../actions.ts';
import { siteOfMunicipality, today } from '../sites.ts';

/** More than a list of a few letters needs. */
const MOST_FOUND = 8;

/** Chooses a municipality, and asks the browser for its site. Says what came of it. */
export function ChooseMunicipality({ label, hint }: { label: string; hint: string }) {
  const [outcome, setOutcome] = useState('');
  const add = async (code: string) => {
    const municipality = byCode(code);
    if (!municipality) return;
    setOutcome('');
    const site = siteOfMunicipality(municipality);
    const added = await addSite(site);
    setOutcome(added === 'not_stored' ? '' : i18n.t(`sites.${added}`, [site.name]));
  };
  return (
    <>
      <Combobox
        label={label}
        hint={hint}
        find={(typed) =>
          find(typed, { limit: MOST_FOUND, on: today() }).map(({ code, name, province }) => ({
            id: code,
            label: name,
            note: province,
          }))
        }
        onSelect={(code) => void add(code)}
        found={(count) => i18n.t('sites.found', count)}
        none={i18n.t('sites.none')}
      />
      <div role="status">{outcome && <Text>{outcome}</Text>}</div>
    </>
  );
}
