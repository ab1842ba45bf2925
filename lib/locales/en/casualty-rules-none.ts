import type { CasualtyRule } from '../../engine/facts/casualty-rules.ts'
import { rule } from './casualty-rule.ts'

/** English words for a fate that tell no number of it: sums of several fates, shots at nobody, pictures that are taken. */
export const noFates: readonly CasualtyRule[] = [
  rule(
    'dead-or-wounded',
    'killed',
    'nobody',
    '(:killed|:dead) (,|:harmed){0,4} or (have|has|had|been|are|were|is|was)? (:wounded-state|:harmed)',
    ['The raid left sixty people dead or wounded.', 'Hundreds were killed, kidnapped or have disappeared.'],
    ['The raid left sixty people dead.'],
  ),
  rule(
    'dead-and-wounded',
    'killed',
    'nobody',
    '(killing and (injuring|wounding))|(kill and (injure|wound))|(kills and (injures|wounds))',
    ['The raid ended with killing and wounding dozens of fighters.'],
    ['The raid ended with killing dozens of fighters.'],
  ),
  rule(
    'killed-and-injured',
    'killed',
    'nobody',
    ':killed and (injured|wounded|hurt) (in|by|on|at|as|when|during|after|since|,|.)',
    ['Scores of them were killed and injured.'],
    ['Scores of them were killed.'],
  ),
  rule(
    'caught-on-video',
    'detained',
    'nobody',
    '(:camera (@time|that|which|was|were|police|officers|officials|investigators|authorities|said|say|says|released|obtained|have|has|had|also|from|the|scene){0,6} captured)|(captured (on|by) (!:camera){0,3} :camera)',
    ['Video that police released captured the man.', 'The driver was captured on camera.'],
    ['Police captured the man.'],
  ),
  rule(
    'out-of-contest',
    'killed',
    'nobody',
    'eliminated from',
    ['The singer was eliminated from the show.'],
    ['The army eliminated four fighters.'],
  ),
  rule(
    'shot-down',
    'hit',
    'nobody',
    '(shot|shoot|shoots|shooting) down',
    ['Rebels shot down a helicopter.'],
    ['Rebels shot two guards.'],
  ),
  rule(
    'attacker-shot-at',
    'hit',
    'nobody',
    '(gunman|gunmen|shooter|shooters|sniper|snipers|attacker|attackers|assailant|assailants|suspect|suspects|he|she|they) shot (from|at|into|through|across|toward|towards)',
    ['A gunman shot from a roof.', 'He shot at the crowd.'],
    ['A gunman shot two guards.'],
  ),
]
