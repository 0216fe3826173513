/** `ctg-feed doctor`: a publication online, or the pages that embed it, looked at from outside. */
import { readFile } from 'node:fs/promises';
import { version } from '../../../../package.json';
import { examineEmbeds } from '../../doctor/embeds.js';
import { examine } from '../../doctor/examine.js';
import { judgeNode } from '../../doctor/node.js';
import { tellEmbeds, tellExamination } from '../../doctor/tell.js';
import { Misuse, needed, type Call } from '../call.js';
import { say } from '../../language.js';

export async function doctor(call: Call): Promise<number> {
  const { paths, values, now, voice } = call;
  if (values.embeds !== undefined) return embeds(call, values.embeds);
  const address = needed(
    paths[0],
    say(
      'l’adresse de la publication (https://…/feed.json, ou de son dossier)',
      'the address of the publication (https://…/feed.json, or that of its folder)',
    ),
  );
  if (!/^https?:\/\//.test(address) || !URL.canParse(address))
    throw new Misuse(
      say(`«\u00a0${address}\u00a0» n’est pas une adresse https://….`, `“${address}” is not an address https://….`),
    );
  const looked = await examine(address, { now, version, links: !values['no-links'], progress: progressOf(call) });
  const examination = { ...looked, findings: [...looked.findings, ...judgeNode(process.version, now)] };
  voice.say(
    values.format === 'json' ? JSON.stringify(examination) : tellExamination(examination, values.verbose ?? false),
  );
  return examination.findings.some(({ level }) => level === 'error' || level === 'warning') ? 1 : 0;
}

async function embeds(call: Call, file: string): Promise<number> {
  const { values, voice } = call;
  const bytes = new Uint8Array(await readFile(file));
  const report = await examineEmbeds({ name: file, bytes }, { progress: progressOf(call) });
  voice.say(values.format === 'json' ? JSON.stringify(report) : tellEmbeds(report, values.verbose ?? false));
  const isWrong = report.embeds.some(({ findings }) =>
    findings.some(({ level }) => level === 'error' || level === 'warning'),
  );
  return report.problems.length || isWrong ? 1 : 0;
}

/** A line for each step, and one for each tenth of a long one. */
function progressOf({ voice }: Call) {
  let told = '';
  return (step: string, done?: number, total?: number) => {
    const tenth = done === undefined || total === undefined ? 0 : Math.floor((done / total) * 10);
    const line =
      total === undefined || total < 20
        ? `${step}…`
        : say(`${step}\u00a0: ${tenth * 10}\u00a0%`, `${step}: ${tenth * 10} %`);
    if (line !== told) voice.mutter((told = line));
  };
}
