#!/usr/bin/env node
// Stands in for Firefox where Playwright insists on starting the browser itself: says where the running one listens, as Firefox
// would, and stays as long as that one does.
process.stderr.write(`WebDriver BiDi listening on ${process.env.FIREFOX_BIDI}\n`);
setInterval(() => {
  try {
    process.kill(Number(process.env.FIREFOX_PID), 0);
  } catch {
    process.exit();
  }
}, 50);
