import { Button, EmptyState, type PictureName, Text } from '@slim-samenwerken/ui';
import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { askSiteAccess } from '../../platform/access.ts';
import { switchOn } from '../../storage/settings.ts';
import { goTo } from '../route.ts';
import { focusSearchBox } from '../search-box.tsx';

/** What one can do on every page. */
function WaysOn() {
  return (
    <>
      <Button onClick={() => goTo({ view: 'elements' })}>{i18n.t('empty.to_elements')}</Button>
      <Button look="subtle" onClick={focusSearchBox}>
        {i18n.t('empty.to_search')}
      </Button>
    </>
  );
}

interface Props {
  picture: PictureName;
  heading: string;
  text: string;
  /** What to do about it. */
  hint?: string;
  action?: ComponentChildren;
}

function Empty({ picture, heading, text, hint, action }: Props) {
  return (
    <EmptyState picture={picture} heading={heading} level={1} actions={action ?? <WaysOn />}>
      <Text>{text}</Text>
      {hint && <Text>{hint}</Text>}
    </EmptyState>
  );
}

/** There is nothing to say of the page yet. */
export function Loading() {
  return <Text look="quiet">{i18n.t('page.loading')}</Text>;
}

/** The page was read, and nothing fits it. */
export function NothingFits() {
  return <Empty picture="nothing-found" heading={i18n.t('empty.title')} text={i18n.t('empty.text')} />;
}

/** A page outside our sites of which we do not know the address. */
export function Elsewhere() {
  return (
    <Empty
      picture="other-site"
      heading={i18n.t('elsewhere.title')}
      text={i18n.t('elsewhere.text')}
      hint={i18n.t('elsewhere.press')}
    />
  );
}

/** A site that the user has switched off; here it goes on again. */
export function Off({ site, locked }: { site: string; locked: boolean }) {
  if (locked)
    return (
      <Empty picture="no-access" heading={i18n.t('off.title', [site])} text={i18n.t('policy.off_site')} />
    );
  return (
    <Empty
      picture="no-access"
      heading={i18n.t('off.title', [site])}
      text={i18n.t('off.text')}
      action={
        <Button look="primary" onClick={() => void switchOn({ what: 'site' }, site)}>
          {i18n.t('off.on_again')}
        </Button>
      }
    />
  );
}

/** The browser withholds our sites; here the user can give them. */
export function NoAccess() {
  return (
    <Empty
      picture="no-access"
      heading={i18n.t('no_access.title')}
      text={i18n.t('no_access.text')}
      action={
        <Button look="primary" onClick={() => void askSiteAccess()}>
          {i18n.t('no_access.allow')}
        </Button>
      }
    />
  );
}

/** A PDF, in which no extension can read. */
export function Pdf() {
  return <Empty picture="pdf" heading={i18n.t('pdf.title')} text={i18n.t('pdf.text')} />;
}

/** A page of our sites that cannot be read, such as one that failed to load. */
export function Unreadable() {
  return <Empty picture="no-access" heading={i18n.t('unreadable.title')} text={i18n.t('unreadable.text')} />;
}

/** An address in the panel that leads nowhere. */
export function Unknown() {
  return <Empty picture="nothing-found" heading={i18n.t('unknown.title')} text={i18n.t('unknown.text')} />;
}
