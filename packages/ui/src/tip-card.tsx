import { Heading, type Level } from './heading.tsx';
import { Text } from './text.tsx';
import { TipList } from './tip-list.tsx';

export interface TipCardProps {
  title: string;
  /** Where its page is. */
  href: string;
  /** Where it stands in the outline of the page around it. */
  level: Level;
  /** "Als gemeente kun je:" */
  intro: string;
  tips: readonly { id: string; text: string }[];
  /** "Bron: Slim Samenwerken (2021)" */
  source: string | undefined;
}

/** An element with a few tips, on a page that is not ours. Uses only classes of embed.css. */
export function TipCard({ title, href, level, intro, tips, source }: TipCardProps) {
  return (
    <div class="slim-tip">
      <Heading level={level} look={3}>
        <a class="nl-link" href={href}>
          {title}
        </a>
      </Heading>
      <Text>{intro}</Text>
      {tips.length > 0 && <TipList tips={tips.map(({ id, text }) => ({ text, 'data-id': id }))} />}
      {source && <Text class="slim-tip__source">{source}</Text>}
    </div>
  );
}
