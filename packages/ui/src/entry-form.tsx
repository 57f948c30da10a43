import { useId, useRef, useState } from 'preact/hooks';
import { Button } from './button.tsx';
import { classes, type Pass } from './pass.ts';

export interface EntryFormProps extends Pass {
  label: string;
  /** What to type, under the label. */
  hint?: string | undefined;
  /** What the button does: "Toevoegen" */
  action: string;
  /** Takes what was typed. @returns what is wrong with it: it stays, with that beside it; undefined when it is fine */
  onEnter: (typed: string) => string | undefined;
}

/** One line to type, and a button that takes it. What is wrong with it is said where it was typed. */
export function EntryForm({ label, hint, action, onEnter, class: name, ...pass }: EntryFormProps) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState<string>();
  const described = [hint && `${id}-hint`, wrong && `${id}-wrong`].filter(Boolean).join(' ');
  return (
    <form
      {...pass}
      class={classes('slim-entry-form', name)}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const problem = onEnter(typed);
        setWrong(problem);
        if (problem === undefined) setTyped('');
        else field.current?.focus();
      }}
    >
      <label for={id} class="slim-strong">
        {label}
      </label>
      {hint && (
        <p id={`${id}-hint`} class="slim-quiet">
          {hint}
        </p>
      )}
      <p id={`${id}-wrong`} role="alert" class={wrong ? 'slim-wrong' : 'slim-hidden'}>
        {wrong}
      </p>
      <div class="slim-entry-form__line">
        <input
          ref={field}
          id={id}
          type="text"
          inputMode="url"
          class={classes(
            'utrecht-textbox utrecht-textbox--html-input slim-entry-form__input',
            wrong && 'utrecht-textbox--invalid',
          )}
          aria-describedby={described || undefined}
          aria-invalid={wrong !== undefined}
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <Button type="submit">{action}</Button>
      </div>
    </form>
  );
}
