import { Button, EmptyState, Text } from '@slim-samenwerken/ui';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Settings } from '../../storage/settings.ts';
import { addSite } from '../actions.ts';
import { offerAt, type Site } from '../sites.ts';

interface Props {
  settings: Settings;
  url: string;
  /** Reads the page until the reader leaves it. */
  readOnce: () => Promise<void>;
}

/** A page outside our sites whose address we know. Of a municipality's site we offer to add it; any page can be read once. */
export function Outside({ settings, url, readOnce }: Props) {
  const offer = offerAt(url, settings);
  if (offer) return <Offer key={offer.id} site={offer} readOnce={readOnce} />;
  return (
    <EmptyState
      picture="other-site"
      heading={i18n.t('elsewhere.title')}
      level={1}
      actions={
        <Button look="primary" onClick={() => void readOnce()}>
          {i18n.t('elsewhere.once')}
        </Button>
      }
    >
      <Text>{i18n.t('elsewhere.text')}</Text>
      <Text>{i18n.t('elsewhere.once_hint')}</Text>
    </EmptyState>
  );
}

function Offer({ site, readOnce }: { site: Site; readOnce: () => Promise<void> }) {
  const [refused, setRefused] = useState(false);
  const add = async () => {
    setRefused((await addSite(site)) === 'refused');
  };
  return (
    <EmptyState
      picture="other-site"
      heading={i18n.t('offer.title', [site.name])}
      level={1}
      actions={
        <>
          <Button look="primary" onClick={() => void add()}>
            {i18n.t('offer.add', [site.name])}
          </Button>
          <Button look="subtle" onClick={() => void readOnce()}>
            {i18n.t('elsewhere.once')}
          </Button>
        </>
      }
    >
      <Text>{i18n.t('offer.text')}</Text>
      <div role="status">{refused && <Text>{i18n.t('sites.refused', [site.name])}</Text>}</div>
    </EmptyState>
  );
}
