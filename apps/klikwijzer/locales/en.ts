import { developers } from './en/developers.ts';
import { ui } from './en/interface.ts';
import { pages } from './en/pages.ts';
import { prose } from './en/prose.ts';
import type { Locale } from './locale.ts';

export const en: Locale = { ...ui, pages, prose, developers };
