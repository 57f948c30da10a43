import * as z from 'zod';

/** The three roles a reader can have. `municipality` is the gemeente. */
export const Audience = z.enum(['professional', 'manager', 'municipality']);
export type Audience = z.infer<typeof Audience>;

/** Whom a project's message speaks to: a role, or one of the two side audiences of the core source. */
export const MessageAudience = z.enum([...Audience.options, 'insurer', 'everyone']);
export type MessageAudience = z.infer<typeof MessageAudience>;
