import { classes, type Pass } from './pass.ts';

export interface ContactBlockProps extends Pass {
  name?: string | undefined;
  /** What to ask them about. */
  role?: string | undefined;
  organisation: string;
  email?: string | undefined;
  phone?: string | undefined;
}

/** Whom to ask. */
export function ContactBlock({
  name,
  role,
  organisation,
  email,
  phone,
  class: className,
  ...pass
}: ContactBlockProps) {
  return (
    <div {...pass} class={classes('slim-contact', className)}>
      <p class="slim-contact__name">{name ?? organisation}</p>
      {role && <p class="slim-quiet">{role}</p>}
      {name && <p class="slim-quiet">{organisation}</p>}
      {email && (
        <p>
          <a class="nl-link" href={`mailto:${email}`}>
            {email}
          </a>
        </p>
      )}
      {phone && (
        <p>
          <a class="nl-link" href={`tel:${phone.replace(/[^+\d]/g, '')}`}>
            {phone}
          </a>
        </p>
      )}
    </div>
  );
}
