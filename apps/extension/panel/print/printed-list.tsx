import { Heading, Intro, Text } from '@slim-samenwerken/ui';
import { i18n } from '#i18n';
import type { Kept, List } from '../../storage/list.ts';
import { dayText } from '../own/day.ts';
import { linkOf, sayingOf } from '../own/share.ts';

/** The list on paper: a box to tick, the notes, and where everything stands. */
export function PrintedList({ list, today }: { list: List; today: Date }) {
  return (
    <>
      <Intro>
        <Heading level={1}>{i18n.t('list.title')}</Heading>
        <Text>{dayText(today)}</Text>
      </Intro>
      {list.length === 0 ? (
        <Text>{i18n.t('list.empty')}.</Text>
      ) : (
        <ol class="print-list">
          {list.map((item) => (
            <PrintedItem key={item.id} item={item} />
          ))}
        </ol>
      )}
      <Links list={list} />
    </>
  );
}

function PrintedItem({ item }: { item: Kept }) {
  const { text, source } = sayingOf(item);
  return (
    <li>
      <Text>
        <span class="print-box" role="img" aria-label={i18n.t(item.done ? 'print.done' : 'print.open_item')}>
          {item.done && '×'}
        </span>
        <span lang="nl">{text}</span>
      </Text>
      {item.note && <Text class="slim-written">{item.note}</Text>}
      <Text look="quiet" lang="nl">
        {source}
      </Text>
    </li>
  );
}

/** Where to read more, each address once. */
function Links({ list }: { list: List }) {
  const links = new Map(list.flatMap(({ id }) => linkOf(id) ?? []).map((link) => [link.url, link]));
  if (links.size === 0) return null;
  return (
    <section class="slim-stack">
      <Heading level={2}>{i18n.t('project.links')}</Heading>
      {[...links.values()].map(({ url, label }) => (
        <Text key={url} look="quiet" lang="nl">
          {label}: {url}
        </Text>
      ))}
    </section>
  );
}
