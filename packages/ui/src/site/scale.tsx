import type { ComponentChildren } from 'preact';
import { classes, type Pass } from '../pass.ts';

export interface ScaleProps extends Pass {
  /** What is judged. */
  legend: ComponentChildren;
  /** Unique on the page. */
  name: string;
  /** The steps, from little to much, each in words. */
  steps: readonly string[];
  /** What explains it, between the name and the steps. */
  children?: ComponentChildren;
}

/** How far something is true, in a few steps. Radio buttons: they can be filled in on paper as well. */
export function Scale({ legend, name, steps, children, class: className, ...pass }: ScaleProps) {
  return (
    <fieldset {...pass} class={classes('slim-scale', className)}>
      <legend class="slim-scale__legend">{legend}</legend>
      {children}
      <div class="slim-scale__steps">
        {steps.map((step, index) => (
          <label key={step} class="slim-scale__step">
            <input type="radio" name={name} value={index + 1} />
            <span>{step}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
