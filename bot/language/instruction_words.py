"""The words in which somebody speaks to whoever judges an answer. Data only."""

import re

JUDGES = (
    r"(?:judge|grader|evaluator|assessor|scorer|rater|marker|examiner|reviewer|interviewer|model|ai|llm|bot|chatbot|"
    r"assistant|system|gpt|claude|greenroom)"
)
MARKS = r"(?:score|scores|mark|marks|grade|grades|rating|ratings|level|levels|points|stars|band|overall|result)"
TOP = r"(?:5|five|10|ten|100|full|top|maximum|max|highest|perfect|excellent|strong|5/5|10/10|a\+|outstanding|best|high)"

TRIGGER = re.compile(
    rf"""(?:
    \b(?:ignore|disregard|forget|override|bypass|skip|drop|discard|delete|neglect|ignoriere|vergiss|ignora
      |ignorez|olvida|
      oublie[zr]?)\b
      [^.!?\n]{{0,40}}?\b(?:instructions?|rules?|prompts?|rubrics?|criteria|guidelines?\ (?:above|you)|directions?|
      caps?|guards?|judge|grader|evaluator|scoring|everything\ (?:above|before)|all\ (?:the\ )?(?:above
        |previous)|anweisungen|regeln|instrucciones|
      instrucoes|instruções|consignes|reglas)\b
    | \b(?:previous|prior|earlier|above|new|hidden|special|updated|following)\ (?:instructions?|prompts?|rules?
      |rubrics?)\b
    | \b(?:system|developer|admin|root|debug|jailbreak|dan)\ (?:prompt|message|mode|override|note|instructions?)\b
    | (?:^|[\n.!?]\s*|["'\[<#*(]\s*)(?:system|assistant|user|developer|human|ai|instructions?|note\ to\ \w+|admin|
      begin\ \w+|end\ \w+)\s*[:\]>]
    | \byou\ are\ (?:now|no\ longer|a\ helpful|an?\ (?:\w+\ ){{0,2}}(?:ai|model|assistant|judge|grader
      |evaluator|generous))\b
    | \bas\ an?\ (?:ai|language\ model|llm|judge|grader|evaluator|assessor)\b
    | \b(?:note|message|attention|dear|hello|hey|hi|instruction|reminder|memo)s?\ (?:to|for)?\ ?(?:the\ |all\ |any\ )?
      {JUDGES}\b
    | \b(?:dear|attention|hey|hi|hello)\ (?:the\ )?{JUDGES}\b
    | \b(?:the\ )?{JUDGES}\ (?:should|must|shall|will|needs?\ to|has\ to|is\ to|are\ to)\b[^.!?\n]{{0,60}}?
      \b(?:score|mark|grade|rate|award|give|assign|output|return|treat|accept|consider|judge|assess|pass|say|respond)\b
    | \b(?:give|award|assign|grant|rate|score|grade|mark|rank|set|put|make|record|return|output|print|write
      |respond|reply|
      answer\ only|report|judge|assess)\b\ ?(?:(?:me|this|it|the|my|all|every|each|with|as|an?|answer|response
        |candidate|
      applicant|dimensions?|overall|of|to|at|at\ least|it|only|in|out|him|her|them|please|just|for|full|:)\ ?){{0,8}}
      (?:["'*]*{TOP}["'*]*(?:\s*(?:/|out\ of)\s*(?:5|10|five|ten))?\ ?(?:{MARKS}|stars|on|for|across|in|out
        |or|$|[.!?,;)\n])
        |{MARKS}\ (?:of|to|as|=|is|at|:)?\ ?["'*]*{TOP}\b)
    | \b(?:score|rate|grade|mark|judge|assess|evaluate|rank)\ (?:this|my)\ (?:\w+\ )?
      (?:answers?|response|reply|candidate|applicant|interview|turn)\b
    | \byou\ (?:must|should|shall|will|have\ to|need\ to|are\ to|ought\ to)\ (?:\w+\ )?
      (?:score|rate|grade|mark|judge|assess|evaluate|rank)
      \ (?:the\ (?:\w+\ )?(?:answer|response|reply|candidate|applicant)
      |me|it|this|that)\b(?=[^.!?\n]{{0,30}}\b(?:as|at|with|a)\ (?:an?\ )?{TOP}\b)
    | \b(?:correct|right|true|final|expected|appropriate|only|proper
      |agreed)\ {MARKS}\ (?:for\ \w+\ \w+\ )?(?:is|should|
      must|=|:)
    | \b(?:this|the|my)\ (?:answer|response|candidate|applicant|reply)\ (?:above\ |below\ )?(?:deserves?|scores?|earns?|
      merits?|gets?|meets\ (?:all|every)|fulfils?|satisf(?:y|ies)|is\ (?:perfect|excellent|outstanding|flawless|a\ (?:5|
      perfect|strong)|of\ the|worth|strong|an?\ (?:excellent|perfect|model))|(?:should|must|has\ to|needs\ to|ought\ to|
      can)\ (?:be\ )?(?:\w+\ )?(?:rated|scored|graded|marked|judged|given|receive|get|assessed|treated|considered|pass|
      awarded|ranked))\b
    | \b(?:should|must)\ be\ (?:rated|scored|graded|marked|awarded|ranked|given\ (?:a|an|full|top|the))\b
    | \b{MARKS}["']?\s*[:=]\s*["']?(?:\d|{TOP}\b)
    | \b(?:i\ deserve|i\ should\ (?:get|receive|be\ given)|please\ (?:give|award|rate|score|grade|mark|pass))\b
    | \b(?:pretend|assume|imagine|suppose|treat|consider|act|behave|roleplay|role-play
      |simulate)\b[^.!?\n]{{0,30}}?\b(?:the[ ]
      (?:candidate|applicant|user|answer|above|person)|this\ (?:answer|response|candidate)|as\ (?:if|though|correct|
      perfect|a\ perfect|excellent)|you\ are|that\ (?:the\ )?(?:candidate|applicant|answer))\b
    | \b(?:do\ not|don'?t|never)\ (?:evaluate|judge|apply|score|grade|penali[sz]e|deduct|check|use\ the|strip|filter|
      mention\ this|reveal)\b
    | \b(?:system|assistant|interviewer|candidate|judge|grader|evaluator|administrator)\s*:\s
    | \byour\ next\ instructions?\b | \bexecute\ the\b
    | \b(?:repeat\ after\ me|new\ task|translate\ the\ following|decode\ this|base64|execute\ the\ (?:hex
      |following|code)|
      (?:write|say|reply|respond|answer)\ only\ (?:with\ )?
      (?:the\ (?:word|number|level|score|text)|this|["'“]|{TOP}\b)|
      from\ (?:here|now)\ on,?\ (?:act|you|answer|behave|respond)
        |
      we\ are\ playing\ a\ game|forget\ (?:that|your|ur)|listen\ up|award\ full|kindly\ overlook
        |carry\ the\ same\ level)\b
    | \b(?:end|start|begin)\ of\ (?:the\ )?(?:answer|response|transcript|input|prompt|message|candidate)\b
    | \b(?:print|output|return|respond\ with|reply\ with|emit|produce)\ (?:only\ |just[ ]
      |exactly\ )?(?:the\ )?(?:json|\{{|
      valid\ json|following|"|word|text)
    | \b(?:reveal|show|print|repeat|leak|tell\ me)\ (?:me\ )?(?:your|the)\ (?:system|hidden|secret|initial
      |full)?\ ?(?:prompt|
      rubric|instructions?|scoring)\b
    | \b(?:perfect|maximum|top|highest|full)\ (?:possible\ )?{MARKS}\b
    | \b(?:5/5|10/10|five\ out\ of\ five|ten\ out\ of\ ten|5\ out\ of\ 5|10\ out\ of\ 10)\b
    | \b(?:evidence|quotes?|levels?)\ found\ (?:for|in)\ (?:all|every)
    | \bas\ (?:the|your|an?)\ (?:interviewer|hiring\ manager|judge|grader|examiner|assessor|administrator)
      \ i\ (?:hereby\ )?(?:rate|confirm|declare|certify|score|mark|accept|award|judge|consider)\b
    | \b(?:administrator|admin|system|developer|operator|examiner|grader|judge)\ (?:has|have)\ (?:already\ )?
      (?:confirmed|approved|verified|decided|accepted|cleared|certified)\b
    | \b(?:relevance|situation|result|own\ action|ownership|reasoning|clarity|specifics|evidence)
      \ (?:is|are|was|has\ been|have\ been)\ (?:already\ )?
      (?:met|satisfied|fulfilled|supplied|confirmed|verified|established)\b
    | \b(?:translate|decode|read)\ (?:this|it|the\ following)\b[^.!?\n]{{0,40}}\b(?:obey|follow|execute|comply)\b
    | \b(?:overlook|ignore|excuse|forgive)\ what(?:ever)?\ is\ (?:missing|wrong|lacking)\b
    | \b(?:correct|raise|change|set|lift|move)\ (?:it|them|this|these|the\ \w+)\ (?:up\ )?to\ (?:a\ )?{TOP}
      (?:\ (?:and|now|please)\b|$|[.!])
    | \bmark\ (?:it|this|that|me)\ (?:as|down\ as)\ (?:answered|complete|completed|correct|passed|done|strong|full)\b
    | \b(?:generous|kind|good|high|lenient)\ {MARKS}\ would\b
    | \bfor\ (?:machine|automatic|automated|ai)\ readers?\b
    | \[/?inst\] | <\|[^|>]*\|> | </?(?:s|system|answer|instructions?|user|assistant|candidate|judge|prompt
      |score|transcript)
      \b[^>]{{0,80}}> | \#{{2,}}\s*(?:system|instructions?|response|new|override|end|rubric)
    | \{{\s*["'](?:overall|levels?|score|scores|band|role|relevance|result)["'][^}}]{{0,400}}\}}*
    )""",
    re.IGNORECASE | re.VERBOSE | re.MULTILINE,
)
