import { describe, expect, it, vi } from "vitest";
import { createStore } from "./create-store.js";

describe("createStore", () => {
  it("returns the same object until another one is written", () => {
    const first = { count: 1 };
    const store = createStore(first);
    expect(store.read()).toBe(first);
    const second = { count: 1 };
    store.write(second);
    expect(store.read()).toBe(second);
  });

  it("calls a listener once for each change, with the new value in place, and not for the same object", () => {
    const store = createStore("a");
    const seen: string[] = [];
    store.subscribe(() => seen.push(store.read()));
    store.write("b");
    store.write("b");
    store.write("c");
    expect(seen).toEqual(["b", "c"]);
  });

  it("calls the listeners of a key only when that key changes", () => {
    const store = createStore<object>({});
    const name = vi.fn<() => void>();
    const email = vi.fn<() => void>();
    const every = vi.fn<() => void>();
    store.subscribe(name, "name");
    store.subscribe(email, "email");
    store.subscribe(every);
    store.write({}, ["name", "phone"]);
    store.write({});
    expect([name, email, every].map(({ mock }) => mock.calls.length)).toEqual([1, 0, 2]);
  });

  it("stops calling a listener that unsubscribed, and leaves the others", () => {
    const store = createStore<object>({});
    const left = vi.fn<() => void>();
    const stayed = vi.fn<() => void>();
    const unsubscribe = store.subscribe(left, "name");
    store.subscribe(stayed, "name");
    unsubscribe();
    unsubscribe();
    store.write({}, ["name"]);
    expect(left).not.toHaveBeenCalled();
    expect(stayed).toHaveBeenCalledOnce();
  });

  it("forgets a key when its last listener unsubscribes, and takes it up again", () => {
    const store = createStore<object>({});
    const unsubscribe = store.subscribe(() => {}, "name");
    expect([...store.keys()]).toEqual(["name"]);
    unsubscribe();
    expect([...store.keys()]).toEqual([]);
    const again = vi.fn<() => void>();
    store.subscribe(again, "name");
    // A second call of the first one's cleanup must not remove the new listeners.
    unsubscribe();
    store.write({}, ["name"]);
    expect(again).toHaveBeenCalledOnce();
  });
});
