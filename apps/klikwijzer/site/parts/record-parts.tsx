import { addressOf, type Citation, type Link, source } from '@slim-samenwerken/content';
import { type Details, details } from '@slim-samenwerken/content/details';
import { Button, LinkList, Notice, Section, Text, TextButton, TipList } from '@slim-samenwerken/ui/site';
import { useView } from '../view.ts';
import { Content } from './content-text.tsx';

/** Where the sources of a record contradict themselves or leave something open. */
export function Caveats({ of }: { of: keyof Details }) {
  const { t, contentLang } = useView();
  const { caveats } = details[of];
  if (caveats.length === 0) return null;
  return (
    <Section heading={t.caveats} level={2}>
      <TipList mark="dot" tips={caveats.map(({ text }) => ({ text, lang: contentLang }))} />
    </Section>
  );
}

/** Where to read more, on the web. */
export function Links({ links }: { links: readonly Link[] }) {
  const { t, contentLang } = useView();
  if (links.length === 0) return null;
  return (
    <Section heading={t.links} level={2}>
      <LinkList links={links.map((link) => ({ ...link, lang: contentLang }))} newTabLabel={t.newTab} />
    </Section>
  );
}

/** Where a record stands in its source. */
export function CitationLine({ citation }: { citation: Citation }) {
  const { t, href } = useView();
  const cited = source(citation.source);
  return (
    <Text look="quiet">
      {t.source.label}:{' '}
      <Content>
        <TextButton href={href(addressOf(cited))}>{cited.title}</TextButton>
        {citation.section && `, ${citation.section}`}
      </Content>
      , {citation.year}
    </Text>
  );
}

/** What is said of a past year. */
export function Snapshot({ year }: { year: number | undefined }) {
  const { t } = useView();
  return year === undefined ? null : <Notice>{t.snapshot(year)}</Notice>;
}

/** What to do with a page as a whole; only a script can. */
export function PageTools() {
  const { t } = useView();
  return (
    <div class="slim-tools slim-when-script">
      <Button look="subtle" data-action="copy" data-done={t.copy.done} data-failed={t.copy.failed}>
        {t.copy.link}
      </Button>
      <Button look="subtle" data-action="print">
        {t.print}
      </Button>
    </div>
  );
}

/** Says that a role was chosen, and how to see everything again. */
export function RoleNote() {
  const { t } = useView();
  return (
    <div class="slim-when-role">
      {(['professional', 'manager', 'municipality'] as const).map((role) => (
        <p key={role} class="nl-paragraph slim-quiet" data-for={role}>
          {t.role.shown[role]}{' '}
          <button type="button" class="slim-text-button" data-action="all-roles">
            {t.role.showAll}
          </button>
        </p>
      ))}
    </div>
  );
}
