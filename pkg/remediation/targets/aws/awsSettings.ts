import { z } from 'zod';
import { urlSchema } from '../shared/urlSchema';

export const awsSettingsSchema = z.strictObject({
  /** Of the Lambda function's URL, or of the API gateway in front of it. */
  url: urlSchema,
  /** What AWS signatures are made for; told from the address where it is one of AWS's own. */
  region: z
    .string()
    .regex(/^([a-z]{2}(-[a-z]+)+-\d)?$/, 'A region looks like eu-west-1.')
    .default(''),
  service: z.enum(['auto', 'lambda', 'execute-api']).default('auto'),
});

export type AwsSettings = z.infer<typeof awsSettingsSchema>;
