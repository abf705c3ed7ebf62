import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { beforeAll, describe, it } from 'vitest'
import { addDays } from '../../src/day.ts'
import { firstDay } from './sample-world.ts'
import { onStage, said, signIn } from './stage.ts'

const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
const narrow = { width: 320, height: 640 }

type Person = 'anyone' | 'ane' | 'els'

onStage('every page', (stage) => {
  let reservation: { id: string; code: string; barcode: string }
  let sessions: Record<Person, Awaited<ReturnType<Page['context']>>['storageState'] | undefined>

  beforeAll(async () => {
    reservation = await reserveAndHandOut()
  })

  it.todo(reservation?.id ?? '')
})
