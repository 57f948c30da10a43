import { Button, EmptyState, ExternalLink, Heading, Intro, Status, Text } from '@slim-samenwerken/ui';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { drop, edit, type Kept, move, putBack } from '../../storage/list.ts';
import { BackupSection } from '../own/backup-section.tsx';
import { CopyButton } from '../own/copy-button.tsx';
import { useOwn } from '../own/own.tsx';
import { OwnNav } from '../own/own-nav.tsx';
import { listText } from '../own/share.ts';
import { useGrowing } from '../own/use-growing.ts';
import { goTo } from '../route.ts';
import { KeptItem, placeOf, RemovedItem } from './list-item.tsx';

/** What the user kept. */
export function ListView() {
  const { list } = useOwn();
  const done = list.filter((item) => item.done).length;
  return (
    <>
      <Intro>
        <Heading level={1} focusable>
          {i18n.t('list.title')}
        </Heading>
        <Text look="quiet">
          {list.length > 0 && `${i18n.t('list.done', [String(done), String(list.length)])} `}
          {i18n.t('own.only_here')}
        </Text>
        <OwnNav current="list" />
      </Intro>
      {list.length > 0 && (
        <div class="slim-row">
          <ExternalLink url="/print.html#/list" newTabLabel={i18n.t('project.new_window')}>
            {i18n.t('print.open')}
          </ExternalLink>
          <CopyButton look="link" text={() => listText(list, new Date())}>
            {i18n.t('list.copy')}
          </CopyButton>
        </div>
      )}
      <Items />
      <BackupSection />
    </>
  );
}

/** The items, and in the place of the one that was removed last the way to get it back. */
function Items() {
  const { list, changeList } = useOwn();
  const [removed, setRemoved] = useState<{ item: Kept; place: number }>();
  const [said, say] = useState('');
  const drawn = useGrowing(list.length);
  // The focus goes along with what was done, once that is drawn: what moves loses it, what goes has it no more.
  const focusNext = useRef<string | undefined>(undefined);
  useLayoutEffect(() => {
    if (focusNext.current) document.getElementById(focusNext.current)?.focus();
    focusNext.current = undefined;
  }, [list]);

  const current = useRef(list);
  current.current = list;
  const actions = useMemo(
    () => ({
      edit: (id: string, change: (item: Kept) => Kept) => changeList((now) => edit(now, id, change)),
      move: (id: string, by: -1 | 1) => {
        const place = current.current.findIndex((item) => item.id === id) + by;
        focusNext.current = placeOf(id, by);
        changeList((now) => move(now, id, by));
        say(i18n.t('list.moved', [String(place + 1), String(current.current.length)]));
      },
      remove: (item: Kept) => {
        setRemoved({ item, place: current.current.indexOf(item) });
        focusNext.current = UNDO;
        changeList((now) => drop(now, item.id));
      },
    }),
    [changeList],
  );
  const undo = ({ item, place }: { item: Kept; place: number }) => {
    focusNext.current = placeOf(item.id);
    changeList((now) => putBack(now, item, place));
  };

  const gone = removed && !list.some(({ id }) => id === removed.item.id) ? removed : undefined;
  if (list.length === 0 && !gone) return <Empty />;
  const rows = list
    .slice(0, drawn)
    .map((item, index) => (
      <KeptItem
        key={item.id}
        item={item}
        first={index === 0}
        last={index === list.length - 1}
        actions={actions}
      />
    ));
  return (
    <div>
      <ul
        class="slim-checks"
        style={drawn < list.length ? { minBlockSize: `${list.length * 6}rem` } : undefined}
      >
        {gone
          ? rows.toSpliced(
              gone.place,
              0,
              <RemovedItem key="removed" id={UNDO} item={gone.item} onUndo={() => undo(gone)} />,
            )
          : rows}
      </ul>
      <Status>{said}</Status>
    </div>
  );
}

const UNDO = 'undo-remove';

function Empty() {
  return (
    <EmptyState
      picture="empty-list"
      heading={i18n.t('list.empty')}
      level={2}
      actions={<Button onClick={() => goTo({ view: 'elements' })}>{i18n.t('empty.to_elements')}</Button>}
    >
      <Text>{i18n.t('list.empty_text')}</Text>
    </EmptyState>
  );
}
