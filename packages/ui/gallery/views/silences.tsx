import { Button, EmptyState, Notice, Text } from '../../src/index.ts';
import { Frame } from './frame.tsx';

export function Silences() {
  return (
    <Frame current="page" state="empty">
      <EmptyState
        picture="nothing-found"
        level={1}
        heading="Niets gevonden dat past"
        actions={<Button>Bekijk de elementen</Button>}
      >
        <Text>Op deze pagina vonden we niets dat past. Bekijk de elementen voor jouw rol, of zoek.</Text>
      </EmptyState>
      <EmptyState
        picture="other-site"
        level={2}
        heading="Deze pagina lezen we niet"
        actions={<Button look="primary">Lees deze pagina één keer</Button>}
      >
        <Text>Slim Samenwerken leest alleen ncj.nl, zonmw.nl en de site van jouw gemeente.</Text>
      </EmptyState>
      <EmptyState
        picture="no-access"
        level={2}
        heading="Uit op ncj.nl"
        actions={<Button look="primary">Weer aanzetten</Button>}
      />
      <EmptyState picture="pdf" level={2} heading="Dit is een pdf">
        <Text>In een pdf kunnen we niet meelezen. Zoeken kan wel.</Text>
      </EmptyState>
      <Notice actions={<Button>Zeist toevoegen</Button>}>
        <Text>Werk je voor de gemeente Zeist? Dan kun je hier ook tips zien.</Text>
      </Notice>
      <Notice look="warning">
        <Text>De pagina veranderde terwijl je las. Wat je ziet kan van de vorige zijn.</Text>
      </Notice>
    </Frame>
  );
}
