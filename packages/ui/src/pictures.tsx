import type { ComponentChildren } from 'preact';

export type PictureName = 'nothing-found' | 'other-site' | 'no-access' | 'pdf' | 'empty-list';

/** Two pens: lines in the colour of the text, planes and one sign in the accent. */
function Picture({ children }: { children: ComponentChildren }) {
  return (
    <svg class="slim-picture" viewBox="0 0 160 104" aria-hidden="true">
      {children}
    </svg>
  );
}

/** A page, and a lens that finds calm water. */
const NothingFound = () => (
  <Picture>
    <ellipse class="slim-picture__plane" cx="80" cy="90" rx="62" ry="8" />
    <path class="slim-picture__paper" d="M46 10h50l16 16v62H46z" />
    <path d="M96 10v16h16M58 38h26M58 50h18M58 62h14" />
    <circle class="slim-picture__paper" cx="98" cy="60" r="19" />
    <path d="m112 74 16 15" class="slim-picture__thick" />
    <path class="slim-picture__accent" d="M88 57c3-3 6-3 9 0s6 3 9 0M90 65c2.5-2.5 5-2.5 8 0s5 2.5 7 0" />
  </Picture>
);

/** Three houses: the lit one is ours. */
const OtherSite = () => (
  <Picture>
    <ellipse class="slim-picture__plane" cx="80" cy="92" rx="68" ry="7" />
    <path class="slim-picture__paper" d="M20 90V56l18-14 18 14v34z" />
    <path class="slim-picture__fill" d="M60 90V42l20-20 20 20v48z" />
    <path class="slim-picture__paper" d="M104 90V56l18-14 18 14v34z" />
    <path d="M34 90V72h8v18m76 0V72h8v18M12 90h136" />
    <path class="slim-picture__accent" d="M73 90V66h14v24M73 48h14v10H73zM80 48v10" />
  </Picture>
);

/** A screen with a lock: we do not look in. */
const NoAccess = () => (
  <Picture>
    <ellipse class="slim-picture__plane" cx="80" cy="92" rx="60" ry="7" />
    <path class="slim-picture__paper" d="M36 16h88a4 4 0 0 1 4 4v56H32V20a4 4 0 0 1 4-4z" />
    <path d="M32 32h96M41 24h.01M49 24h.01M57 24h.01M62 90h36M80 76v14" />
    <rect class="slim-picture__fill" x="65" y="50" width="30" height="20" rx="4" />
    <path class="slim-picture__accent" d="M71 50v-4a9 9 0 0 1 18 0v4M80 58v4" />
  </Picture>
);

/** Sheets of paper. */
const Pdf = () => (
  <Picture>
    <ellipse class="slim-picture__plane" cx="80" cy="92" rx="60" ry="7" />
    <path class="slim-picture__paper" d="M66 8h38l16 16v58H66z" />
    <path class="slim-picture__paper" d="M48 18h38l16 16v58H48z" />
    <path d="M86 18v16h16M60 66h30M60 77h22" />
    <path
      class="slim-picture__accent"
      d="M60 52V42h4a3 3 0 0 1 0 6h-4m11 4V42h2a5 5 0 0 1 0 10zm13 0V42h6m-6 5h5"
    />
  </Picture>
);

/** A page with a bookmark, and room for what is to come. */
const EmptyList = () => (
  <Picture>
    <ellipse class="slim-picture__plane" cx="80" cy="92" rx="60" ry="7" />
    <path class="slim-picture__paper" d="M48 10h64v78H48z" />
    <path d="M60 34h8v8h-8zM60 52h8v8h-8zM60 70h8v8h-8zM78 56h22M78 74h14" />
    <path class="slim-picture__fill" d="M88 4h14v28l-7-6-7 6z" />
    <path class="slim-picture__accent" d="M88 4h14v28l-7-6-7 6z" />
  </Picture>
);

export const pictures: Record<PictureName, () => ReturnType<typeof Picture>> = {
  'nothing-found': NothingFound,
  'other-site': OtherSite,
  'no-access': NoAccess,
  pdf: Pdf,
  'empty-list': EmptyList,
};
