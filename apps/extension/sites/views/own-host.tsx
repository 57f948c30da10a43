import { Text } from '@slim-samenwerken/ui';
import { EntryForm } from '@slim-samenwerken/ui/choosing';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { addSite } from '../actions.ts';
import { readHost } from '../own-host.ts';
import { siteOfHost } from '../sites.ts';

/** Adds a site that is in no list, such as an intranet. */
export function OwnHost() {
  const [outcome, setOutcome] = useState('');
  const add = async (host: string) => {
    const added = await addSite(siteOfHost(host));
    setOutcome(added === 'not_stored' ? '' : i18n.t(`sites.${added}`, [host]));
  };
  return (
    <>
      <EntryForm
        label={i18n.t('sites.own')}
        hint={i18n.t('sites.own_hint')}
        action={i18n.t('sites.add')}
        onEnter={(typed) => {
          setOutcome('');
          const read = readHost(typed);
          if ('problem' in read) return i18n.t(`host_problem.${read.problem}`);
          void add(read.host);
          return undefined;
        }}
      />
      <div role="status">{outcome && <Text>{outcome}</Text>}</div>
    </>
  );
}
