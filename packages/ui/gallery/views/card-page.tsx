import { type ComponentChild, render } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import cardCss from '../../dist/card.css?inline';
import { CardNotice, CardView, type CardViewProps } from '../../src/card.ts';

const hostile = `
  html { font-size: 62.5%; --nl-button-primary-background-color: hotpink; --basis-color-default-color-document: hotpink }
  body { font: italic 30px serif; color: hotpink; text-align: right; letter-spacing: 3px; line-height: 3; padding: 8px }`;

const nothing = () => {};
const cards: CardViewProps[] = [
  {
    titleId: 'card-mazl',
    summaryId: 'card-mazl-summary',
    lang: 'nl',
    title: 'M@ZL',
    kind: 'methode',
    summary: 'Aanpak van ziekteverzuim op school. School, ouders en JGZ kijken samen wat er aan de hand is.',
    message: { label: 'Voor jou als professional', text: 'Spreek doel en rollen hardop uit.' },
    elements: {
      label: 'Gaat over',
      links: ['Effectieve communicatie', 'Gezamenlijk doel'].map((label) => ({ label, onSelect: nothing })),
    },
    link: { url: 'https://www.ncj.nl/mazl/', children: 'M@ZL bij het NCJ', newTabLabel: 'nieuw tabblad' },
    doubt: {
      label: 'Bedoelde je iets anders?',
      choices: ['M@ZL op de basisschool', 'Niet meer voor M@ZL'].map((label) => ({
        label,
        onSelect: nothing,
      })),
    },
    more: { label: 'Meer in het zijpaneel', onSelect: nothing },
    close: { label: 'Sluiten', onSelect: nothing },
    menu: {
      label: 'Minder hiervan zien',
      choices: ['Niet meer voor M@ZL', 'Niet meer op ncj.nl', 'Nergens meer'].map((label) => ({
        label,
        onSelect: nothing,
      })),
    },
    source: { label: 'Bron', text: 'Slim Samenwerken, 2021' },
  },
  {
    titleId: 'card-long',
    summaryId: 'card-long-summary',
    lang: 'nl',
    title: 'Jeugdgezondheidszorgsamenwerkingsverantwoordelijkheden',
    kind: 'project',
    summary: 'Een lange naam mag de kaart niet breken.',
    close: { label: 'Sluiten', onSelect: nothing },
    source: { label: 'Bron', text: 'Slim Samenwerken, 2021' },
  },
];

/** The card as it lives: in a shadow root, in a page that wants to be seen. */
export function CardPage() {
  return (
    <main>
      <style>{hostile}</style>
      {cards.map((card) => (
        <CardHost key={card.titleId} titleId={card.titleId}>
          <CardView {...card} />
        </CardHost>
      ))}
      <CardHost titleId="card-notice">
        <CardNotice
          titleId="card-notice"
          text="De naam M@ZL laten we niet meer opvallen."
          undo={{ label: 'Ongedaan maken', onSelect: nothing }}
          more={{ label: 'Instellingen', onSelect: nothing }}
          close={{ label: 'Sluiten', onSelect: nothing }}
        />
      </CardHost>
    </main>
  );
}

function CardHost({ titleId, children }: { titleId: string; children: ComponentChild }) {
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const shadow = host.current?.shadowRoot ?? host.current?.attachShadow({ mode: 'open' });
    if (!shadow) return;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(cardCss);
    shadow.adoptedStyleSheets = [sheet];
    render(
      <div role="dialog" aria-labelledby={titleId} style="max-inline-size: 100%">
        {children}
      </div>,
      shadow,
    );
  }, [titleId, children]);
  return <div ref={host} style="margin-block-end: 24px; display: flex" />;
}
