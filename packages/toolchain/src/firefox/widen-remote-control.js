// Runs inside Firefox, in the browser's own world. Playwright drives Firefox over WebDriver BiDi, and these are the five things it
// lacks for us. The extension and the pages notice nothing: what changes is what the remote control sees.
// The names are Firefox's own and have no promise of staying: each is looked up here, and nowhere else.
(() => {
  const remote = (path) => ChromeUtils.importESModule(`chrome://remote/content/${path}.sys.mjs`);
  const { RemoteAgent } = remote('components/RemoteAgent');
  const { NavigableManager } = remote('shared/NavigableManager');
  const { windowManager } = remote('shared/WindowManager');
  const { browsingContext } = remote('webdriver-bidi/modules/root/browsingContext');
  const { emulation } = remote('webdriver-bidi/modules/root/emulation');
  const bidi = RemoteAgent.webDriverBiDi;

  // 1. Firefox has one session at a time, and ours is there already: Playwright, which asks for one, gets the same.
  bidi.createSession = async () => ({ sessionId: bidi.session.id, capabilities: bidi.session.capabilities });

  // 2. Playwright opens each page in a window of its own. A reader has tabs.
  const { create } = browsingContext.prototype;
  browsingContext.prototype.create = function (options) {
    return create.call(this, { ...options, type: 'tab' });
  };

  // 3. Playwright always asks for a colour scheme, and this Firefox does not know the question.
  emulation.prototype.setMediaFeaturesOverride = async ({ features, contexts = [] }) => {
    for (const id of contexts)
      NavigableManager.getBrowsingContextById(id).prefersColorSchemeOverride =
        features['prefers-color-scheme'] ?? 'none';
  };

  // 4. A sidebar is no tab, so it has no name, and nothing can be said of it. With a name it is one more page; only its end has to be told.
  // So has that of a tab with a page of the extension.
  const SIDEBAR = 'webext-panels-browser';
  const isSidebar = (element) => element?.id === SIDEBAR;
  const { getIdForBrowser, getBrowserById } = NavigableManager;
  NavigableManager.getIdForBrowser = function (element) {
    if (isSidebar(element)) element.permanentKey ??= {};
    return getIdForBrowser.call(this, element);
  };
  NavigableManager.getBrowserById = function (id) {
    const sidebars = windowManager.windows.map((window) =>
      window.document.getElementById('sidebar')?.contentDocument?.getElementById(SIDEBAR),
    );
    return (
      getBrowserById.call(this, id) ??
      sidebars.find((element) => element && this.getIdForBrowser(element) === id) ??
      null
    );
  };
  const isGone = (element, context) => !element?.browsingContext || element.browsingContext.id === context.id;
  const open = new Set();
  Services.obs.addObserver((context) => {
    if (!context.parent && isSidebar(context.embedderElement)) open.add(context.id);
  }, 'browsing-context-did-set-embedder');
  Services.obs.addObserver((context) => {
    const id = NavigableManager.getIdForBrowsingContext(context);
    // A tab that goes from one process to another gets a new context, and stays.
    const isExtensionTab =
      !context.parent &&
      context.currentRemoteType === 'extension' &&
      isGone(NavigableManager.getBrowserById(id), context);
    if (!open.delete(context.id) && !isExtensionTab) return;
    const data = { context: id, parent: null, children: [] };
    bidi.session.messageHandler.emitProtocolEvent('browsingContext.contextDestroyed', data);
  }, 'browsing-context-discarded');

  // 5. In the process of the extensions, pages report their documents, loads and errors only when told to. And a query in a sandbox
  // beside the page, as Playwright makes them, after one in the page itself ends that process (Firefox 153): there all are in the page.
  const inExtensionProcess = () => {
    const messageHandler = (path) =>
      ChromeUtils.importESModule(`chrome://remote/content/shared/messagehandler/${path}.sys.mjs`);
    const { MessageHandlerFrameChild } = messageHandler(
      'transports/js-window-actors/MessageHandlerFrameChild',
    );
    const { WindowGlobalMessageHandler } = messageHandler('WindowGlobalMessageHandler');
    const isExtensionPage = (document) => document.nodePrincipal.isAddonOrExpandedAddonPrincipal;
    const { handleEvent } = MessageHandlerFrameChild.prototype;
    MessageHandlerFrameChild.prototype.handleEvent = function (event) {
      if (event.type === 'DOMWindowCreated' && isExtensionPage(this.document))
        this._registry.createAllMessageHandlers();
      else handleEvent.call(this, event);
    };
    const { getRealm } = WindowGlobalMessageHandler.prototype;
    WindowGlobalMessageHandler.prototype.getRealm = function (wanted = {}) {
      return getRealm.call(
        this,
        isExtensionPage(this.window.document) ? { ...wanted, sandboxName: null } : wanted,
      );
    };
  };
  Services.ppmm.loadProcessScript(
    `data:application/javascript,${encodeURIComponent(`(${inExtensionProcess})()`)}`,
    true,
  );
})();
