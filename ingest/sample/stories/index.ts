import type { StoryTemplate } from '../story.ts'
import { fishing } from './fishing.ts'
import { freighter } from './freighter.ts'

/** Every story that the sample tells. */
export const STORIES: readonly StoryTemplate[] = [fishing, freighter]
