export type { CardMenuProps } from './card-menu.tsx';
export { CardView, type CardViewProps } from './card-view.tsx';
