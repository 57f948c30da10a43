import { addressOf, type Element, type Method, type Practice, type Project } from '@slim-samenwerken/content';
import { type Action, ActionLink, Disclosure, LinkLine, Section } from '@slim-samenwerken/ui/site';
import { useView, type View } from '../view.ts';

type Linked = Element | Project | Method | Practice;

/** What to call a record. */
const nameOf = (record: Linked): string => (record.kind === 'project' ? record.shortName : record.name);

/** A link to the page of a record, with its name. */
export function linkTo(record: Linked, { href, contentLang }: View): Action {
  return { label: nameOf(record), href: href(addressOf(record)), lang: contentLang };
}

/** Links to records on one line; nothing where there are none. */
export function RecordLine({ label, records }: { label: string; records: readonly Linked[] }) {
  const view = useView();
  if (records.length === 0) return null;
  return <LinkLine label={label} links={records.map((record) => linkTo(record, view))} />;
}

const mostListed = 8;

/** Links to records under a heading of their own: the first few, the others one click away. */
export function RecordList({ label, records }: { label: string; records: readonly Linked[] }) {
  const { t } = useView();
  if (records.length === 0) return null;
  const more = records.slice(mostListed);
  return (
    <Section heading={label} level={2}>
      <Listed records={records.slice(0, mostListed)} />
      {more.length > 0 && (
        <Disclosure class="slim-more" label={t.more(more.length)}>
          <Listed records={more} />
        </Disclosure>
      )}
    </Section>
  );
}

function Listed({ records }: { records: readonly Linked[] }) {
  const view = useView();
  return (
    <ul class="slim-links">
      {records.map((record) => (
        <li key={record.id}>
          <ActionLink {...linkTo(record, view)} />
        </li>
      ))}
    </ul>
  );
}
