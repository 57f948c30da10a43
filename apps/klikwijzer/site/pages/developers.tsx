import {
  CodeSample,
  DataTable,
  Heading,
  Intro,
  Section,
  Text,
  TextButton,
  TipList,
} from '@slim-samenwerken/ui/site';
import { collectionNames } from '../../api/collections.ts';
import { apiFolder, apiPaths } from '../../api/paths.ts';
import { tables } from '../../api/tables.ts';
import { exampleText } from '../examples.ts';
import { paths } from '../folders.ts';
import type { Page } from '../page.ts';
import { addressTo, pathTo } from '../site.ts';
import { useView, type View } from '../view.ts';

/** How to use the content elsewhere. */
export const developersPage = ({ t, site }: View): Page => ({
  kind: 'developers',
  path: paths.developers,
  title: t.developers.title,
  description: t.developers.lead,
  picture: 'home',
  data: {
    '@type': 'Dataset',
    name: t.name,
    description: t.pages.home.description,
    license: 'https://creativecommons.org/licenses/by/4.0/',
    distribution: collectionNames.map((kind) => ({
      '@type': 'DataDownload',
      encodingFormat: 'application/json',
      contentUrl: addressTo(site, `${apiFolder}${kind}.json`),
    })),
  },
  body: <DevelopersBody />,
});

function DevelopersBody() {
  const { t, site } = useView();
  const words = t.developers;
  const sample = (name: Parameters<typeof exampleText>[1]) => exampleText(site, name);
  return (
    <div class="slim-columns__text">
      <Intro>
        <Heading level={1}>{words.title}</Heading>
        <Text look="lead">{words.lead}</Text>
      </Intro>
      <Section heading={words.embed.heading} level={2}>
        <Text>{words.embed.text}</Text>
        <CodeSample label={words.embed.sample} code={sample('embed.html')} />
        <TipList mark="dot" tips={words.embed.details.map((text) => ({ text }))} />
      </Section>
      <Section heading={words.data.heading} level={2}>
        <Text>{words.data.text}</Text>
        <ul class="slim-links">
          {(['index', 'openapi', 'feed', 'tips'] as const).map((name) => (
            <li key={name}>
              <TextButton href={pathTo(site, apiPaths[name])}>{words.data[name]}</TextButton>
            </li>
          ))}
        </ul>
        <Files />
      </Section>
      <Section heading={words.promises.heading} level={2}>
        <TipList mark="dot" tips={words.promises.list.map((text) => ({ text }))} />
      </Section>
      <Section heading={words.examples.heading} level={2}>
        <Section heading={words.examples.fetch} level={3}>
          <CodeSample label={words.examples.fetch} code={sample('tips-for-managers.mjs')} />
        </Section>
        <Section heading={words.examples.typescript} level={3}>
          <CodeSample label={words.examples.typescript} code={sample('terms.ts')} />
        </Section>
        <Section heading={words.examples.spreadsheet} level={3}>
          <CodeSample label={words.examples.spreadsheet} code={sample('spreadsheet.txt')} />
          <Text>{words.examples.spreadsheetText}</Text>
        </Section>
      </Section>
    </div>
  );
}

/** The files of each kind. */
function Files() {
  const { t, site } = useView();
  const { caption, columns } = t.developers.data;
  const asTables = tables(site);
  const link = (file: string) => <TextButton href={pathTo(site, `${apiFolder}${file}`)}>{file}</TextButton>;
  return (
    <DataTable
      caption={caption}
      head={[columns.kind, columns.count, columns.json, columns.schema, columns.csv]}
      rows={collectionNames.map((kind) => ({
        key: kind,
        cells: [
          kind,
          site.collections[kind].records.length,
          link(`${kind}.json`),
          link(`schema/${kind}.json`),
          asTables[kind] === undefined ? null : link(`${kind}.csv`),
        ],
      }))}
    />
  );
}
