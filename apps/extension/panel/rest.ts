import { search } from '@slim-samenwerken/relevance';
import { briefOf, keptOf } from './own/brief.ts';
import { viewOf } from './target.ts';
import { RestView } from './views/rest-view.tsx';

/**
 * All that is not needed to say something of a page: the other views, and search. It brings the whole content along, so it is loaded
 * once there is something to read; nothing else may import it but for its type.
 */
export const rest = { RestView, search, viewOf, briefOf, keptOf };

export type Rest = typeof rest;
