import { expect, test } from "vitest";
import { render } from "vitest-browser-react";
import { commands } from "vitest/browser";

test("the touch project has the screen of a phone, and tap() fires touch events", async () => {
  const pointers: string[] = [];
  await render(
    <button type="button" onPointerDown={(event) => pointers.push(event.pointerType)}>
      Help
    </button>,
  );
  await commands.tap("button");
  expect(pointers).toEqual(["touch"]);
  expect(navigator.maxTouchPoints).toBeGreaterThan(0);
  expect(matchMedia("(pointer: coarse) and (hover: none)").matches).toBe(true);
  expect(window.innerWidth).toBe(390);
});
