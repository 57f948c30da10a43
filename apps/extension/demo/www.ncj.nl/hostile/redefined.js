const broken = () => {
  throw new Error('The page redefined this');
};
for (const name of [
  'Range',
  'StaticRange',
  'Highlight',
  'Map',
  'Set',
  'WeakMap',
  'Promise',
  'AbortController',
])
  globalThis[name] = broken;
globalThis.CSS = { highlights: { set: broken, get: broken, delete: broken } };
for (const type of [Array, String, Element, Node, Document, Text, HTMLElement, MutationObserver, EventTarget])
  for (const name of Object.getOwnPropertyNames(type.prototype)) {
    const { value, configurable } = Object.getOwnPropertyDescriptor(type.prototype, name);
    if (typeof value === 'function' && configurable && name !== 'constructor') type.prototype[name] = broken;
  }
globalThis.requestAnimationFrame = broken;
globalThis.requestIdleCallback = broken;
globalThis.setTimeout = broken;
