import { ActionLink, Button, CheckItem, DownIcon, MoreIcon, Text, UpIcon } from '@slim-samenwerken/ui';
import { useMemo, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { insist, type Place } from '../../storage/attempt.ts';
import type { Kept } from '../../storage/list.ts';
import { briefOf } from '../own/brief.ts';
import { CopyButton } from '../own/copy-button.tsx';
import { Note } from '../own/note.tsx';
import { mailto, recordText } from '../own/share.ts';
import { hrefOf } from '../route.ts';

/** What can be done with an item. */
interface ItemActions {
  edit: (id: string, change: (item: Kept) => Kept) => Promise<boolean>;
  move: (id: string, by: -1 | 1) => void;
  remove: (item: Kept) => void;
}

/** The id of the place in an item that takes the focus: its box, or the button that moved it. */
export function placeOf(id: string, by?: -1 | 1): string {
  return by === undefined ? `kept-${id}` : `${by < 0 ? 'up' : 'down'}-${id}`;
}

interface Props {
  item: Kept;
  first: boolean;
  last: boolean;
  actions: ItemActions;
}

/** One item: what it says and where that stands; what can be done with it is one click away. */
export function KeptItem({ item, first, last, actions }: Props) {
  const [open, setOpen] = useState(false);
  const box = useRef<Place>({});
  // Of hundreds of items only those are drawn again that changed.
  return useMemo(() => {
    const brief = briefOf(item.id);
    const { text, source } = brief ?? item;
    return (
      <CheckItem
        id={placeOf(item.id)}
        data-kind={item.kind}
        data-id={item.id}
        label={<span lang="nl">{text}</span>}
        checked={item.done}
        onChange={(done) =>
          void insist(box.current, () => actions.edit(item.id, (now) => ({ ...now, done })))
        }
        action={
          <Button look="subtle" iconOnly icon={<MoreIcon />} expanded={open} onClick={() => setOpen(!open)}>
            {i18n.t('list.more')}
          </Button>
        }
      >
        <Text look="quiet">
          <span lang="nl">
            {brief?.place && (
              <>
                <ActionLink label={brief.place.name} href={hrefOf(brief.place.route)} /> ·{' '}
              </>
            )}
            {source}
          </span>
          {!brief && ` (${i18n.t('list.unknown')})`}
        </Text>
        {open ? (
          <Tools item={item} first={first} last={last} actions={actions} />
        ) : (
          item.note && <Text class="slim-written">{item.note}</Text>
        )}
      </CheckItem>
    );
  }, [item, first, last, open, actions]);
}

function Tools({ item, first, last, actions }: Props) {
  const text = recordText(item);
  return (
    <>
      <Note
        multiline
        label={i18n.t('list.note')}
        value={item.note}
        onChange={(write) => actions.edit(item.id, (now) => ({ ...now, note: write(now.note) }))}
      />
      <div class="slim-row">
        <Button
          id={placeOf(item.id, -1)}
          look="subtle"
          iconOnly
          icon={<UpIcon />}
          unavailable={first}
          onClick={() => actions.move(item.id, -1)}
        >
          {i18n.t('list.up')}
        </Button>
        <Button
          id={placeOf(item.id, 1)}
          look="subtle"
          iconOnly
          icon={<DownIcon />}
          unavailable={last}
          onClick={() => actions.move(item.id, 1)}
        >
          {i18n.t('list.down')}
        </Button>
        <Button look="subtle" onClick={() => actions.remove(item)}>
          {i18n.t('list.remove')}
        </Button>
      </div>
      <div class="slim-row">
        <CopyButton look="link" text={() => text}>
          {i18n.t('share.copy')}
        </CopyButton>
        <ActionLink label={i18n.t('share.mail')} href={mailto(i18n.t('share.subject'), text)} />
        <ActionLink label={i18n.t('report.link')} href={hrefOf({ view: 'report', id: item.id })} />
      </div>
    </>
  );
}

/** Stands where an item was, until another is removed or the reader leaves. */
export function RemovedItem({ id, item, onUndo }: { id: string; item: Kept; onUndo: () => void }) {
  return (
    <li class="slim-check slim-check--removed">
      <Text look="quiet">
        {i18n.t('list.removed')} <span lang="nl">{briefOf(item.id)?.text ?? item.text}</span>
      </Text>
      <Button id={id} onClick={onUndo}>
        {i18n.t('list.undo')}
      </Button>
    </li>
  );
}
