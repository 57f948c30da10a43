import { type Action, ActionLink } from './action.tsx';
import { Button } from './button.tsx';
import { CardClose } from './card-close.tsx';
import { Text } from './text.tsx';

export interface CardNoticeProps {
  /** The text's id, for the dialog's `aria-labelledby`. */
  titleId: string;
  /** What has just happened, in one sentence. */
  text: string;
  /** Takes it back. */
  undo?: Action | undefined;
  /** Where else to look. */
  more?: Action | undefined;
  close: Action;
}

/** One sentence in the place of a card: what a choice has done, and the way back. */
export function CardNotice({ titleId, text, undo, more, close }: CardNoticeProps) {
  return (
    <div class="slim-card">
      <div class="slim-card__top">
        <div class="slim-card__title">
          <Text id={titleId}>{text}</Text>
        </div>
        <CardClose {...close} />
      </div>
      {(undo || more) && (
        <div class="slim-card__foot">
          {undo && (
            <Button look="secondary" {...(undo.onSelect && { onClick: undo.onSelect })}>
              {undo.label}
            </Button>
          )}
          {more && <ActionLink {...more} />}
        </div>
      )}
    </div>
  );
}
