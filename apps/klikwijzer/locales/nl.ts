import { developers } from './nl/developers.ts';
import { ui } from './nl/interface.ts';
import { pages } from './nl/pages.ts';
import { prose } from './nl/prose.ts';

export const nl = { ...ui, pages, prose, developers };
