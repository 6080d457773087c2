import { figure, type Results, times } from "./results.js";
import { stacks, yardstick } from "./stacks.js";
import { isReached, kilobytes, show, targetsOf } from "./targets.js";

/** The whole report, as Markdown: for the terminal, and for bench/RESULTS.md. */
export function reportOf(results: Results): string {
  return [
    results.machine,
    "",
    `${results.versions}. ${results.rounds} rounds of forthright and the yardstick, fewer of the others; medians.`,
    ...section("Figures to reach", targetTable(results)),
    ...section("Beside its peers", peerTable(results)),
    "",
    `(${yardstick}) in its own units; the others as multiples of it, by the medians of the ratios within a round. Mount and keystrokes in processor time of the main thread; submits by the clock.`,
    ...section("What was counted", countTable(results)),
    ...section("In milliseconds", millisecondTable(results)),
    ...(results.failures.length > 0
      ? section(
          "What failed",
          results.failures.map((one) => `- ${one}`),
        )
      : []),
    "",
  ].join("\n");
}

function section(title: string, lines: readonly string[]): string[] {
  return ["", `## ${title}`, "", ...lines];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const widths = head.map((cell, column) => Math.max(cell.length, ...rows.map((row) => row[column]?.length ?? 0), 3));
  const line = (cells: readonly string[]) =>
    `| ${widths.map((width, at) => (cells[at] ?? "").padEnd(width)).join(" | ")} |`;
  return [line(head), `| ${widths.map((width) => "-".repeat(width)).join(" | ")} |`, ...rows.map(line)];
}

function targetTable(results: Results): string[] {
  const verdicts = new Map([
    [true, "reached"],
    [false, "**missed**"],
    [undefined, "not measured"],
  ]);
  const rows = targetsOf(results).map((target) => {
    const unit = target.unit === "kB" ? " kB" : target.unit;
    return [
      target.what,
      target.count,
      `${target.limit}${unit}`,
      target.measured === undefined ? "-" : `${show(target.measured)}${unit}`,
      verdicts.get(isReached(target)) ?? "",
      target.measured === undefined ? "" : (target.note ?? ""),
    ];
  });
  return table(["", "fields", "at most", "measured", "", ""], rows);
}

interface Column {
  readonly head: string;
  readonly cell: (results: Results, stack: string) => string;
}

function compared(head: string, measure: string, counts: readonly number[], unit: string): Column {
  return {
    head: `${head}, ${counts.join(" / ")}`,
    cell(results, stack) {
      const isYardstick = stack === yardstick;
      const cells = counts.map((count) => show((isYardstick ? figure : times)(results, stack, count, measure)));
      return `${cells.join(" / ")}${isYardstick ? ` ${unit}` : ""}`;
    },
  };
}

function columnsOf({ counts }: Results): Column[] {
  const largest = Math.max(...counts);
  return [
    compared("mount", "mount.main", counts, "ms"),
    compared("mount until on screen", "mount.until", [largest], "ms"),
    compared("keystroke on change, script", "change.script", counts, "ms"),
    compared("the same, all work", "change.main", [largest], "ms"),
    compared("keystroke by default, all work", "default.main", [largest], "ms"),
    {
      head: "rendered by a key / an error",
      cell: (results, stack) =>
        ["renders.key", "renders.toggle"].map((one) => round(figure(results, stack, largest, one))).join(" / "),
    },
    compared("invalid submit", "invalid.until", [largest], "ms"),
    compared("valid submit", "valid.until", [largest], "ms"),
    {
      head: `heap, ${largest}`,
      cell(results, stack) {
        if (stack !== yardstick) return show(times(results, stack, largest, "held.heap"));
        return `${show(divided(figure(results, stack, largest, "held.heap"), 1e6))} MB`;
      },
    },
    {
      head: "JS beyond React, gzip",
      cell({ bytes }, stack) {
        const found = bytes.get(stack)?.beyondReact;
        if (!found) return "-";
        const later = found.later > 0 ? ` (+${round(kilobytes(found.later))} later)` : "";
        return `${round(kilobytes(found.first))} kB${later}`;
      },
    },
  ];
}

function peerTable(results: Results): string[] {
  const columns = columnsOf(results).filter(({ cell }) => isMeasured([cell(results, yardstick)]));
  const rows = stacks
    .filter(({ id }) => results.stacks.includes(id))
    .map(({ id, name }) => [`(${id}) ${name}`, ...columns.map(({ cell }) => cell(results, id))]);
  return table(["", ...columns.map(({ head }) => head)], rows);
}

const counted = [
  ["DOM nodes", "held.nodes"],
  ["layout objects", "held.layoutObjects"],
  ["fibers", "react.fibers"],
  ["components", "react.components"],
  ["hooks", "react.hooks"],
  ["layouts at mount", "mount.layouts"],
  ["style recalculations at mount", "mount.styles"],
  ["layouts a key", "change.layouts"],
  ["style recalculations a key", "change.styles"],
] as const;

function countTable(results: Results): string[] {
  const largest = Math.max(...results.counts);
  const rows = counted.map(([name, measure]) => [
    name,
    ...results.stacks.map((stack) => round(figure(results, stack, largest, measure))),
  ]);
  return table(
    [`${largest} fields`, ...results.stacks],
    rows.filter(([, ...cells]) => isMeasured(cells)),
  );
}

const timed = [
  "load.main",
  "whole.main",
  "mount.main",
  "mount.script",
  "mount.style",
  "mount.layout",
  "mount.until",
  "change.script",
  "change.main",
  "change.wall",
  "default.script",
  "default.main",
  "invalid.until",
  "invalid.main",
  "invalid.script",
  "valid.until",
  "valid.main",
  "valid.script",
  "first.until",
  "first.main",
] as const;

function millisecondTable(results: Results): string[] {
  const rows = results.counts.flatMap((count) =>
    timed.map((measure) => [
      `${count}, ${measure}`,
      ...results.stacks.map((stack) => {
        const own = show(figure(results, stack, count, measure));
        const ratio = times(results, stack, count, measure);
        return stack === yardstick || ratio === undefined ? own : `${own} (${show(ratio)}x)`;
      }),
    ]),
  );
  const notices = results.notice.map(
    ({ count, notice, jsonSchema }) =>
      `${count} fields: createNotice ${show(notice)} ms, z.toJSONSchema ${show(jsonSchema)} ms`,
  );
  return [
    ...table(
      ["fields, what", ...results.stacks],
      rows.filter(([, ...cells]) => isMeasured(cells)),
    ),
    "",
    "`main` is all work of the main thread in processor time, of it `script`, `style` and `layout`; `wall` the same by the clock; `until` by the clock until it is on screen, or the handler runs; `load` what the page did before it was told to draw the form, `whole` the two together.",
    ...(notices.length > 0 ? ["", `In Node: ${notices.join("; ")}.`] : []),
  ];
}

/** Whether there is a number in any of the cells. */
function isMeasured(cells: readonly string[]): boolean {
  return cells.some((cell) => /\d/.test(cell));
}

function divided(number: number | undefined, by: number): number | undefined {
  return number === undefined ? undefined : number / by;
}

function round(number: number | undefined): string {
  return number === undefined ? "-" : String(Math.round(number * 10) / 10);
}
