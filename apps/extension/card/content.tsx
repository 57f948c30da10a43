import { CardNotice, CardView } from '@slim-samenwerken/ui/card';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Off } from '../messaging.ts';
import type { CardRecord } from './record.ts';

/** The ids of what names and describes the dialog. */
export const TITLE_ID = 'slim-samenwerken-card-title';
export const SUMMARY_ID = 'slim-samenwerken-card-summary';

/** The language of the content. */
const CONTENT_LANG = 'nl';

/** What a choice in the card does outside it. */
export interface CardActions {
  close(): void;
  openPanel(id: string): void;
  openOptions(): void;
  /** Switches something off, or on again. Gives whether that is stored. */
  switch(off: Off, on: boolean): Promise<boolean>;
  /** The record of a similar name, or undefined when it cannot be had. */
  load(id: string): Promise<CardRecord | undefined>;
  /** Called when something else is shown than before: what had the focus may be gone. */
  onTurn(): void;
}

interface Props {
  record: CardRecord;
  /** The site of the page, as people call it: "ncj.nl". */
  site: string;
  /** The address of the page: a card does not lead to where one is. */
  url: string;
  actions: CardActions;
}

/** What stands in the card: a record, or what a choice has just switched off. */
export function CardContent({ record: first, site, url, actions }: Props) {
  const [record, setRecord] = useState(first);
  const [off, setOff] = useState<Off>();
  const [failed, setFailed] = useState(false);
  const turn = (change: () => void) => {
    change();
    actions.onTurn();
  };
  const choose = async (chosen: Off, on: boolean) => {
    const stored = await actions.switch(chosen, on);
    turn(() => (stored ? setOff(on ? undefined : chosen) : setFailed(true)));
  };
  const toSimilar = async (id: string) => {
    const similar = await actions.load(id);
    if (similar) turn(() => setRecord(similar));
  };
  const close = { label: i18n.t('card.close'), onSelect: actions.close };

  if (failed) return <CardNotice titleId={TITLE_ID} text={i18n.t('card.not_stored')} close={close} />;
  if (off) {
    return (
      <CardNotice
        titleId={TITLE_ID}
        text={i18n.t(`card.is_off_${off.what}`, [off.what === 'site' ? site : record.name])}
        undo={{ label: i18n.t('card.undo'), onSelect: () => void choose(off, true) }}
        more={{ label: i18n.t('card.settings'), onSelect: actions.openOptions }}
        close={close}
      />
    );
  }
  const noName = {
    label: i18n.t('card.off_name', [record.name]),
    onSelect: () => void choose({ what: 'name', id: record.id }, false),
  };
  const { elements, link, similar, doubtful, alsoMeans, tips } = record;
  return (
    <CardView
      titleId={TITLE_ID}
      summaryId={SUMMARY_ID}
      lang={CONTENT_LANG}
      title={record.name}
      kind={record.kind}
      summary={record.summary}
      message={record.message}
      elements={
        elements.length > 0
          ? {
              label: i18n.t('card.elements'),
              links: elements.map(({ id, name }) => ({
                label: name,
                ...(!tips && { onSelect: () => actions.openPanel(id) }),
              })),
            }
          : undefined
      }
      link={
        link && !isSamePage(link.url, url)
          ? { url: link.url, children: link.label, newTabLabel: i18n.t('project.new_window') }
          : undefined
      }
      doubt={
        similar.length > 0 || doubtful || alsoMeans
          ? {
              label: i18n.t('card.doubt'),
              text: alsoMeans,
              choices: [
                ...similar.map(({ id, name }) => ({ label: name, onSelect: () => void toSimilar(id) })),
                ...(doubtful || alsoMeans ? [noName] : []),
              ],
            }
          : undefined
      }
      more={tips ? undefined : { label: i18n.t('card.open'), onSelect: () => actions.openPanel(record.id) }}
      byHand={tips && { label: i18n.t('card.tips'), tips, hint: i18n.t('card.by_hand') }}
      close={close}
      menu={{
        label: i18n.t('card.less'),
        choices: [
          noName,
          { label: i18n.t('card.off_site', [site]), onSelect: () => void choose({ what: 'site' }, false) },
          { label: i18n.t('card.off_cards'), onSelect: () => void choose({ what: 'cards' }, false) },
        ],
      }}
      source={{ label: i18n.t('source.label'), text: record.source }}
    />
  );
}

/** That there is no name on the page to go to. */
export function NoNames({ close }: { close: () => void }) {
  return (
    <CardNotice
      titleId={TITLE_ID}
      text={i18n.t('card.no_names')}
      close={{ label: i18n.t('card.close'), onSelect: close }}
    />
  );
}

function isSamePage(a: string, b: string): boolean {
  const plain = (url: string) => {
    const { host = url, pathname = '' } = URL.parse(url) ?? {};
    return host.replace(/^www\./, '') + pathname.replace(/\/$/, '').toLowerCase();
  };
  return plain(a) === plain(b);
}
