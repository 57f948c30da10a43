import { contentDate } from '@slim-samenwerken/content';
import { Button, Text } from '@slim-samenwerken/ui';
import { i18n } from '#i18n';
import type { Own } from '../../storage/backup.ts';
import { dayText } from '../own/day.ts';
import type { Route } from '../route.ts';
import { PrintedList } from './printed-list.tsx';
import { PrintedRound } from './printed-round.tsx';

/** A clean page of its own, to print or to save: the list, or one round. */
export function PrintPage({ own, route }: { own: Own; route: Route }) {
  return (
    <main class="print">
      <div class="print-only-here">
        <Button look="primary" onClick={() => window.print()}>
          {i18n.t('print.print')}
        </Button>
        <Text look="quiet">{i18n.t('print.hint')}</Text>
      </div>
      {route.view === 'round' ? (
        <PrintedRound rounds={own.rounds} id={route.id} />
      ) : (
        <PrintedList list={own.list} today={new Date()} />
      )}
      <Text look="quiet">
        {i18n.t('extension.name')} · {i18n.t('print.content', [dayText(contentDate)])}
      </Text>
    </main>
  );
}
