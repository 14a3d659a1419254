/**
 * What an act may be about, in kind: the dimensions that any negotiation has
 * (when, who, in what order, who decides, what is printed, what is paid), with
 * the common words for them. Time, participants and order of one meeting share
 * all other words; these tell them apart.
 */
export const aspectsEn: Readonly<Record<string, string>> = {
  time: 'dates?|timing|timetable|schedule|postpone\\w*|adjourn\\w*|too early|too late|earlier|later|hurry|early|delay\\w*|(?:1[5-9]|20)\\d\\d|next year|this year|months?|weeks?|in due course|monday|tuesday|wednesday|thursday|friday|saturday|sunday',
  participants:
    'composition|membership|members|participants?|participat\\w*|attend\\w*|be invited|invit\\w*|represent\\w*|delegat\\w*|number of|take part|parties, namely|bodies',
  order:
    'prior to|beforehand|before|precondition\\w*|preparatory|preparations?|step by step|first(?:ly)?|depend\\w* on|only (?:after|when|if|thus)|obstacles?',
  deciding:
    'unanim\\w*|majority|votes?|unilateral\\w*|veto|consensus|binding|decided? (?:by|through)',
  publishing: 'publish\\w*|publication|print\\w*|press|newspapers?|in full|make public',
  replying: 'repl(?:y|ies|ied)|answer\\w*|respond\\w*|response',
  copies: 'cop(?:y|ies)|send us|send you|transmit\\w*|pages|forward\\w*',
  stopping: 'cease\\w*|cessation|stop\\w*|suspen\\w*|end to|halt|truce|put an end',
  paying:
    'pay\\w*|compensat\\w*|indemn\\w*|loans?|credits?|debts?|costs?|price\\w*|roubles?|dollars?|pounds?|francs?|marks',
  admitting: 'admit\\w*|acknowledg\\w*|apolog\\w*|mistakes?|wrong|withdraw\\w*|retract\\w*|errors?',
  measures: 'measures?|rebuff|steps against|consequences|threat\\w*|retaliat\\w*|weapons?|court',
  agreements: 'agreements?|treat(?:y|ies)|formula|accord|conclude|convention',
  talks: 'talks|negotiations?|consultations?|discussions?',
  meetings: 'meetings?|conferences?|sessions?|sittings?|congress\\w*|convene?\\w*|conven\\w*',
  people:
    'experts?|specialists?|technicians?|advis[eo]rs?|wardens?|inspectors?|witness\\w*|observers?',
  trade: 'trade|goods|exports?|imports?|exchange of goods|economic|industr\\w*|technical',
  land: 'boundar\\w*|borders?|frontiers?|territor\\w*',
  waiting: 'wait|lay aside|laid aside|let time|set aside|cooled|pass over|evad\\w*|straightened',
  rights: 'rights?|entitled|reserve\\w*',
  relations: 'unity|solidarity|split\\w*|relations|climate|atmosphere',
}
