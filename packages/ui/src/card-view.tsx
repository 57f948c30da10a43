import { type Action, TextButton } from './action.tsx';
import { Button } from './button.tsx';
import { CardClose } from './card-close.tsx';
import { CardMenu, type CardMenuProps } from './card-menu.tsx';
import { Heading } from './heading.tsx';
import { KindBadge } from './kind-badge.tsx';
import { LinkLine } from './link-line.tsx';
import { ExternalLink, type ExternalLinkProps } from './link-list.tsx';
import { Text } from './text.tsx';

export interface CardViewProps {
  /** The heading's id, for the dialog's `aria-labelledby`. */
  titleId: string;
  /** The summary's id, for the dialog's `aria-describedby`. */
  summaryId: string;
  /** The language of what the record says, where the interface speaks another. */
  lang: string;
  title: string;
  /** "methode" */
  kind: string;
  /** Two sentences at most. */
  summary: string;
  /** "Voor jou als professional", and what it says. */
  message?: { label: string; text: string } | undefined;
  /** The elements this is about, and their label: "Gaat over". */
  elements?: { label: string; links: readonly Action[] } | undefined;
  /** The record's own page on the web. */
  link?: ExternalLinkProps | undefined;
  /** "Bedoelde je iets anders?", what else it can mean, and where to go then. */
  doubt?: { label: string; text?: string | undefined; choices: readonly Action[] } | undefined;
  /** "Meer in het zijpaneel" */
  more?: Action | undefined;
  /** Where no click leads to the side panel: what there is to do, and how the panel is opened. */
  byHand?: { label: string; tips: readonly string[]; hint: string } | undefined;
  close: Action;
  /** Ways not to see this again. */
  menu?: CardMenuProps | undefined;
  /** "Bron", and what it is: "Slim Samenwerken, 2021" */
  source: { label: string; text: string };
}

/** What the card over a name says. Uses only classes of card.css; its wrapper is the dialog. */
export function CardView(props: CardViewProps) {
  const { titleId, summaryId, lang, title, kind, summary, message, elements, link, doubt } = props;
  const { more, byHand, close, menu, source } = props;
  return (
    <div class="slim-card">
      <div class="slim-card__top">
        <div class="slim-card__title" lang={lang}>
          <Heading level={2} id={titleId}>
            {title}
          </Heading>
        </div>
        <KindBadge>{kind}</KindBadge>
        <CardClose {...close} />
      </div>
      <div lang={lang}>
        <Text id={summaryId}>{summary}</Text>
      </div>
      {message && (
        <div class="slim-card__message">
          <p class="slim-card__label">{message.label}</p>
          <div lang={lang}>
            <Text>{message.text}</Text>
          </div>
        </div>
      )}
      {byHand && <ByHand {...byHand} lang={lang} />}
      <div class="slim-card__links">
        {elements && <LinkLine {...elements} />}
        {link && <ExternalLink {...link} />}
        <p>
          {source.label}: <span lang={lang}>{source.text}</span>
        </p>
      </div>
      {doubt && <Doubt {...doubt} lang={lang} />}
      <div class="slim-card__foot">
        {more && (
          <Button look="primary" {...(more.onSelect && { onClick: more.onSelect })}>
            {more.label}
          </Button>
        )}
        {menu && <CardMenu {...menu} />}
      </div>
    </div>
  );
}

function ByHand({ label, tips, hint, lang }: NonNullable<CardViewProps['byHand']> & { lang: string }) {
  return (
    <>
      {tips.length > 0 && (
        <div>
          <p class="slim-card__label">{label}</p>
          <ul class="slim-card__tips" lang={lang}>
            {tips.map((tip) => (
              <li key={tip}>{tip}</li>
            ))}
          </ul>
        </div>
      )}
      <p>{hint}</p>
    </>
  );
}

function Doubt({ label, text, choices, lang }: NonNullable<CardViewProps['doubt']> & { lang: string }) {
  return (
    <div class="slim-card__doubt">
      <p class="slim-card__question">{label}</p>
      {text && <p lang={lang}>{text}</p>}
      <ul>
        {choices.map(({ label: choice, ...action }) => (
          <li key={choice}>
            <TextButton {...action}>{choice}</TextButton>
          </li>
        ))}
      </ul>
    </div>
  );
}
