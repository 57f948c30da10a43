import type { ComponentChild } from 'preact';
import { useId } from 'preact/hooks';

interface ChoiceLineProps {
  label: string;
  note?: string | undefined;
  /** The input, with the attributes that tie it to its texts. */
  children: (described: { id: string; 'aria-describedby': string | undefined }) => ComponentChild;
}

/** A radio button or checkbox with its label beside it, and what it means under that. */
export function ChoiceLine({ label, note, children }: ChoiceLineProps) {
  const id = useId();
  const noteId = `${id}-note`;
  return (
    <div class="slim-choice">
      {children({ id, 'aria-describedby': note && noteId })}
      <div>
        <label for={id} class="slim-choice__label">
          {label}
        </label>
        {note && (
          <p id={noteId} class="slim-quiet">
            {note}
          </p>
        )}
      </div>
    </div>
  );
}
