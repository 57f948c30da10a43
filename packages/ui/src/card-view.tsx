import type { ComponentChildren } from 'preact';
import { Button } from './button.tsx';
import { CardMenu, type CardMenuProps } from './card-menu.tsx';
import { Heading } from './heading.tsx';
import { CloseIcon } from './icons.tsx';
import { KindBadge } from './kind-badge.tsx';
import { Text } from './text.tsx';

export interface CardViewProps {
  /** The heading's id, for the dialog's `aria-labelledby`. */
  titleId: string;
  title: string;
  /** "methode" */
  kind: string;
  /** Two sentences at most. */
  summary: string;
  /** "Voor jou als professional", and what it says. */
  message?: { label: string; text: string } | undefined;
  /** The elements this is about, and their label: "Werkt door". */
  elements?: { label: string; names: readonly string[] } | undefined;
  /** "Meer in het zijpaneel" */
  more?: { label: string; onSelect: (event: MouseEvent) => void } | undefined;
  close: { label: string; onSelect: (event: MouseEvent) => void };
  /** Ways not to see this again. */
  menu?: CardMenuProps | undefined;
  /** "Bron 2021" */
  source: string;
  /** What more there is to read where no side panel can be opened. */
  children?: ComponentChildren;
}

/** What the card over a name says. Uses only classes of card.css; its wrapper is the dialog. */
export function CardView(props: CardViewProps) {
  const { titleId, title, kind, summary, message, elements, more, close, menu, source, children } = props;
  return (
    <div class="slim-card">
      <div class="slim-card__top">
        <Heading level={2} id={titleId} class="slim-card__title">
          {title}
        </Heading>
        <KindBadge>{kind}</KindBadge>
        <Button look="subtle" iconOnly icon={<CloseIcon />} class="slim-card__close" onClick={close.onSelect}>
          {close.label}
        </Button>
      </div>
      <Text>{summary}</Text>
      {message && (
        <div class="slim-card__message">
          <p class="slim-card__label">{message.label}</p>
          <Text>{message.text}</Text>
        </div>
      )}
      {elements && (
        <p class="slim-card__elements">
          {elements.label}: {elements.names.join(' · ')}
        </p>
      )}
      {children}
      <div class="slim-card__foot">
        {more && (
          <Button look="primary" onClick={more.onSelect}>
            {more.label}
          </Button>
        )}
        <span class="slim-card__source">{source}</span>
        {menu && <CardMenu {...menu} />}
      </div>
    </div>
  );
}
