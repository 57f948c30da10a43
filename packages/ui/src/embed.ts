export { TipCard, type TipCardProps } from './tip-card.tsx';
