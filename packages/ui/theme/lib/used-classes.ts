import type { Rule, Selector, SelectorComponent } from 'lightningcss';

/** Class names of the packages that a piece of built JavaScript mentions. A name ending in `-` stands for all that start so. */
export function classesIn(code: string): (name: string) => boolean {
  const names = new Set(code.match(/\b(?:nl|utrecht)-[\w-]+/g));
  const stems = [...names].filter((name) => name.endsWith('-'));
  return (name) =>
    !/^(?:nl|utrecht)-/.test(name) || names.has(name) || stems.some((stem) => name.startsWith(stem));
}

/**
 * A lightningcss visitor that drops rules for variants no part uses. It looks at class names only: a purge by
 * matching elements would drop the focus ring, whose selector is all `:where()`.
 */
export function keepUsed(isUsed: (name: string) => boolean) {
  const selectorUsed = (selector: Selector): boolean => selector.every(componentUsed);
  const componentUsed = (component: SelectorComponent): boolean => {
    if (component.type === 'class') return isUsed(component.name);
    const grouping =
      component.type === 'pseudo-class' && (component.kind === 'where' || component.kind === 'is');
    return grouping ? component.selectors.some(selectorUsed) : true;
  };
  return {
    Rule: {
      style(rule: Extract<Rule, { type: 'style' }>) {
        return rule.value.selectors.some(selectorUsed) ? undefined : [];
      },
    },
  };
}
