import type { Element, Link } from '@slim-samenwerken/content';
import { type Details, details } from '@slim-samenwerken/content/details';
import { LinkLine, LinkList, Section, TipList } from '@slim-samenwerken/ui';
import { i18n } from '#i18n';
import { hrefOf } from '../route.ts';

/** Links to elements on one line. */
export function ElementLine({ label, elements }: { label: string; elements: readonly Element[] }) {
  if (elements.length === 0) return null;
  return (
    <LinkLine
      label={label}
      links={elements.map(({ id, name }) => ({
        label: name,
        href: hrefOf({ view: 'element', id }),
        lang: 'nl',
      }))}
    />
  );
}

/** Where the sources of a record contradict themselves or leave something open. */
export function Caveats({ of }: { of: keyof Details }) {
  const { caveats } = details[of];
  if (caveats.length === 0) return null;
  return (
    <Section heading={i18n.t('element.caveats')} level={2}>
      <TipList mark="dot" tips={caveats.map(({ text }) => ({ text, lang: 'nl' }))} />
    </Section>
  );
}

/** Where to read more, on the web. */
export function Links({ links }: { links: readonly Link[] }) {
  if (links.length === 0) return null;
  return (
    <Section heading={i18n.t('project.links')} level={2}>
      <LinkList
        links={links.map((link) => ({ ...link, linkLang: 'nl' }))}
        newTabLabel={i18n.t('project.new_window')}
      />
    </Section>
  );
}
