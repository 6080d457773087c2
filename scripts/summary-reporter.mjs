// A Vitest reporter that ends the run with one plain line, "12 passed, 0 failed", for programs that read logs.

const isFailed = (task) => task.state() === "failed";

export default class SummaryReporter {
  onTestRunEnd(modules, unhandledErrors) {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const count = (state) => tests.filter((test) => test.result().state === state).length;
    // A file that fails before its tests run, a failing hook and an error outside any test fail the run too.
    const suites = modules.flatMap((module) => [module, ...module.children.allSuites()]);
    const brokenSuites = suites.filter((suite) => isFailed(suite) && suite.errors().length > 0).length;
    const failed = count("failed") + brokenSuites + unhandledErrors.length;
    const skipped = count("skipped") ? `, ${count("skipped")} skipped` : "";
    console.log(`\n${count("passed")} passed, ${failed} failed${skipped}`);
  }
}
