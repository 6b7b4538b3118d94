import policy from '../shared/policy.json' with { type: 'json' }

const directives = Object.entries({ ...policy, 'frame-ancestors': "'none'" })

/** What every answer says: nothing but itself may be loaded, and nobody else may hold or frame it. */
export const HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': directives.map(each => each.join(' ')).join('; '),
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-store',
}
