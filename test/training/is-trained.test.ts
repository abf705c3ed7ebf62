import { freshStore } from '#engine'
import { beforeEach, describe, expect, it } from 'vitest'
import { certify } from '../../src/training/certify.ts'
import { isTrained } from '../../src/training/is-trained.ts'
import { actorOf, smallWorld, type World } from '../kit/world.ts'

// Ane and Bo teach at De Duinen; Bo's tie is not confirmed.

let world: World
beforeEach(async () => {
  world = await smallWorld((await freshStore()).store)
})

const duinen = '999001'
const give = (to: { person?: string; school?: string; validUntil?: string }) =>
  certify(world.as('els'), { id: JSON.stringify(to), training: 'vorming', ...to })
const mayHave = (who: string, scope: 'school' | 'person' = 'school', day = '2026-03-12') => {
  const tie = actorOf(who).ties[0]
  const asker = { account: who, school: duinen, isConfirmed: tie?.isConfirmed ?? false }
  return isTrained(world.as(who), { ...asker, trainings: ['vorming'], scope, day })
}

describe('what a school has followed', () => {
  it('opens it for a teacher whose tie is confirmed, and for no other', async () => {
    await give({ school: duinen })
    expect(await mayHave('ane')).toBe(true)
    expect(await mayHave('bo')).toBe(false)
  })

  it('counts for nobody where each has to follow it herself', async () => {
    await give({ school: duinen })
    expect(await mayHave('ane', 'person')).toBe(false)
  })
})

describe('what a teacher has followed', () => {
  it('opens it for her colleagues, unless her own tie is not confirmed', async () => {
    await give({ person: 'bo@example.org' })
    expect(await mayHave('bo')).toBe(true)
    expect(await mayHave('ane')).toBe(false)
    await give({ person: 'ane@example.org' })
    expect(await mayHave('ane')).toBe(true)
  })

  it('does not open it for a colleague whose tie is not confirmed', async () => {
    await give({ person: 'ane@example.org' })
    expect(await mayHave('bo')).toBe(false)
  })

  it('counts until the last day it says', async () => {
    await give({ person: 'ane@example.org', validUntil: '2026-03-12' })
    expect(await mayHave('ane', 'person', '2026-03-12')).toBe(true)
    expect(await mayHave('ane', 'person', '2026-03-13')).toBe(false)
  })
})
