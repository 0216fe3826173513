/** Reporter of @web/test-runner that writes what a run counted to a file, for `scripts/test.js` to add up. */
import { writeFileSync } from 'node:fs';

/** @param {string} file where `{passed, failed, skipped, files, failures}` goes */
export function summaryReporter(file) {
  return {
    onTestRunFinished({ sessions, testCoverage }) {
      const summary = { passed: 0, failed: 0, skipped: 0, files: 0, failures: [] };
      for (const session of sessions) {
        summary.files += 1;
        const before = summary.failed;
        if (session.testResults) count(session.testResults, [], session, summary);
        // A file that cannot be loaded, or ends with an error outside its tests, has no failed test to show for it.
        if (!session.passed && summary.failed === before) fail(summary, session, 'the file itself');
      }
      if (testCoverage && !testCoverage.passed) fail(summary, undefined, 'coverage is below its floor');
      writeFileSync(file, JSON.stringify(summary));
    },
  };
}

function count(suite, path, session, summary) {
  for (const test of suite.tests) {
    if (test.skipped) summary.skipped += 1;
    else if (test.passed) summary.passed += 1;
    else fail(summary, session, [...path, test.name].join(' › '));
  }
  for (const child of suite.suites) count(child, [...path, child.name], session, summary);
}

function fail(summary, session, what) {
  summary.failed += 1;
  const file = session?.testFile?.replace(`${process.cwd()}/`, '');
  summary.failures.push(file ? `${file}: ${what}` : what);
}
