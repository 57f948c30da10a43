import type { Audience } from '@slim-samenwerken/content';
import type { Municipality } from '@slim-samenwerken/municipalities';
import { Disclosure, Heading, Intro, NameList, Section, Text } from '@slim-samenwerken/ui';
import { i18n } from '#i18n';
import type { ShownPlace } from '../follow.ts';
import type { PageHead } from '../page-head.ts';
import type { ThisPage } from '../this-page.ts';
import { useTurns } from '../turns.ts';
import { Loading, NothingFits } from './empty-views.tsx';
import { Fitting } from './fitting.tsx';

/** Two or three lines: what fits the page must not be pushed out of sight. */
const MOST_NAMES = 6;

interface Props {
  head: PageHead;
  /** Undefined until it is worked out. */
  page: ThisPage | undefined;
  /** Whether what is closed or out of sight is drawn too. */
  whole: boolean;
  /** Whose site it is on. */
  municipality: Municipality | undefined;
  role: Audience;
  onShow: (place: ShownPlace) => void;
}

/** The page that the user looks at. What stands on it is there at once; what fits it comes under that, so that nothing moves. */
export function PageView({ head, page, whole, municipality, role, onShow }: Props) {
  const nextOf = useTurns(head.visit);
  if (head.named.length === 0 && !page) return <Loading />;
  if (isEmpty(head, page)) return <NothingFits />;
  const showWords = (words: string) => onShow({ words, nth: nextOf(words) });
  return (
    <>
      <Intro>
        <Heading level={1} look={2} focusable lang={head.lang}>
          {head.title}
        </Heading>
        {municipality && (
          <Text look="quiet">{i18n.t('page.municipality', [municipality.name, municipality.ggdRegion])}</Text>
        )}
      </Intro>
      <Names named={head.named} onSelect={(id) => onShow({ id, nth: nextOf(id) })} />
      {page && <Fitting page={page} whole={whole} head={head} role={role} onSelect={showWords} />}
    </>
  );
}

/** Whether a page was read, and there is nothing to say of it. */
export const isEmpty = ({ named }: PageHead, page: ThisPage | undefined): boolean =>
  page !== undefined &&
  [named, page.elements, page.projects, page.methods].every(({ length }) => length === 0);

/** Our names on the page, and what each is; choosing one goes to its place there. */
function Names({ named, onSelect }: { named: PageHead['named']; onSelect: (id: string) => void }) {
  if (named.length === 0) return null;
  const all = named.map(({ id, name, sort, count }) => ({
    name,
    sort: i18n.t(`kind.${sort}`),
    count,
    countLabel: i18n.t('page.times', count),
    'data-named': id,
    onSelect: () => onSelect(id),
  }));
  const more = all.slice(MOST_NAMES);
  return (
    <Section heading={i18n.t('page.named')} level={2} look="quiet">
      <NameList names={all.slice(0, MOST_NAMES)} />
      {more.length > 0 && (
        <Disclosure label={i18n.t('more_names', more.length)}>
          <NameList names={more} />
        </Disclosure>
      )}
    </Section>
  );
}
