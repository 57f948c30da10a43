import { contentDate } from '@slim-samenwerken/content';
import { Button, FileButton, Notice, Section, Text, TipList } from '@slim-samenwerken/ui';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import {
  type Backup,
  type BackupProblem,
  MOST_BYTES,
  mergeLists,
  mergeRounds,
  readBackup,
  type Skipped,
  writeBackup,
} from '../../storage/backup.ts';
import { newRound } from '../../storage/reflections.ts';
import { briefOf } from './brief.ts';
import { download } from './download.ts';
import { useOwn } from './own.tsx';

/** How many of a part were added and how many were there already. */
interface Brought {
  readonly items: number;
  readonly rounds: number;
  readonly present: number;
  /** Of those that were there: how many took over a note. */
  readonly notes: number;
  /** Items of which this version has no record. */
  readonly unknown: number;
  readonly skipped: readonly Skipped[];
}

/** Why nothing of a file is brought in. */
type Problem = BackupProblem | 'unreadable';

/** Saves all that the user made as a file, and brings it back from one. */
export function BackupSection() {
  const { list, rounds, changeList, changeRounds } = useOwn();
  const [outcome, setOutcome] = useState<Problem | Brought>();

  const save = () =>
    download(
      `slim-samenwerken-${newRound('', new Date()).date}.json`,
      writeBackup({ list, rounds }, contentDate),
    );

  const open = async (file: File) => {
    const backup = await read(file);
    if (typeof backup === 'string') return setOutcome(backup);
    const added = { items: 0, rounds: 0, notes: 0 };
    const stored =
      (await changeList((now) => {
        const merged = mergeLists(now, backup.list);
        added.items = merged.length - now.length;
        added.notes = now.filter(({ note }, index) => note !== merged[index]?.note).length;
        return merged;
      })) &&
      (await changeRounds((now) => {
        const merged = mergeRounds(now, backup.rounds, () => crypto.randomUUID());
        added.rounds = merged.length - now.length;
        return merged;
      }));
    if (!stored) return setOutcome(undefined);
    setOutcome({
      ...added,
      present: backup.list.length + backup.rounds.length - added.items - added.rounds,
      unknown: backup.list.filter(({ id }) => !briefOf(id)).length,
      skipped: backup.skipped,
    });
  };

  return (
    <Section heading={i18n.t('backup.title')} level={2}>
      <Text look="quiet">{i18n.t('backup.text')}</Text>
      <div class="slim-row">
        {list.length + rounds.length > 0 && <Button onClick={save}>{i18n.t('backup.save')}</Button>}
        <FileButton accept=".json,application/json" onFile={(file) => void open(file)}>
          {i18n.t('backup.open')}
        </FileButton>
      </div>
      {typeof outcome === 'string' ? <Refused problem={outcome} /> : outcome && <Report {...outcome} />}
    </Section>
  );
}

async function read(file: File): Promise<Backup | Problem> {
  if (file.size > MOST_BYTES) return 'too_big';
  // It may be gone since it was chosen, or stand where the network does not reach.
  const text = await file.text().catch(() => undefined);
  return text === undefined ? 'unreadable' : readBackup(text);
}

function Refused({ problem }: { problem: Problem }) {
  return (
    <Notice look="warning" live>
      <Text>
        <strong>{i18n.t('backup.refused')}</strong> {i18n.t(`backup.problem.${problem}`)}
      </Text>
    </Notice>
  );
}

function Report({ items, rounds, present, notes, unknown, skipped }: Brought) {
  return (
    <Notice look={skipped.length > 0 ? 'warning' : 'info'} live>
      <Text>
        {[
          items + rounds + notes === 0 && i18n.t('backup.nothing_new'),
          items > 0 && i18n.t('backup.items', items),
          rounds > 0 && i18n.t('backup.rounds', rounds),
          present > 0 && i18n.t('backup.present', present),
          notes > 0 && i18n.t('backup.notes', notes),
          unknown > 0 && i18n.t('backup.unknown', unknown),
        ]
          .filter(Boolean)
          .join(' ')}
      </Text>
      {skipped.length > 0 && (
        <>
          <Text>{i18n.t('backup.skipped', skipped.length)}</Text>
          <TipList
            mark="dot"
            tips={skipped.map(({ part, place, flaw }) => ({
              text: i18n.t(`backup.place_${part}`, [String(place), i18n.t(`backup.flaw.${flaw}`)]),
            }))}
          />
          <Text>{i18n.t('backup.skipped_do')}</Text>
        </>
      )}
    </Notice>
  );
}
