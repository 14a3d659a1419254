/** The 256 words of fingerprints, one for each value of a byte. Their order must never change. */
export const fingerprintWords: readonly string[] = `
  acid acorn actor album alley amber anchor angel apple april arch arrow
  artist atlas autumn avenue badge baker bamboo banjo barley basket beacon beaver
  bench berry bicycle bishop blanket blossom bottle bridge bronze bucket butter cabin
  cactus camel candle canoe canvas carbon castle cattle cedar cellar chalk cherry
  chimney cider circle citrus clay clock cloud clover cobalt coffee comet copper
  coral cotton cradle crane crystal curtain daisy dancer desert diamond dinner doctor
  dolphin donkey dragon drum eagle earth easel echo elbow elephant ember engine
  envelope evening fabric falcon farmer feather fiddle finger flame flute forest fossil
  fountain fox frost garden garlic gate ginger glacier glove goblet gold gospel
  granite grape guitar hammer harbour harvest hazel helmet heron hickory honey horse
  hotel hunter igloo indigo insect iron island ivory jacket jaguar jewel journal
  judge jungle kennel kettle kingdom kitchen knight ladder lagoon lantern laurel lemon
  leopard library lily linen lizard lobster locket lotus lumber magnet mango maple
  marble market meadow melon midnight mirror monk morning mosaic mountain museum mustard
  napkin needle nickel noodle novel number nutmeg oasis ocean olive onion opera
  orange orchard otter oxygen oyster paddle palace panther paper parrot pebble pelican
  pepper piano pigeon pilot pirate planet plough pocket poem pony potato prairie
  puzzle quarry queen quill rabbit radio raven ribbon river robin rocket rope
  rubber saddle sailor salmon scarf school shadow silver singer snow soldier spider
  spring stable summer sunset table temple tiger timber tomato tower trumpet tulip
  tunnel turtle umbrella uncle valley velvet village violin volcano wagon walnut water
  whale willow window zebra
`
  .trim()
  .split(/\s+/)
