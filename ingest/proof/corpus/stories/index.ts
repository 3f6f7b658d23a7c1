import type { StoryTemplate } from '../story.ts'
import { aid } from './aid.ts'
import { airline } from './airline.ts'
import { archbishop } from './archbishop.ts'
import { arms } from './arms.ts'
import { border } from './border.ts'
import { chancery } from './chancery.ts'
import { circular } from './circular.ts'
import { earthquake } from './earthquake.ts'
import { exhibition } from './exhibition.ts'
import { fishing } from './fishing.ts'
import { freighter } from './freighter.ts'
import { mine } from './mine.ts'
import { president } from './president.ts'
import { strike } from './strike.ts'
import { trade } from './trade.ts'
import { visa } from './visa.ts'
import { yacht } from './yacht.ts'

/** Every story that the sample tells. */
export const STORIES: readonly StoryTemplate[] = [
  trade,
  freighter,
  fishing,
  circular,
  visa,
  president,
  border,
  aid,
  arms,
  chancery,
  earthquake,
  yacht,
  exhibition,
  mine,
  archbishop,
  airline,
  strike,
]
