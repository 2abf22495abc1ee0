import type {EntityMention} from "../mentions/mention.ts";
import {asSpeaker, backFrom, isBody, isPerson, remember, type Scene, type Speaker} from "./scene.ts";

const NOBODY: Speaker = {speaker: null, speakerName: null, country: null};

/** "he": the first person of the sentence, who is its subject; else who spoke last nearby; else the last one named. */
export function lastPerson(scene: Scene, at: number): Speaker {
  const {sentenceOf, document} = scene.reading;
  const sentence = sentenceOf[at] ?? 0;
  const before = backFrom(scene, at).filter(
    (one) => isPerson(one) || (one.kind === "role" && one.entity !== null),
  );
  const here = before.filter((one) => one.first >= (document.sentences[sentence]?.first ?? 0)).at(-1);
  if (here) return settle(scene, here, at);
  if (scene.person && sentence - scene.person.sentence <= 3) {
    remember(scene, scene.person.who, "person", at);
    return scene.person.who;
  }
  const previous = before.filter((one) => one.first >= (document.sentences[sentence - 1]?.first ?? 0)).at(-1);
  const found = previous ?? before[0];
  return found ? settle(scene, found, at) : NOBODY;
}

function settle(scene: Scene, mention: EntityMention, at: number): Speaker {
  remember(scene, asSpeaker(scene, mention), "person", at);
  return asSpeaker(scene, mention);
}

export function lastBody(scene: Scene, at: number): Speaker {
  const sentence = scene.reading.sentenceOf[at] ?? 0;
  if (scene.body && sentence - scene.body.sentence <= 2) return scene.body.who;
  const body = backFrom(scene, at).find(isBody);
  return body ? asSpeaker(scene, body) : NOBODY;
}
