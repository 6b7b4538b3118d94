import type { Child, Scene } from 'signgen'

/** What is said in each language of a sign: once on most signs, once a language on a bilingual one, the first first. */
export const EachLanguage = ({
  scene,
  children,
}: {
  scene: Scene
  children: (scene: Scene) => Child
}): Child => children(scene)
