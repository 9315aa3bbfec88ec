// Reads Web Annotations as a strict JSON-LD processor does, with the context that the tests hold and without the network, and holds
// them to their schema: validate-annotations.js CONTEXT SCHEMA FILE...
const fs = require('fs');
const path = require('path');
const { createRequire } = require('module');

const require_ = createRequire(path.join(process.cwd(), 'index.js'));
const jsonld = require_('jsonld');
const Ajv = require_('ajv/dist/2020').default;

const [contextFile, schemaFile, ...files] = process.argv.slice(2);
const read = file => JSON.parse(fs.readFileSync(file, 'utf8'));
const context = read(contextFile);
const documentLoader = url => {
  if (url !== 'http://www.w3.org/ns/anno.jsonld') throw new Error(`asks for ${url}`);
  return { contextUrl: null, documentUrl: url, document: context };
};
const OA = 'http://www.w3.org/ns/oa#';
const count = (statements, predicate) => statements.filter(s => s.predicate.value === predicate).length;

(async () => {
  const accepts = new Ajv({ strict: false }).compile(read(schemaFile));
  for (const file of files) {
    const written = read(file);
    if (!accepts(written)) throw new Error(`${file}: ${JSON.stringify(accepts.errors, null, 1)}`);
    // In safe mode whatever a processor would drop without a word is an error.
    const statements = await jsonld.toRDF(written, { documentLoader, safe: true });
    const quotes = JSON.stringify(written).split('"TextQuoteSelector"').length - 1;
    if (count(statements, `${OA}hasTarget`) !== written.total || count(statements, `${OA}exact`) !== quotes)
      throw new Error(`${file}: ${written.total} annotations and ${quotes} quotes are not all in its ${statements.length} statements`);
    console.log(`${file}: ${written.total} annotations, ${quotes} quotes, ${statements.length} statements`);
  }
})().catch(problem => {
  console.error(problem.message ?? problem, JSON.stringify(problem.details ?? {}));
  process.exit(1);
});
