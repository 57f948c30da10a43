import { type Citation, documentOf, source } from '@slim-samenwerken/content';
import { SourceLine } from '@slim-samenwerken/ui';
import { i18n } from '#i18n';

/** Where a record stands in its source. */
export function CitationLine({ citation }: { citation: Citation }) {
  const from = source(citation.source);
  const document = documentOf(from);
  return (
    <SourceLine
      label={i18n.t('source.label')}
      sourceLang="nl"
      source={from.title}
      section={citation.section}
      year={citation.year}
      link={document && { ...document, newTabLabel: i18n.t('project.new_window') }}
    />
  );
}
