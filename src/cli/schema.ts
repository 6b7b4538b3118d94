import { campaignSchema, jsonSchema } from '../model/sign-file/json-schema.ts'
import { reportSchema } from '../stages/report/json-schema.ts'

/** The JSON Schema of reports, as it is published. */
export const reports = (): string => JSON.stringify(reportSchema(), null, 2)

/** The JSON Schema of sign files, as it is printed. */
export const schema = (): string => JSON.stringify(jsonSchema(), null, 2)

/** The JSON Schema of `campaign.yaml`, as it is printed. */
export const campaigns = (): string => JSON.stringify(campaignSchema(), null, 2)
