import { LinkNav } from '@slim-samenwerken/ui';
import { i18n } from '#i18n';
import { hrefOf } from '../route.ts';

/** The two things that a user makes, beside each other under one tab. */
export function OwnNav({ current }: { current: 'list' | 'reflection' }) {
  return (
    <LinkNav
      label={i18n.t('own.nav')}
      links={(['list', 'reflection'] as const).map((view) => ({
        label: i18n.t(`${view}.title`),
        href: hrefOf({ view }),
        current: view === current,
      }))}
    />
  );
}
