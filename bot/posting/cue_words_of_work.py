"""Words by which a statement shows that it is about the work or who does it. Data only; marks as in `cue_words`."""

from bot.posting.section import Section

CUES_OF_WORK: dict[Section, tuple[tuple[float, str], ...]] = {
    Section.DUTIES: (
        (
            3.0,
            """
            the officer | the officer also | you will be responsible for | we expect you to | we need you to
            | you are responsible for | responsible for | responsible to | will be responsible
            | is responsible for | you will be expected to | this position will | this role will
            | your key responsibility | the incumbent | the incumbent will | incumbent serves | you will own
            | you will lead | you will work | you will build | you will help | you will be working
            | you will support | you will manage | you will design | you will develop | you will take
            | you will play | you will use | you will partner | you will collaborate | you will contribute
            | you will drive | you will maintain | you will provide | you will ensure | you will join
            | you will be leading | you will act as | you will serve as | you will oversee | you will get to
            | you will learn | you will create | you will also | your mission is | your job is to
            | your role is to | your role will be | your focus | as needed$ | as assigned$ | as required$
            | primary function of this position | the role involves | this role involves
            | position is responsible | this position oversees | duties include | typical duties
            | perform other duties | other duties | we are looking for * to | serves as | in this role
            | as a member of the team you | in this position | looking for an experienced | key role in
            | you will bring your | will oversee | will lead | will work closely | will perform | will provide
            | will manage | will support | will serve | will assist | will coordinate | will develop | will play
            | will maintain | you will be the | will report to you | day to day running | plays a * role in
            | plays a * part in | fundamental role in | this position plays | assignments include
            | assignments may include | assignments will include | work includes | responsibilities include
            | you will spend | day to day coordination | role sits within | role exists to | you will sit within
            | role entails
        """,
        ),
        (
            2.0,
            """
            ^you will | ^your | you will | ^helping | ^reporting to | works under | work closely with
            | working closely with | reports to the | ^assist with | ^assists | this position | the position
            | purpose of this role | purpose of the role | core purpose | role is to | play your part
            | this role | this post | the post | the postholder | the post holder | end to end | ^own
            | ^responsible | role focuses on | aim is to | wirst du | werden sie | du übernimmst
            | sie übernehmen | du unterstützt | sie unterstützen | du bist verantwortlich
            | sie sind verantwortlich | verantwortlich für | sie verantworten | sie führen | du verantwortest
            | gesamtverantwortung | ^führung | ^leitung | ^unterstützung | ^mithilfe | zuständig für
            | sicherstellung | durchführung | gewährleisten | du entwickelst | du arbeitest | du berätst
            | du betreust | du leitest | du führst | du kümmerst | vous serez | vous devrez | vous assurez
            | vous serez amené | vous êtes chargé | vous aurez pour | vous participez | vous intervenez
            | vous réalisez | vous gérez | vous aurez en charge | en charge de | chargé de | votre mission
            | votre rôle | votre mission principale | vos missions | vous travaillez | vous effectuez
            | il est responsable | réaliser | effectuer | assurer | tu seras | tu participeras
            | serás responsable | será responsable | se encargará | te encargarás | responsable de
            | llevará adelante | será el nexo | será quien | deberá realizar | realizará
            | tendrá a su cargo | tus funciones | será el responsable | sus principales funciones
            | estará a cargo | brindar | realizar | gestionar | será responsável | você será responsável
            | responsável por | irá atuar | você irá | você vai | executar | budeš | budete | tvým úkolem
            | vaším úkolem | na starosti | zodpovědnost za | odpovědnost za | podílet se | je gaat
            | je bent verantwoordelijk | ti occuperai | sarai responsabile | 担当していただき | ご担当いただ
            | 行っていただ | 業務 | を行います | を実施 | お任せ | 設計 | 開発 | 支援 | 管理
        """,
        ),
        (
            1.0,
            """
            will | ensure | ensuring | collaborate | develop | implement | tasks | daily | team
            | including but not limited to | coordination | stakeholders | on a daily basis | regular basis
            | weekly | monthly | in order to | bearbeitung | betreuung | erstellung | umsetzung | pflege von
            | entwicklung | suivi | gestion | contrôle | gestión | seguimiento | gestão
        """,
        ),
    ),
    Section.SUMMARY: (
        (
            2.0,
            """
            we are looking for a | we are looking for an | is looking for a | is looking for an | we are seeking
            | is seeking | we are hiring | we are currently looking | we are currently seeking
            | exciting opportunity | ^as a | ^as an | we have an opening | we are recruiting
            | you will be joining | this is a full-time | this is a great opportunity | this is an opportunity
            | we now have | is recruiting | we have an exciting | are you a | are you an | do you have a
            | we want to hear from you | is hiring | looking for a talented | opening for | we need a
            | we need an | is looking to hire | looking to hire | to recruit an | to recruit a
            | we are in search of | wir suchen | suchen wir | zur verstärkung | nous recherchons | recherche un
            | recherche une | recherchons un | buscamos un | buscamos una | estamos buscando
            | estamos en búsqueda | nos encontramos en la búsqueda | se busca | procuramos
            | estamos contratando | buscamos profissional | contrata | hledáme | we zoeken | zoeken wij
            | cerchiamo | を募集 | 募集しています
        """,
        ),
    ),
    Section.REQUIRED: (
        (
            3.0,
            """
            we would like you to | you need two | you need at least | even better | is welcome$
            | would be welcome$ | an eye for | would help$ | we ask for | we are after | would like you to
            | years of experience | years experience | years' experience | years of relevant
            | years of professional | year of experience | year experience | years in | + years
            | years of proven | years of hands-on | years of work | bachelor's degree | bachelors degree
            | bachelor degree | master's degree | high school diploma | college degree | university degree
            | bachelor's | associate's degree | phd | graduate degree | degree in | ged | diploma in
            | ^experience with | ^experience in | ^experience of | ^experience building | ^experience working
            | ^experience using | ^experience managing | proven experience | previous experience
            | prior experience | hands-on experience | extensive experience | demonstrated experience
            | relevant experience | working experience | ^proven | ^proficient | ^proficiency | ^ability to
            | ^demonstrated | ^strong | ^excellent | ^must be able | ^must have | ^must | ^knowledge of
            | working knowledge | ^fluent | ^fluency | fluent in | ^familiarity | ^familiar with
            | ^understanding of | ^deep | ^solid | track record | ^comfortable | ^comfort with | ability to
            | ^able to | you have experience | you must have | you have a | must possess | must be | is required
            | are required | required$ | is a must | ^minimum | at least | ^skilled in | ^highly
            | ^excellent written | communication skills | interpersonal skills | organizational skills
            | attention to detail | driver's license | driving licence | driver license | valid license
            | security clearance | ^certified | certification | ^candidates must | ^applicants must
            | candidate must | requires ability | ^requires | you should know | you should have | you should be
            | skills in | ^passion for | ^passionate about | self-starter | ^self-motivated | ^detail-oriented
            | ^a good sense of | well organised | well organized | ideal candidate | you will have
            | you will need | you will be a qualified | you possess | you are comfortable | you are able
            | you have strong | we are looking for someone | looking for someone who | we are looking for people
            | who can | who is comfortable | who has | essential for this role | is essential
            | authorized to work | eligible to work | right to work | you have worked | you have built
            | you have shipped | ^no experience | you enjoy | the right candidate | the right person
            | erfahrung in | erfahrung im | erfahrung mit | berufserfahrung | abgeschlossene | ausbildung als
            | ausbildung zum | ausbildung im | studium | kenntnisse in | kenntnisse | *kenntnisse
            | gute kenntnisse | sehr gute | teamfähigkeit | belastbar* | zuverlässig* | selbstständig*
            | selbständig* | eigenverantwortlich* | führerschein | bereitschaft zu | bereitschaft zur | du hast
            | du bringst | du bist | sie haben | sie bringen | sie verfügen | sie sind | flexibilität
            | wohlwollen* | freude an | freude am | kommunikationsstark* | kommunikationsfähig* | *fähigkeit
            | *bereitschaft | einfühlungsvermögen | verantwortungsbewusst* | titulaire | vous êtes titulaire
            | diplôme | expérience | expérience de | expérience en | maîtrise | maîtrise de | vous avez
            | vous aimez | vous appréciez | vous maîtrisez | vous justifiez | vous possédez | vous êtes
            | vous connaissez | connaissances | connaissance de | rigueur | autonomie | capacité à | permis b
            | bac | bts | dut | cap | une première expérience | bonne connaissance | savoir | sens du
            | sens de | idéalement | niveau bac | habilitation* | débutant accepté | rigoureux | autonome
            | experiencia en | experiencia previa | experiencia de | experiencia mínima | años de experiencia
            | conocimientos de | conocimiento de | conocimiento en | conocimientos en | manejo de
            | manejo avanzado | secundario completo | titulado | estudiante de | estudiantes de | excluyente
            | dominio de | nivel de inglés | inglés | capacidad de | disponibilidad | residir en
            | licencia de conducir | graduado | egresado | licenciado | formación | proactiv* | mínimo
            | nivel intermedio | nivel avanzado | buena presencia | responsable | comprometid* | orientación a
            | experiência em | experiência com | experiência mínima | conhecimento em | conhecimento de
            | conhecimentos em | conhecimento no | ensino médio | ensino superior | ensino técnico
            | formação em | graduação | cursando | superior completo | habilidade | domínio | boa comunicação
            | excel avançado | facilidade | disponibilidade | possuir | pacote office | zkušenost* | znalost*
            | programovací jazyky | používané nástroje | praxi | praxe | vzdělání | umíš | máš
            | schopnost* | angličtin* | samostatnost* | spolehlivost* | ovládáš | řidičský průkaz
            | orientace v | vš | sš | máte | chuť | ervaring met | je hebt | ervaring in | kennis van
            | esperienza | conoscenza | laurea | ottima | doświadczenie | 経験 | 知識 | スキル | 資格 | 免許
            | できる方 | ある方 | 方を | 求め
        """,
        ),
        (
            2.0,
            """
            experience | skills | degree | proficiency | knowledge | understanding of | familiarity | expertise
            | qualified | mindset | willingness | willing to | qualification | background in | you are
            | you have | you love | you thrive | ^a portfolio | portfolio | team player | ability | capable of
            | equivalent | accredited | licence | license | certificate | registration | the ideal | ^a strong
            | you can | fluent | native | english | ^good | ^great | ^exceptional | ^outstanding | literate
            | lift | pounds | lbs | physical | ^curious | ^creative | ^motivated | ^organized | ^organised
            | ^reliable | you do not | ^a degree | ^an understanding | ^a proven | ^a passion | ^a track
            | ^a background | ^experienced | ^ideally | you want to | deutsch | englisch | motiviert*
            | engagiert* | offen* | interesse an | sicher im umgang | gerne | idealerweise | dynamique | motivé
            | polyvalent* | esprit d'équipe | ponctuel* | formation | compétences | qualités | habilidades
            | competencias | trabajo en equipo | trabalho em equipe | perfil | vocación | samostatn* | pečliv*
            | komunikativn* | výhodou
        """,
        ),
        (
            1.0,
            """
            strong | excellent | proven | demonstrated | years | must | good | deep | solid | hands-on | such as
            | e.g | tools | software | or similar | preferably | ideally | related field
        """,
        ),
    ),
}
