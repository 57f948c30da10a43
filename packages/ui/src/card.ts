export { CardNotice, type CardNoticeProps } from './card-notice.tsx';
export { CardView, type CardViewProps } from './card-view.tsx';
