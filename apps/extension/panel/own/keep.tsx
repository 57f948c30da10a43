import { Button, KeepButton, KeepIcon } from '@slim-samenwerken/ui';
import { i18n } from '#i18n';
import { drop, keep } from '../../storage/list.ts';
import { loadRest } from '../loaded-part.ts';
import { useOwn } from './own.tsx';

/** Whether a record is kept, and the switch for it. */
function useKept(id: string): { kept: boolean; toggle: () => void } {
  const { list, changeList } = useOwn();
  const kept = list.some((item) => item.id === id);
  const toggle = async () => {
    if (kept) return changeList((now) => drop(now, id));
    const { briefOf, keptOf } = await loadRest();
    const brief = briefOf(id);
    return brief && changeList((now) => keep(now, keptOf(brief)));
  };
  return { kept, toggle };
}

/** What stands at the end of a statement: the switch that keeps it. */
export const keepAction = (id: string) => (textId: string) => <Keep id={id} textId={textId} />;

function Keep({ id, textId }: { id: string; textId: string }) {
  const { kept, toggle } = useKept(id);
  return <KeepButton label={i18n.t('keep.label')} kept={kept} describedBy={textId} onToggle={toggle} />;
}

/** Keeps the record of a page. */
export function KeepRecord({ id }: { id: string }) {
  const { kept, toggle } = useKept(id);
  return (
    <Button look="subtle" icon={<KeepIcon />} pressed={kept} onClick={toggle}>
      {i18n.t('keep.label')}
    </Button>
  );
}
