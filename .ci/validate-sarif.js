// Validates SARIF files against the schema of SARIF 2.1.0 that Microsoft's multitool carries.
// Run where ajv, ajv-formats and @microsoft/sarif-multitool-linux are installed: node validate-sarif.js FILE…
const fs = require('fs');
const { createRequire } = require('module');
const load = createRequire(process.cwd() + '/');
const read = file => JSON.parse(fs.readFileSync(file, 'utf8').replace(/^\uFEFF/, ''));

const Ajv = load('ajv/dist/2020').default;
const ajv = new Ajv({ strict: false, allErrors: true });
load('ajv-formats')(ajv);
const validate = ajv.compile(read(load.resolve('@microsoft/sarif-multitool-linux/sarif-2.1.0.json')));

for (const file of process.argv.slice(2)) {
  if (!validate(read(file))) {
    console.error(file, validate.errors.slice(0, 5));
    process.exitCode = 1;
  }
}
