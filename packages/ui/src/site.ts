export * from './index.ts';
export { CodeSample, type CodeSampleProps } from './site/code-sample.tsx';
export { Columns, type ColumnsProps } from './site/columns.tsx';
export { type Crumb, Crumbs, type CrumbsProps } from './site/crumbs.tsx';
export { DataTable, type DataTableProps } from './site/data-table.tsx';
export { type LinkCard, LinkCards, type LinkCardsProps } from './site/link-cards.tsx';
export { ScrollArea, type ScrollAreaProps } from './site/scroll-area.tsx';
export { SiteFrame, type SiteFrameProps, type SiteLink } from './site/site-frame.tsx';
export { SiteSign } from './site/site-sign.tsx';
