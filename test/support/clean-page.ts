// Setup of the browser projects whose test files share a page: each file starts as in a new page.
import { afterAll, beforeAll, beforeEach, vi } from "vitest";
import { page, server } from "vitest/browser";
import { cleanup } from "vitest-browser-react";

const { width, height } = server.config.browser.viewport;

beforeAll(() => page.viewport(width, height));

// vitest-browser-react registers its own cleanup when it is imported: in a shared page, for the first file only.
beforeEach(cleanup);

afterAll(async () => {
  await cleanup();
  vi.restoreAllMocks();
  sessionStorage.clear();
  document.body.replaceChildren();
  window.scrollTo(0, 0);
});
