export { type Action, ActionLink, TextButton, type TextButtonProps } from './action.tsx';
export { ActionList, type ActionListProps } from './action-list.tsx';
export { Button, type ButtonProps } from './button.tsx';
export { CheckItem, type CheckItemProps } from './check-item.tsx';
export { Checkbox, type CheckboxProps } from './checkbox.tsx';
export { ContactBlock, type ContactBlockProps } from './contact-block.tsx';
export { Disclosure, type DisclosureProps } from './disclosure.tsx';
export { EmptyState, type EmptyStateProps } from './empty-state.tsx';
export { Entry, type EntryProps } from './entry.tsx';
export { type Fact, Facts, type FactsProps } from './facts.tsx';
export { FileButton, type FileButtonProps } from './file-button.tsx';
export { Heading, type HeadingProps, type Level } from './heading.tsx';
export { DownIcon, KeepIcon, MoreIcon, SearchIcon, SettingsIcon, UpIcon } from './icons.tsx';
export { type IndexItem, IndexList, type IndexListProps } from './index-list.tsx';
export { Intro, type IntroProps } from './intro.tsx';
export { KeepButton, type KeepButtonProps } from './keep-button.tsx';
export { KindBadge, type KindBadgeProps } from './kind-badge.tsx';
export { LinkLine, type LinkLineProps } from './link-line.tsx';
export {
  ExternalLink,
  type ExternalLinkProps,
  LinkList,
  type LinkListProps,
  type OutgoingLink,
} from './link-list.tsx';
export { LinkNav, type LinkNavProps } from './link-nav.tsx';
export { LockedNote, type LockedNoteProps } from './locked-note.tsx';
export { MarkedText, type MarkedTextProps } from './marked-text.tsx';
export {
  Legend,
  type LegendProps,
  Matrix,
  type MatrixColumn,
  type MatrixMark,
  type MatrixProps,
  type MatrixRow,
} from './matrix.tsx';
export { MessageBlock, type MessageBlockProps } from './message-block.tsx';
export { type FoundName, NameList, type NameListProps } from './name-list.tsx';
export { Notice, type NoticeProps } from './notice.tsx';
export { PageFrame, type PageFrameProps } from './page-frame.tsx';
export { PanelFrame, type PanelFrameProps } from './panel-frame.tsx';
export type { Pass } from './pass.ts';
export type { PictureName } from './pictures.tsx';
export { Quote, type QuoteProps } from './quote.tsx';
export { Radar, type RadarProps } from './radar.tsx';
export { RadioGroup, type RadioGroupProps } from './radio-group.tsx';
export { type Reason, Reasons, type ReasonsProps } from './reasons.tsx';
export { type Result, ResultList, type ResultListProps } from './result-list.tsx';
export { RoleSelect, type RoleSelectProps } from './role-select.tsx';
export { SearchField, type SearchFieldProps } from './search-field.tsx';
export { Section, type SectionProps } from './section.tsx';
export { SelectField, type SelectFieldProps } from './select-field.tsx';
export { SourceLine, type SourceLineProps } from './source-line.tsx';
export { Status } from './status.tsx';
export { SuggestionCard, type SuggestionCardProps } from './suggestion-card.tsx';
export { SuggestionList, type SuggestionListProps } from './suggestion-list.tsx';
export { TabNav, type TabNavProps } from './tab-nav.tsx';
export { Text, type TextProps } from './text.tsx';
export { TextField, type TextFieldProps } from './text-field.tsx';
export { type TipItem, TipList, type TipListProps } from './tip-list.tsx';
