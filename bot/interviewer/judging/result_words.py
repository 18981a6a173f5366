"""The words in which people tell how something ended. Data only; none of them belongs to one trade."""

import re

from bot.interviewer.judging.lexicon import NUMBER_WORD, PERSONS

SOFT_RESULT = re.compile(
    r"\b(?:went (?:really |very |pretty |quite |so )?(?:well|fine|good|smoothly|ok|okay|great)|worked (?:out|well|fine|"
    r"great|perfectly)|it worked|seemed to (?:help|work)|turned out (?:well|fine|good|ok|okay|great)|"
    r"(?:was|were|are|is) (?:all |really |very |so |quite |pretty |also )*(?:happy|pleased|satisfied|successful"
    r"|fine|grateful|"
    r"impressed|good|great|solved|sorted|resolved|a success|ok|okay)|success\w*|everyone (?:liked|loved)|"
    r"everybody (?:liked|loved)|people liked|(?:got|been) (?:good|positive|great) \w+|good (?:feedback|result|results|"
    r"outcome)|positive (?:feedback|outcome|results?)|better|improved|solved the|resolved the|got (?:solved|resolved|"
    r"sorted|fixed)|no problems?)\b"
)
CHANGE_RESULT = re.compile(
    r"\b(?:dropped|fell|rose|climbed|(?<!\bi )(?<!\bwe )went (?:up|down|from|back|live|home|through|ahead|out)"
    r"|came (?:down|back|up|in|out)|"
    r"increased|decreased|reduced|halved|doubled|tripled|grew|shrank|improved|shortened|recovered|gained|"
    r"saved|cleared|closed|caught up|sped up|brought .{0,30}(?:down|up|back|under)|cut .{0,40}(?:by|to|from|in half)|"
    r"(?:down|up) (?:to|from|by)|from .{1,30} to|by half|by a third|in half)\b"
)
END_RESULT = re.compile(
    r"\b(?:in the end|eventually|(?:by|all by) (?:him|her|it|them)sel(?:f|ves)|on (?:his|her|its|their) own"
    r"|without (?:me|us|help)|(?:nothing|none|nobody|no \w+(?: \w+)?) since|(?:all but|nearly \w+|hardly any\w*"
    r"|most(?: of \w+)?|every\w*|each) (?:\w+ )?(?:had|could|did|knew|can|passed|managed)|as a result"
    r"|by the end(?! of (?:the|this|that) (?:day|week|month|quarter)\b)|with (?:0|zero|no|not one) \w+"
    r"|ended (?:up|with)|the (?:result|outcome)|turned out|since then|"
    r"ever since|since that|from then|after that|afterwards|on time|on schedule|in time|within (?:a|an|one|two"
    r"|the|\d+)|"
    r"under budget|on budget|passed|no (?:more|further|longer|one|complaints?|returns?|leaks?|faults?|issues?)"
    r"|none|nobody|"
    r"zero|not (?:one|a single)|never (?:\w+ ){0,4}again|never (?:came back|rang|called|returned|failed)"
    r"|did not (?:need|come back|return|fail)|(?:was|were|is|are) \w+ing again"
    r"|still (?:use|uses|using|in|there|there|works?|running"
    r"|run|runs|"
    r"come|comes|here|hang|do|does|has|have)|(?:is|are) (?:now|still)|now (?:use|uses|do|does|has|have|the|it"
    r"|they|she|he)|"
    r"(?:was|were|got|been) (?:discharged|signed|signed off|accepted|approved|fixed|delivered|finished"
    r"|completed|closed|"
    r"adopted|released|promoted|sold|published|reopened|opened|cleared|renewed|paid|refunded|saved|withdrawn"
    r"|rolled out|"
    r"copied|kept|back|home|stable|safe|ready|offered|hired|extended|reinstated|corrected|merged|shipped|fired|lost)|"
    r"(?:the|that) (?:next|following|same) (?:\w+ )?(?:day|week|morning|month|year|audit|inspection|term|shift"
    r"|visit|order|"
    r"quarter|season|release|review|round|batch|delivery|night|evening|service|meeting|lesson|run)|"
    r"(?:all|everything|both|each one) (?:was|were) (?:out|in|done|there|delivered|equal|ready|clean|right|back|clear)|"
    r"first time|so far|to this day|until today|a (?:week|month|year|day) later|\w+ (?:weeks|months|days|hours|minutes|"
    r"years) later|went live|shipped|held up|stood up|came true|paid off)\b"
)
_ADVERBS = r"(?: \w+ly| also| then| even| later| still| both| all| had| has| have| herself| himself)*"
REACTION = re.compile(
    rf"\b(?:she|he|they|nobody|someone|everyone|everybody|who|{PERSONS}){_ADVERBS} (?:thanked|agreed|signed|renewed"
    rf"|accepted|approved|adopted|praised|complimented|confirmed|recommended|apologised|apologized|smiled|passed|bought"
    rf"|paid|returned|copied|hugged|booked|ordered|joined|cited|credited|nominated|promoted|withdrew|settled|calmed"
    rf"|laughed|hired|extended|shook|won|scored|backed|requested|still|now|uses|use"
    rf"|(?:wrote|said|sent|rang|came)(?: \w+){{0,3}} thank(?: you|s)?)\b"
)
"""What others did because of it."""

