import { KeepIcon } from './icons.tsx';
import { classes, type Pass } from './pass.ts';

export interface KeepButtonProps extends Pass {
  /** "Bewaren in mijn lijst". It stays the same: that it is kept, the pressed state says. */
  label: string;
  kept: boolean;
  /** The id of the text that is kept, so that one button can be told from another. */
  describedBy?: string | undefined;
  onToggle: () => void;
}

/** A small switch at the end of a statement: keep it, or keep it no longer. */
export function KeepButton({ label, kept, describedBy, onToggle, class: name, ...pass }: KeepButtonProps) {
  return (
    <button
      {...pass}
      type="button"
      class={classes('slim-keep', name)}
      aria-pressed={kept}
      aria-label={label}
      aria-describedby={describedBy}
      title={label}
      onClick={onToggle}
    >
      <KeepIcon />
    </button>
  );
}
