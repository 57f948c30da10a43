const own = new Set(document.querySelectorAll('*'));

new MutationObserver((records) => {
  for (const { addedNodes } of records) for (const node of addedNodes) if (!own.has(node)) node.remove();
}).observe(document, { childList: true, subtree: true });
