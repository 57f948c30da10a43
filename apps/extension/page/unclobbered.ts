/**
 * The DOM as the browser made it. The names that a page gives to its forms, pictures and controls hide what the document and the forms have of
 * themselves, from every script: after `<img name="body">` the `body` of the document is that picture.
 */

/** The document: to read and to call, not to pass on as a node. */
export const ownDocument: Document = asMade(document, Document.prototype);

/** A node, to read and to call: of all nodes only a form can hide what it has. */
export function own<Of extends Node>(node: Of): Of {
  return node instanceof HTMLFormElement ? asMade(node, HTMLFormElement.prototype) : node;
}

function asMade<Of extends object>(of: Of, prototype: object): Of {
  return new Proxy(of, {
    get(target, key) {
      const value: unknown = Reflect.get(prototype, key, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}
