import type { ComponentChildren } from 'preact';
import { useView } from '../view.ts';

/** Words of the content inside words of the interface: marked as Dutch where the page is not. */
export function Content({ children }: { children: ComponentChildren }) {
  const { contentLang } = useView();
  return contentLang ? <span lang={contentLang}>{children}</span> : children;
}
