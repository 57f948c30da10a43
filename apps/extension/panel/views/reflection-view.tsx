import { Button, Entry, Heading, Intro, Section, Text } from '@slim-samenwerken/ui';
import { i18n } from '#i18n';
import { BackupSection } from '../own/backup-section.tsx';
import { useOwn } from '../own/own.tsx';
import { OwnNav } from '../own/own-nav.tsx';
import { roundProgress, roundTitle } from '../own/round-words.ts';
import { goTo, hrefOf } from '../route.ts';

/** The times that a team looked at how the elements go, and the start of another. */
export function ReflectionView() {
  const { rounds } = useOwn();
  return (
    <>
      <Intro>
        <Heading level={1} focusable>
          {i18n.t('reflection.title')}
        </Heading>
        <Text look="quiet">{i18n.t('own.only_here')}</Text>
        <OwnNav current="reflection" />
      </Intro>
      <div class="slim-stack">
        <Text>{i18n.t('reflection.text')}</Text>
        <div>
          <Button look="primary" onClick={() => goTo({ view: 'round', id: crypto.randomUUID() })}>
            {i18n.t('reflection.begin')}
          </Button>
        </div>
      </div>
      {rounds.length > 0 && (
        <Section heading={i18n.t('reflection.rounds')} level={2}>
          {rounds.toReversed().map((round) => (
            <Entry
              key={round.id}
              title={{ label: roundTitle(round), href: hrefOf({ view: 'round', id: round.id }) }}
              level={3}
              data-round={round.id}
            >
              <Text look="quiet">{roundProgress(round)}</Text>
            </Entry>
          ))}
        </Section>
      )}
      <BackupSection />
    </>
  );
}
