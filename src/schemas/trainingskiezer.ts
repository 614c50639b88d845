import { parse } from 'yaml';
import { z } from 'zod';
import { ref, text, unique } from './fields.ts';
import { key, toolQuestion } from './tool-questions.ts';

/** Answers that must all be given; none: it always holds. */
const when = () => z.array(z.strictObject({ veld: key(), is: unique(key()).min(1) })).default([]);

/** What somebody does, with what it rests on and where to read on. */
const act = () => ({
  als: when(),
  doe: text(90),
  uitleg: text(240).optional(),
  wetten: unique(ref('wetten')).default([]),
  bronnen: unique(ref('publicaties')).default([]),
  instrument: ref('instrumenten').optional(),
  advies: ref('advies').optional(),
});

const method = () =>
  z.strictObject({
    id: key(),
    naam: text(60),
    training: ref('trainingen').optional(),
    plek: text(240),
    past: z.array(z.strictObject({ als: when(), waarvoor: text(120) })).default([]),
    nietNu: z.array(z.strictObject({ als: when(), omdat: text(160) })).default([]),
    vorm: z.array(z.strictObject({ als: when(), tekst: text(160) })).default([]),
    bewijs: z.strictObject({
      niveau: z.enum(['wet', 'onderzoek', 'praktijk', 'advies', 'geen']),
      tekst: text(240),
      bronnen: unique(ref('publicaties')).default([]),
      voorbeeld: ref('praktijkvoorbeelden').optional(),
    }),
  });

const measuring = () =>
  z.strictObject({
    uitleg: text(300),
    bronnen: unique(ref('publicaties')).default([]),
    momenten: z
      .array(z.strictObject({ maanden: z.int().min(0).max(60), naam: text(40), doe: text(200) }))
      .min(3),
    vragen: z.array(z.strictObject({ vraag: text(90), antwoorden: z.array(text(40)).min(2) })).min(1),
    ook: z.array(text(160)).min(1),
  });

/** What the chooser of trainings asks and what comes of it, content/trainingskiezer.yaml. */
export function trainingskiezer() {
  return z.strictObject({
    vragen: z.array(z.strictObject(toolQuestion())).min(1),
    oordelen: z.array(z.strictObject({ als: when(), titel: text(70), tekst: text(240) })).min(2),
    /** The order of measures in the law. */
    volgorde: z.array(z.strictObject({ stap: key(), naam: text(40), tekst: text(160) })).min(4),
    eerst: z.array(z.strictObject({ stap: key(), ...act() })).min(1),
    methoden: z.array(method()).min(1),
    leerdoelen: z.array(z.strictObject({ als: when(), tekst: text(120) })).min(1),
    aandacht: z.array(z.strictObject({ naam: text(50), ...act() })).min(1),
    aanbieder: z.array(z.strictObject({ als: when(), vraag: text(120), let: text(160) })).min(1),
    trainer: z
      .array(
        z.strictObject({
          kan: text(90),
          blijkt: text(120),
          bronnen: unique(ref('publicaties')).default([]),
        }),
      )
      .min(1),
    meten: measuring(),
  });
}

/** The list after checking. */
export type TrainingChooser = z.output<ReturnType<typeof trainingskiezer>>;

/**
 * The chooser in a YAML text.
 * @throws when it does not fit; the content check says where and why
 */
export const parseTrainingChooser = (yaml: string): TrainingChooser => trainingskiezer().parse(parse(yaml));
