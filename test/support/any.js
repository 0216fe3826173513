/**
 * `fast-check` for the tests of the tools: the same cases each time, so that a red run is about the change that it is run
 * on; `npm run fuzz` brings others, by their seed.
 */
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env.CTG_SEED ?? 1) });
export default fc;
