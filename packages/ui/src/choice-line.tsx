import type { ComponentChild } from 'preact';
import { useId } from 'preact/hooks';

interface ChoiceLineProps {
  label: string;
  hint?: string | undefined;
  /** The input, with the attributes that tie it to its texts. */
  children: (described: { id: string; 'aria-describedby': string | undefined }) => ComponentChild;
}

/** A radio button or checkbox with its label beside it, and what it means under that. */
export function ChoiceLine({ label, hint, children }: ChoiceLineProps) {
  const id = useId();
  const hintId = `${id}-hint`;
  return (
    <div class="slim-choice">
      {children({ id, 'aria-describedby': hint && hintId })}
      <div>
        <label for={id} class="slim-choice__label">
          {label}
        </label>
        {hint && (
          <p id={hintId} class="slim-quiet">
            {hint}
          </p>
        )}
      </div>
    </div>
  );
}
