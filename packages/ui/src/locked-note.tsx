import { LockIcon } from './icons.tsx';
import { classes, type Pass } from './pass.ts';

export interface LockedNoteProps extends Pass {
  /** Who has set it: "Ingesteld door je organisatie" */
  children: string;
}

/** Stands with what cannot be changed here, and says why. */
export function LockedNote({ children, class: name, ...pass }: LockedNoteProps) {
  return (
    <p {...pass} class={classes('slim-quiet slim-locked', name)}>
      <LockIcon />
      {children}
    </p>
  );
}
