import { asked } from './asked.ts';
import { appendSummary } from './jobSummary.ts';
import { printsToScreen } from './output.ts';
import { openOutputs } from './outputFiles.ts';
import { printOut } from './standardOutput.ts';
import type { Surroundings } from './surroundings.ts';
import { validated } from './validated.ts';
import { type ValidateFlags, validateRequest } from './validateFlags.ts';
import { writeFiles } from './validationFiles.ts';
import { renderValidation } from './validationFormats.ts';
import { planValidation } from './validationPlan.ts';
import { statusOf } from './validationStatus.ts';

/** `courtstat validate`: reads everything, reports every issue, and sets the exit status by the gate. */
export async function validateCommand(
  files: readonly string[],
  flags: ValidateFlags,
  surroundings: Surroundings,
): Promise<void> {
  const { folder, loaded, request } = await asked(flags, surroundings, validateRequest);
  if (flags.printConfig) {
    const { printConfig } = await import('./printConfig.ts');
    printConfig(flags, loaded.config, loaded.origin, request, folder);
    return;
  }
  const plan = await planValidation(files, request, loaded, folder);
  const outputs = openOutputs(plan.outputs);
  try {
    const validation = await validated(plan, request, surroundings.version, folder);
    await writeFiles(validation, request, plan.rejects, outputs);
    const { view } = validation;
    if (plan.summary !== undefined) await appendSummary(plan.summary, view, request);
    // Set before anything is printed: whoever closes the pipe early gets the status too.
    process.exitCode = statusOf(view, request);
    if (printsToScreen(request)) await printOut(await renderValidation(view, request.format, request, 'screen'));
  } finally {
    outputs.discard();
  }
}
