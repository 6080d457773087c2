import { figure, type Results, times } from "./results.js";
import { contenders, baseline } from "./contenders.js";
import { isMet, kilobytes, show, listGoals } from "./goals.js";

/** The report as Markdown, for the terminal and bench/RESULTS.md. */
export function formatReport(results: Results): string {
  return [
    results.machine,
    "",
    `${results.versions}. ${results.rounds} rounds of forthright and the baseline, fewer of the others; medians.`,
    ...section("Goals", goalTable(results)),
    ...section("Comparison", comparisonTable(results)),
    "",
    `(${baseline}) is the baseline, in the units given; the others are multiples of it, by the medians of the ratios within a round. Mount and keystrokes in processor time of the main thread; submits by the clock.`,
    ...section("Counts", countTable(results)),
    ...section("Milliseconds", millisecondTable(results)),
    ...(results.failures.length > 0
      ? section(
          "Failures",
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

function goalTable(results: Results): string[] {
  const verdicts = new Map([
    [true, "met"],
    [false, "**missed**"],
    [undefined, "not measured"],
  ]);
  const rows = listGoals(results).map((goal) => {
    const unit = goal.unit === "kB" ? " kB" : goal.unit;
    return [
      goal.what,
      goal.count,
      `${goal.limit}${unit}`,
      goal.measured === undefined ? "-" : `${show(goal.measured)}${unit}`,
      verdicts.get(isMet(goal)) ?? "",
      goal.measured === undefined ? "" : (goal.note ?? ""),
    ];
  });
  return table(["goal", "fields", "at most", "measured", "result", "notes"], rows);
}

interface Column {
  readonly head: string;
  readonly cell: (results: Results, contender: string) => string;
}

function compared(head: string, measure: string, counts: readonly number[], unit: string): Column {
  return {
    head: `${head}, ${counts.join(" / ")}`,
    cell(results, contender) {
      const isBaseline = contender === baseline;
      const cells = counts.map((count) => show((isBaseline ? figure : times)(results, contender, count, measure)));
      return `${cells.join(" / ")}${isBaseline ? ` ${unit}` : ""}`;
    },
  };
}

function columnsOf({ counts }: Results): Column[] {
  const largest = Math.max(...counts);
  return [
    compared("mount", "mount.main", counts, "ms"),
    compared("mount until on screen", "mount.until", [largest], "ms"),
    compared("keystroke on change, script", "change.script", counts, "ms"),
    compared("keystroke on change, all work", "change.main", [largest], "ms"),
    compared("keystroke in default mode, all work", "default.main", [largest], "ms"),
    {
      head: "components rendered by a key / an error",
      cell: (results, contender) =>
        ["renders.key", "renders.toggle"].map((one) => round(figure(results, contender, largest, one))).join(" / "),
    },
    compared("invalid submit", "invalid.until", [largest], "ms"),
    compared("valid submit", "valid.until", [largest], "ms"),
    {
      head: `heap, ${largest}`,
      cell(results, contender) {
        if (contender !== baseline) return show(times(results, contender, largest, "memory.heap"));
        return `${show(divided(figure(results, contender, largest, "memory.heap"), 1e6))} MB`;
      },
    },
    {
      head: "JS beyond React, gzip",
      cell({ bytes }, contender) {
        const found = bytes.get(contender)?.beyondReact;
        if (!found) return "-";
        const later = found.later > 0 ? ` (+${round(kilobytes(found.later))} later)` : "";
        return `${round(kilobytes(found.first))} kB${later}`;
      },
    },
  ];
}

function comparisonTable(results: Results): string[] {
  const columns = columnsOf(results).filter(({ cell }) => isMeasured([cell(results, baseline)]));
  const rows = contenders
    .filter(({ id }) => results.contenders.includes(id))
    .map(({ id, name }) => [`(${id}) ${name}`, ...columns.map(({ cell }) => cell(results, id))]);
  return table(["contender", ...columns.map(({ head }) => head)], rows);
}

const countMeasures = [
  ["DOM nodes", "memory.nodes"],
  ["layout objects", "memory.layoutObjects"],
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
  const rows = countMeasures.map(([name, measure]) => [
    name,
    ...results.contenders.map((contender) => round(figure(results, contender, largest, measure))),
  ]);
  return table(
    [`${largest} fields`, ...results.contenders],
    rows.filter(([, ...cells]) => isMeasured(cells)),
  );
}

const timeMeasures = [
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
    timeMeasures.map((measure) => [
      `${count}, ${measure}`,
      ...results.contenders.map((contender) => {
        const milliseconds = show(figure(results, contender, count, measure));
        const ratio = times(results, contender, count, measure);
        return contender === baseline || ratio === undefined ? milliseconds : `${milliseconds} (${show(ratio)}x)`;
      }),
    ]),
  );
  const notices = results.notice.map(
    ({ count, notice, jsonSchema }) =>
      `${count} fields: createNotice ${show(notice)} ms, z.toJSONSchema ${show(jsonSchema)} ms`,
  );
  return [
    ...table(
      ["fields, measure", ...results.contenders],
      rows.filter(([, ...cells]) => isMeasured(cells)),
    ),
    "",
    "`main` is all work of the main thread in processor time; `script`, `style` and `layout` are parts of it; `wall` is the same by the clock; `until` is the time by the clock until the form or its errors are on screen, or the handler runs; `load` is the work of the page before it renders the form; `whole` is `load` and `mount` together.",
    ...(notices.length > 0 ? ["", `In Node: ${notices.join("; ")}.`] : []),
  ];
}

/** Whether any of the cells has a number. */
function isMeasured(cells: readonly string[]): boolean {
  return cells.some((cell) => /\d/.test(cell));
}

function divided(number: number | undefined, by: number): number | undefined {
  return number === undefined ? undefined : number / by;
}

function round(number: number | undefined): string {
  return number === undefined ? "-" : String(Math.round(number * 10) / 10);
}
