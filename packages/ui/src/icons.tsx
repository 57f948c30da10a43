import type { ComponentChildren } from 'preact';

/** Drawn on a 20 by 20 grid with one pen; they take the colour of the text, so they hold in dark and forced colours. */
function Icon({ children, class: name }: { children: ComponentChildren; class?: string }) {
  return (
    <svg class={name ? `slim-icon ${name}` : 'slim-icon'} viewBox="0 0 20 20" aria-hidden="true">
      {children}
    </svg>
  );
}

export const ChevronIcon = () => (
  <Icon class="slim-icon--chevron">
    <path d="m7.5 4.5 5.5 5.5-5.5 5.5" />
  </Icon>
);
export const BackIcon = () => (
  <Icon>
    <path d="M16.5 10h-13m5.5-6-6 6 6 6" />
  </Icon>
);
export const CheckIcon = () => (
  <Icon>
    <path d="m4 10.5 4 4 8-9" />
  </Icon>
);
/** A bookmark; filled when it is pressed. */
export const KeepIcon = () => (
  <Icon class="slim-icon--keep">
    <path d="M5.5 3.5h9v13L10 13l-4.5 3.5z" />
  </Icon>
);
export const UpIcon = () => (
  <Icon>
    <path d="M10 16.5v-13m-5.5 5.5 5.5-5.5 5.5 5.5" />
  </Icon>
);
export const DownIcon = () => (
  <Icon>
    <path d="M10 3.5v13m-5.5-5.5 5.5 5.5 5.5-5.5" />
  </Icon>
);
export const CloseIcon = () => (
  <Icon>
    <path d="m5 5 10 10M15 5 5 15" />
  </Icon>
);
export const LockIcon = () => (
  <Icon>
    <path d="M5 9.5h10v7H5zm2-.5V6.5a3 3 0 0 1 6 0V9" />
  </Icon>
);
export const MoreIcon = () => (
  <Icon>
    <path d="M4.5 10h.01M10 10h.01m5.49 0h.01" stroke-width="2.5" />
  </Icon>
);
export const SearchIcon = () => (
  <Icon>
    <circle cx="8.5" cy="8.5" r="5" />
    <path d="m12.5 12.5 4.5 4.5" />
  </Icon>
);
export const SettingsIcon = () => (
  <Icon>
    <path d="M3 6h8m4 0h2M3 14h2m4 0h8" />
    <circle cx="13" cy="6" r="2" />
    <circle cx="7" cy="14" r="2" />
  </Icon>
);
export const ExternalIcon = () => (
  <Icon class="slim-icon--external">
    <path d="M8 4.5H4.5v11h11V12M11.5 4.5h4v4m0-4-6 6" />
  </Icon>
);
export const InfoIcon = () => (
  <Icon>
    <circle cx="10" cy="10" r="7.5" />
    <path d="M10 9.5v4M10 6.5h.01" />
  </Icon>
);
export const WarningIcon = () => (
  <Icon>
    <path d="M10 3 2.5 16.5h15zM10 8v4m0 2h.01" />
  </Icon>
);

/** The product's sign: two who overlap. */
export const SignIcon = () => (
  <svg class="slim-sign" viewBox="0 0 28 20" aria-hidden="true">
    <circle cx="10" cy="10" r="8" />
    <circle cx="18" cy="10" r="8" />
  </svg>
);