THIRD_PARTY = re.compile(
    rf"\b(?:she|he|they|nobody|someone|everyone|everybody|who|{PERSONS}){_ADVERBS} (?:asked|told|said|wrote|rang|called"
    rf"|phoned|emailed|came|stayed|kept|stopped|started|left|went|got|took|gave|made|chose|used|wanted|walked|ate"
    rf"|slept|"
    rf"read|spoke|finished|moved|sent|managed|noticed|presented|let|dropped|put|cried|caught|picked|learned|learnt"
    rf"|offered)\b"
)
"""What others did; only at the end of a story is it how it ended."""

BASELINE = re.compile(
    r"\b(?:from .{1,40}? to|down from|up from|used to (?:be|take|cost|have|get|lose|run)|compared (?:to|with)"
    r"|instead of|"
    r"rather than|than (?:before|the|last|it|we|they|any|usual|in)|before .{1,60} (?:after|now)|against (?:a|the|an)|"
    r"previous(?:ly)?|where (?:it|we|they) had|(?:dropped|fell|rose|went|climbed|cut|reduced|increased"
    r"|grew) .{0,40}\bto|"
    r"halved|doubled|tripled|by half|in half|back (?:to|under|within)|out of|no (?:longer|more)|first time)\b"
)
DURABLE = re.compile(
    rf"\b(?:no|not|nothing|none|never|has|have)\b.{{0,50}}\b(?:in|for) (?:the )?(?:\d+|{NUMBER_WORD}|a|few|several)"
    rf" (?:\w+ )?(?:days?|weeks?|months?|years?)\b|"
    r"\b(?:since then|ever since|(?:not|no) (?:\w+ ){1,3}any ?more|from (?:this|that) (?:day|night|week|moment|time)"
    r"|until today|(?:since|for) (?:\w+ ){1,4}(?:years?|months?) now"
    r"|(?:goes|runs|works|holds|stands) (?:like (?:this|that) )?(?:now )?since"
    r"|every \w+ since|since (?:my|our|his|her|their|that|the) \w+|since \w+$|since$|(?:has"
    r"|have) (?:held|run|been \w+) since|none since|now$|"
    r"pays? for (?:itself|themselves)|(?:nothing|none|nobody|no \w+(?: \w+)?) since|still|to this day|(?:is|are) now"
    r"|now (?:use|uses|do|does|has|have|the|all"
    r"|every|part|on)|"
    r"never (?:\w+ ){0,4}again|never (?:came back|rang|called|came|asked|complained|returned|failed|missed)"
    r"|from then on|became (?:the|a|our|standard|part)|standard|template|rolled (?:it )?out|"
    r"so we (?:added|changed|now|put|made|kept)|we (?:added|now)|adopted|copied (?:it|the|my|our)|checklist"
    r"|put .{0,40} "
    r"(?:in|into|on) (?:the|our|every)|for the rest of|next (?:\w+ )?(?:audit|inspection|year|season|term|quarter)|"
    r"(?:permanent|permanently)|procedure|kept (?:it|using|doing|the)|every (?:new|one|shift|week|morning|job"
    r"|order|month) "
    r"\w*|ongoing|months later|a year later|years later|all (?:new|the other|our other)|i (?:now|still))\b"
)
