import { SiteSign } from '@slim-samenwerken/ui/site';
import { renderToString } from 'preact-render-to-string';
import { nl } from '../locales/nl.ts';
import { pictures } from '../locales/pictures.ts';
import type { SocialPicture } from './page.ts';

const size = { width: 1200, height: 630 };

export const socialPictures = Object.keys(pictures) as SocialPicture[];

export const socialPath = (picture: SocialPicture): string => `pictures/${picture}.png`;

/** The picture that stands for a page where it is shared, to be drawn with Noto Sans. */
export function socialSvg(picture: SocialPicture): string {
  return renderToString(
    <svg xmlns="http://www.w3.org/2000/svg" viewBox={`0 0 ${size.width} ${size.height}`} {...size}>
      <title>{nl.name}</title>
      <rect {...size} fill="#f0f8f8" />
      <g fill="#0b5d64" fill-opacity="0.07" stroke="#1d777d" stroke-opacity="0.25" stroke-width="4">
        <circle cx="980" cy="315" r="300" />
        <circle cx="1220" cy="315" r="300" />
      </g>
      <rect width="14" height={size.height} fill="#0b5d64" />
      <SiteSign size={92} x={80} y={70} />
      <g font-family="Noto Sans" fill="#132024">
        <text x="190" y="132" font-size="46" font-weight="600">
          {nl.name}
        </text>
        {pictures[picture].map((line, index) => (
          <text key={line} x="80" y={330 + index * 92} font-size="76" font-weight="600" fill="#07474d">
            {line}
          </text>
        ))}
      </g>
    </svg>,
  );
}

/** The picture in a browser's tab. */
export const iconSvg = (): string => renderToString(<SiteSign />);
