import { Heading, Intro, Text } from '@slim-samenwerken/ui/site';
import { paths } from '../folders.ts';
import type { Page } from '../page.ts';
import { ListLinks } from '../parts/list-links.tsx';
import type { View } from '../view.ts';

/** What a server answers for an address that is not there. */
export const notFoundPage = ({ t }: View): Page => ({
  kind: 'not-found',
  path: paths.notFound,
  title: t.pages.notFound.title,
  description: t.pages.notFound.lead,
  isHidden: true,
  body: (
    <>
      <Intro>
        <Heading level={1}>{t.pages.notFound.title}</Heading>
        <Text look="lead">{t.pages.notFound.lead}</Text>
      </Intro>
      <ListLinks />
    </>
  ),
});
