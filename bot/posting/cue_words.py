"""Words by which a single statement shows what it is about, with how strongly. Data only.

`^` marks a phrase that counts only at the beginning of a statement, `$` at its end, `*` the open side of a word.
"""

from bot.posting.section import Section

CUE_WORDS: dict[Section, tuple[tuple[float, str], ...]] = {
    Section.DUTIES: (
        (
            3.0,
            """
            the officer | the officer also | you will be responsible for | we expect you to | we need you to
            | you are responsible for
            | responsible for | responsible to | will be responsible | is responsible for | you will be expected to
            | this position will | this role will | your key responsibility | the incumbent | the incumbent will
            | incumbent serves | you will own | you will lead | you will work | you will build | you will help
            | you will be working | you will support | you will manage | you will design | you will develop
            | you will take | you will play | you will use | you will partner | you will collaborate
            | you will contribute | you will drive | you will maintain | you will provide | you will ensure
            | you will join | you will be leading | you will act as | you will serve as | you will oversee
            | you will get to | you will learn | you will create | you will also | your mission is | your job is to
            | your role is to | your role will be | your focus | as needed$ | as assigned$ | as required$
            | primary function of this position | the role involves | this role involves | position is responsible
            | this position oversees | duties include | typical duties | perform other duties | other duties
            | we are looking for * to | serves as | in this role | as a member of the team you | in this position
            | looking for an experienced | key role in | you will bring your | will oversee | will lead
            | will work closely | will perform | will provide | will manage | will support | will serve
            | will assist | will coordinate | will develop | will play | will maintain | you will be the
            | will report to you | day to day running | plays a * role in | plays a * part in
            | fundamental role in | this position plays | assignments include | assignments may include
            | assignments will include | work includes | responsibilities include | you will spend
            | day to day coordination | role sits within | role exists to | you will sit within | role entails
        """,
        ),
        (
            2.0,
            """
            ^you will | ^your | you will | ^helping | ^reporting to | works under | work closely with
            | working closely with | reports to the | ^assist with | ^assists | this position | the position
            | purpose of this role | purpose of the role | core purpose | role is to | play your part | this role
            | this post | the post | the postholder | the post holder | end to end | ^own | ^responsible
            | role focuses on | aim is to | wirst du | werden sie | du übernimmst | sie übernehmen | du unterstützt
            | sie unterstützen | du bist verantwortlich | sie sind verantwortlich | verantwortlich für
            | sie verantworten | sie führen | du verantwortest | gesamtverantwortung | ^führung | ^leitung
            | ^unterstützung | ^mithilfe
            | zuständig für | sicherstellung | durchführung | gewährleisten | du entwickelst | du arbeitest
            | du berätst | du betreust | du leitest | du führst | du kümmerst | vous serez | vous devrez
            | vous assurez | vous serez amené | vous êtes chargé | vous aurez pour | vous participez
            | vous intervenez | vous réalisez | vous gérez | vous aurez en charge | en charge de | chargé de
            | votre mission | votre rôle | votre mission principale
            | vos missions | vous travaillez | vous effectuez | il est responsable | réaliser | effectuer | assurer
            | tu seras | tu participeras | serás responsable | será responsable | se encargará | te encargarás
            | responsable de | llevará adelante | será el nexo | será quien | deberá realizar | realizará
            | tendrá a su cargo | tus funciones | será el responsable | sus principales funciones
            | estará a cargo | brindar | realizar | gestionar | será responsável | você será responsável
            | responsável por | irá atuar | você irá | você vai | realizar | executar | budeš | budete | tvým úkolem
            | vaším úkolem | na starosti | zodpovědnost za | odpovědnost za | podílet se | je gaat
            | je bent verantwoordelijk | ti occuperai | sarai responsabile | 担当していただき | ご担当いただ
            | 行っていただ | 業務 | を行います | を実施 | お任せ | 設計 | 開発 | 支援 | 管理
        """,
        ),
        (
            1.0,
            """
            will | ensure | ensuring | collaborate | develop | implement | tasks | daily | team
            | including but not limited to | coordination | stakeholders | on a daily basis | regular basis | weekly
            | monthly | in order to | bearbeitung | betreuung | erstellung | umsetzung | pflege von | entwicklung
            | suivi | gestion | contrôle | gestión | seguimiento | gestão
        """,
        ),
    ),
    Section.SUMMARY: (
        (
            2.0,
            """
            we are looking for a | we are looking for an | is looking for a | is looking for an | we are seeking
            | is seeking | we are hiring | we are currently looking | we are currently seeking
            | exciting opportunity | ^as a | ^as an | we have an opening | we are recruiting | you will be joining
            | this is a full-time | this is a great opportunity | this is an opportunity | we now have
            | is recruiting | we have an exciting | are you a | are you an | do you have a
            | we want to hear from you | is hiring | looking for a talented | opening for | we need a | we need an
            | is looking to hire | looking to hire | to recruit an | to recruit a
            | we are in search of | wir suchen | suchen wir | zur verstärkung | nous recherchons | recherche un
            | recherche une | recherchons un | buscamos un | buscamos una | estamos buscando | estamos en búsqueda
            | nos encontramos en la búsqueda | se busca | procuramos | estamos contratando | buscamos profissional
            | contrata | hledáme | we zoeken | zoeken wij | cerchiamo | を募集 | 募集しています
        """,
        ),
    ),
    Section.REQUIRED: (
        (
            3.0,
            """
            we would like you to | you need two | you need at least | even better | is welcome$ | would help$
            | we ask for | we are after | would like you to | years of experience | years experience
            | years' experience | years of relevant | years of professional
            | year of experience | year experience | years in | + years | years of proven | years of hands-on
            | years of work | bachelor's degree | bachelors degree | bachelor degree | master's degree
            | high school diploma | college degree | university degree | bachelor's | associate's degree | phd
            | graduate degree | degree in | ged | diploma in | ^experience with | ^experience in | ^experience of
            | ^experience building | ^experience working | ^experience using | ^experience managing
            | proven experience | previous experience | prior experience | hands-on experience
            | extensive experience | demonstrated experience | relevant experience | working experience | ^proven
            | ^proficient | ^proficiency | ^ability to | ^demonstrated | ^strong | ^excellent | ^must be able
            | ^must have | ^must | ^knowledge of | working knowledge | ^fluent | ^fluency | fluent in | ^familiarity
            | ^familiar with | ^understanding of | ^deep | ^solid | track record | ^comfortable | ^comfort with
            | ability to | ^able to | you have experience | you must have | you have a | must possess | must be
            | is required | are required | required$ | is a must | ^minimum | at least | ^skilled in | ^highly
            | ^excellent written | communication skills | interpersonal skills | organizational skills
            | attention to detail | driver's license | driving licence | driver license | valid license
            | security clearance | ^certified | certification | ^candidates must | ^applicants must | candidate must
            | requires ability | ^requires | you should have | you should be | skills in | ^passion for
            | ^passionate about | self-starter | ^self-motivated | ^detail-oriented | ^a good sense of
            | well organised | well organized | ideal candidate | you will have | you will need
            | you will be a qualified | you possess | you are comfortable | you are able | you have strong
            | we are looking for someone | looking for someone who | we are looking for people | who can
            | who is comfortable | who has | essential for this role | is essential | authorized to work
            | eligible to work | right to work | you have worked | you have built | you have shipped
            | ^no experience | you enjoy | the right candidate | the right person
            | erfahrung in | erfahrung im | erfahrung mit | berufserfahrung | abgeschlossene
            | ausbildung als | ausbildung zum | ausbildung im | studium | kenntnisse in | kenntnisse | *kenntnisse
            | gute kenntnisse | sehr gute | teamfähigkeit | belastbar* | zuverlässig* | selbstständig*
            | selbständig* | eigenverantwortlich* | führerschein | bereitschaft zu | bereitschaft zur | du hast
            | du bringst | du bist | sie haben | sie bringen | sie verfügen | sie sind | flexibilität | wohlwollen*
            | freude an | freude am | kommunikationsstark* | kommunikationsfähig* | *fähigkeit | *bereitschaft
            | einfühlungsvermögen | verantwortungsbewusst* | titulaire | vous êtes titulaire | diplôme | expérience
            | expérience de | expérience en | maîtrise | maîtrise de | vous avez | vous aimez | vous appréciez
            | vous maîtrisez | vous justifiez
            | vous possédez | vous êtes | vous connaissez | connaissances | connaissance de | rigueur | autonomie
            | capacité à | permis b | bac | bts | dut | cap | une première expérience | bonne connaissance | savoir
            | sens du | sens de | idéalement | niveau bac | habilitation* | débutant accepté | rigoureux | autonome
            | experiencia en | experiencia previa | experiencia de | experiencia mínima | años de experiencia
            | conocimientos de | conocimiento de | conocimiento en | conocimientos en | manejo de | manejo avanzado
            | secundario completo | titulado | estudiante de | estudiantes de | excluyente | dominio de
            | nivel de inglés | inglés | capacidad de | disponibilidad | residir en | licencia de conducir
            | graduado | egresado | licenciado | formación | proactiv* | mínimo | nivel intermedio | nivel avanzado
            | buena presencia | responsable | comprometid* | orientación a | experiência em | experiência com
            | experiência mínima | conhecimento em | conhecimento de | conhecimentos em | conhecimento no
            | ensino médio | ensino superior | ensino técnico | formação em | graduação | cursando
            | superior completo | habilidade | domínio | boa comunicação | excel avançado | facilidade
            | disponibilidade | possuir | pacote office | zkušenost* | znalost* | programovací jazyky
            | používané nástroje | praxi | praxe | vzdělání | umíš | máš | schopnost* | angličtin* | samostatnost*
            | spolehlivost* | ovládáš | řidičský průkaz | orientace v | vš | sš | máte | chuť | ervaring met
            | je hebt | ervaring in | kennis van | esperienza | conoscenza | laurea | ottima | doświadczenie | 経験
            | 知識 | スキル | 資格 | 免許 | できる方 | ある方 | 方を | 求め
        """,
        ),
        (
            2.0,
            """
            experience | skills | degree | proficiency | knowledge | understanding of | familiarity | expertise
            | qualified | mindset | willingness | willing to | qualification | background in | you are | you have
            | you love | you thrive | ^a portfolio | portfolio | team player | ability | capable of | equivalent
            | accredited | licence | license | certificate | registration | the ideal | ^a strong | you can | fluent
            | native | english | ^good | ^great | ^exceptional | ^outstanding | literate | lift | pounds | lbs
            | physical | ^curious | ^creative | ^motivated | ^organized | ^organised | ^reliable | you do not
            | ^a degree | ^an understanding | ^a proven | ^a passion | ^a track | ^a background | ^experienced
            | ^ideally | you want to | deutsch | englisch | motiviert* | engagiert* | offen* | interesse an
            | sicher im umgang | gerne | idealerweise | dynamique | motivé | polyvalent* | esprit d'équipe
            | ponctuel* | formation | compétences | qualités | habilidades | competencias | trabajo en equipo
            | trabalho em equipe | perfil | vocación | samostatn* | pečliv* | komunikativn* | výhodou
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
    Section.BENEFITS: (
        (
            6.0,
            """
            commensurate with | ^salary | private health | health cover | pension scheme | clear path to | days' leave
            | days of leave | days off | days of holiday | weeks off | free parking | cycle scheme | is paid$
            | are paid$
            | is refunded$ | are on us | on full pay | at full pay | a year with | share of the profits | we pay for
            | ^we pay | tips are shared | you eat with | rémunération statutaire | tage frei | contrato indefinido
            | tempo indeterminato | unbefristete stelle | unbefristeter vertrag | jobticket
            | ^compensation is | ^compensation will | ^hourly rate | ^remuneration
            | ^gehalt | ^salaire | ^salario
        """,
        ),
        (
            4.0,
            """
            we offer | health insurance | dental | 401k | 401(k | pension plan | paid time off | parental leave
            | paid holidays | life insurance | stock options | equity package | bonus scheme | annual leave
            | sick leave | health plan | medical plan | vacation days | days of vacation | paid vacation
            | health care coverage | pto | 403 | stipend | reimbursement | retirement plan | retirement savings
            | employer match | company match | wellness | gym membership | salary range | base salary | base pay
            | pay range | compensation range | total compensation | starting salary | salary is | per hour
            | per annum | competitive salary | competitive pay | competitive compensation | benefits package
            | our benefits | employee discount | flexible working | work from home stipend | team lunches | catered
            | snacks | free uniform | tuition | disability insurance | commuter | health savings | flexible spending
            | company car | you will gain | you will benefit | you will have the opportunity | you will receive
            | you will get | stock purchase | company stock | rsu | equity | commission rates | compensation will
            | remuneration | budget for | learning budget | your salary | earn | bonuses | mutuelle | ifm
            | tickets restaurant | participation | prime | rtt | cse | wir bieten | urlaubstage | urlaub
            | betriebliche altersvorsorge | vergütung | attraktive | weiterbildung* | weihnachtsgeld | kantine
            | arbeitsklima | jobticket | homeoffice | kostenlose | flache hierarchien | tvöd | arbeitsbedingungen
            | sozialleistungen | arbeitsatmosphäre | du-kultur | entlohnung | verpflegung | sueldo | salario
            | obra social | prepaga | ofrecemos | día de cumpleaños | estabilidad laboral | comedor | bonos
            | posibilidad de crecimiento | vacaciones | capacitación | capacitaciones | remuneración | seguro médico
            | ambiente de trabajo | utilidades | cts | gratificaciones | eps | línea de carrera | movilidad
            | vale transporte | vale alimentação | vale refeição | plano de saúde | plano odontológico
            | seguro de vida | cesta básica | salário | remuneração | vr | vt | gympass | bolsa auxílio | auxílio
            | excellent opportunities for | excellent opportunities to
            | prêmio | benefícios | comissão | stravenky | multisport* | dovolen* | benefit* | home office
            | příspěvek | penzijní | sick days | nabízíme | občerstvení | mzda | odměn* | kč | pružná pracovní doba
            | firemní | teambuilding* | vakantiedagen | pensioen | ferie | buoni pasto | 賞与 | 昇給 | 社会保険
            | 休暇 | 手当 | 月給 | 年収 | 休日
        """,
        ),
        (
            2.0,
            """
            benefits | insurance | bonus | salary | compensation | vacation | flexible hours | perks | discount
            | holidays | opportunity to grow | growth opportunities | career growth | opportunities for | great team
            | free | unlimited | match | wage | paid | usd | per year | annually | flexible | training program
            | programs to support | enjoy | $ | € | £ | eur | flexible arbeitszeiten | moderne*
            | gute anbindung | familiär* | salaire | rémunération | avantages
        """,
        ),
    ),
    Section.LEGAL: (
        (
            5.0,
            """
            disability confident | armed forces covenant | on merit | under-represented | underrepresented
            | particularly welcome applications | welcome applications from | people from every background
            | from all backgrounds | of all backgrounds | selective service | must be a u.s. citizen
            | citizen or national
            | need a visa | points-based | basic disclosure | enhanced check | enhanced disclosure
            | disclosure and barring
            | safeguarding | keeping young people safe | does not use recruiters | no recruiters | no agencies
            | employment agency | employment business | hold your details | holding your details
            | bei gleicher eignung
            | equal opportunity | sponsorship | employment visa | welcomes all | workplace diversity
            | equal employment | without regard to | affirmative action | sexual orientation | gender identity
            | national origin | protected veteran | regardless of | discriminate | discrimination
            | reasonable accommodation | reasonable accommodations | disability status | protected class
            | protected by law | privacy policy | privacy notice | personal data | personal information
            | background check | background checks | background screening | e-verify | fair chance
            | criminal histories | arrest | never ask | scam | fraud | fraudulent | unsolicited
            | recruitment agencies | data protection | gdpr | e-verify | veteran | export control
            | confidentiality of | privacy and confidentiality | voluntary self | all qualified applicants
            | equal opportunities | diverse workforce | inclusive workplace | celebrate diversity | protected status
            | position is subject to | probationary period | collective bargaining | bargaining unit | diverse team
            | protected characteristic | ethnicity | race | age discrimination | accommodation | hereby acknowledge
            | unabhängig von geschlecht | schwerbehind* | datenschutz* | personenbezogen* | geschlechtsneutral
            | diskriminier* | à compétences égales | handicap | discrimination | données personnelles
            | igualdad de oportunidades | datos personales | inclusiva | #diversidad | discriminación | ley
            | igualdade de oportunidades | dados pessoais | osobních údajů | osobní údaje | cookies
        """,
        ),
        (
            2.0,
            """
        applicants | applicable law | policy | diversity | inclusion | inclusive | terms | consent | employer
        | privacy
    """,
        ),
    ),
    Section.APPLY: (
        (
            6.0,
            """
            interviews are planned | interviews will be held | interviews will take | interview date
            | interviews take place
            | cvs are not accepted | cvs not accepted | complete the form | letters of application
            | application consists
            | applications consist | should reach | ^drop in with | ^call in | ^write to the | ^tell us | ^send us
            | ^ring | ^email us | have not heard | not heard from us | assume that you have
            | we can only answer | trial day | ^if you are interested | sont à adresser | à adresser à | avant le
            | pour tout renseignement | si te interesa | escríbenos | inviare il curriculum | inviare candidatura
            | reichen sie | unterlagen bis | ruf einfach | ruf uns | lebenslauf genügt | auskunft gibt
            | auskünfte erteilt
            | does not have an education | apply by | unsubscribe
            | will be evaluated | will be rated | be referred to | category rating | selecting official
            | describing your experience | exact dates | dates of employment | failure to provide
            | disqualification | ineligible | qualifications are based on | determinations cannot
            | performance appraisal | sf-50 | credited towards | application package | your resume must
            | resume must | resumes must | hours worked per week | number of hours per week | assessment questionnaire
            | reliably commute | will be open for | will remain open | open until filled | until filled
            | applications accepted on | job will close | posting will close | this announcement will
            | have the option to be | ^application process | applications close | number of vacancies
            | ^apply at | if you have questions | have any questions | any questions
            | conditions of your application | in your application | with your application | listed under each
            | will not submit | starting and ending dates
        """,
        ),
        (
            4.0,
            """
            apply now | sign up | stay in touch | let you know | find out how | job alerts
            | do not apply | when applying | do not call | applicants must provide the | applicants must submit
            | candidates must submit | must be submitted | must be received by | will be considered complete
            | reach me | reach out | reach us | let us chat | of interest | heard from us
            | been shortlisted | shortlisted | ^please | remote work | onsite | work from an office | remote first
            | authorized to work from | if you are applying | to apply | please apply | click | send your
            | submit your | cover letter | your resume | your cv | application form | apply online | apply via
            | application deadline | closing date | will be contacted | no phone calls | only shortlisted
            | shortlisted candidates | please send | please include | please submit | applications will
            | apply for this | submit a | submit an | references | interview process | please contact
            | for more information | please visit | sign in | log in | create job alert | similar jobs | save job
            | report this job | get notified | job alert | share this | date posted | posted | job number | job id
            | requisition | req id | location$ | employment type | seniority level | job function | industries
            | supported browser | we will review | you will be evaluated | your application | selecting official
            | hiring manager will | next step in | our process | back to jobs | referrals increase | see who
            | view all | read more | learn more | follow us | visit our website | check out | bewerben sie sich
            | bewirb dich | ihre bewerbung | deine bewerbung | bewerbung* | lebenslauf | ansprechpartner* | fragen
            | kontakt | auskunft | auskünfte | telefon | e-mail | freuen uns auf | wir freuen uns | candidature
            | postulez | envoyez | cv | votre candidature | postúlate | postulate | postular | enviar cv | envíanos
            | postulación | postulantes | esperamos tu | candidate-se | envie seu | enviar currículo | interessados
            | currículo | životopis* | ozvi se | pošli | kontaktujte | přihlas | uložené nabídky | reagovat
            | solliciteer | candidati | aplikuj | 応募 | 連絡 | お問い合わせ | 面接
        """,
        ),
        (
            2.0,
            """
            apply | application | applicants | interview | deadline | contact | website | email | résumé | resume
            | hours | full-time | part-time | location | schedule | shift | posting | reports to | schedule: | http*
            | www* | selected | arbeitsbeginn | per sofort | lieu | horaires | horario | zona | turnos | contrato
            | horário | lugar
        """,
        ),
    ),
    Section.ABOUT: (
        (
            3.0,
            """
            we are a team of | are a team of | in unserem | people live here | located in the heart | nel cuore
            | rated good | rated outstanding | of our students | of our family | of our people | our regulars
            | voit sa population | compte * habitants
            | ^we are a | is not for you | may not be for you | this is not a | be immersed in
            | office is charged | agency is charged | department is charged
            | right place |  you belong here | consider joining | if you want to | if you are looking for
            | learn more about | not your normal | ^we are an | ^we are the | our mission is | our mission
            | was founded | founded in | founded by | is a leading | is the leading | leading provider
            | world's leading | we believe | our company | our team is | our values | our culture | headquartered
            | customers around the world | is one of the | is a global | market leader | our customers | since 19*
            | since 20* | years of history | we are building | we build | we help | our products | our platform
            | our clients | we work with | we are growing | backed by | series a | series b | venture capital
            | we have raised | our vision | is committed to | we are committed | we are proud | we strive
            | our people | who we are | join us | join our | we are on a mission | our story | employees worldwide
            | is a trusted | we are passionate | we are transforming | is transforming | specializes in
            | specialises in | pioneered | our goal is | our office | our offices | world leader | largest
            | fastest growing | fastest-growing | award-winning | trusted by | companies like | come join | wir sind
            | unser team | unsere mission | unser unternehmen | unsere kunden | gegründet | mitarbeitende*
            | marktführ* | mit sitz in | tochtergesellschaft | weltweit | seit über | nous sommes | notre entreprise
            | notre client | notre mission | spécialisée | spécialisé dans | fondée en | leader | collaborateurs
            | le groupe | agence | somos | nuestra empresa | nuestra misión | líder | empresa dedicada | compañía
            | fundada | años de experiencia que | buscamos personas | nos dedicamos | empresa multinacional | unite
            | sumate | somos uma | nossa empresa | nossa missão | junte-se | empresa parceira | está no mercado
            | faça parte | promovemos | valorizamos a | proporcionando | se você está | você terá a oportunidade
            | jsme | naše společnost | patříme | vyvíjíme | náš tým | český | působíme | wij zijn | ons team | siamo
            | azienda | jesteśmy | 当社 | 弊社 | 私たち | 創業 | グループ
        """,
        ),
        (
            1.0,
            """
            we | our | us | company | founded | mission | worldwide | industry | culture | team of | world-class
            | innovation | customers | community | wir | unser* | uns | nous | notre | nos | nuestro* | nuestra*
            | nosso* | nossa* | naše | náš | my
        """,
        ),
    ),
}

PREFERRED_CUES = """
    is a plus | a plus | is a bonus | a bonus | are a plus | would be a plus | big plus | huge plus | huge advantage
    | an advantage | is preferred | are preferred | preferred$ | strongly preferred | highly preferred
    | nice to have | nice-to-have | bonus points | desirable | highly desirable | is desirable | desired$
    | is desired | advantageous | beneficial | is beneficial | an asset | would be an asset | is an asset
    | considered an asset | not required | not essential | not necessary | but not required | would be great
    | would be beneficial | would be ideal | is helpful | helpful$ | is advantageous | would be advantageous
    | not mandatory | preferred but | is optional | ^bonus | ^preferred | ^nice to have | ^desirable | ^plus
    | is nice to have | encouraged to apply | extra points | preference will be given | preference for
    | preference given | would be an advantage | von vorteil | wünschenswert | ist ein plus | ein plus
    | idealerweise | gerne gesehen | kein muss | vorteilhaft | un plus | est un plus | serait un plus | un atout
    | serait un atout | souhaité | souhaitée | souhaitable | apprécié | appréciée | appréciées | est un avantage
    | se valorará | se valora | deseable | valorable | preferentemente | preferente | será un plus | es un plus
    | no excluyente | se considerará un plus | sería un plus | plus$ | diferencial | desejável | será um diferencial
    | é um diferencial | preferencialmente | um diferencial | výhodou | je výhodou | výhoda | oceníme | uvítáme
    | plusem | není podmínkou | een pré | is een plus | costituisce titolo preferenziale | gradita | gradito
    | mile widziane | 歓迎 | 尚可 | 優遇
"""
"""A single statement that is wished for, not demanded, whatever its heading."""

DEMANDED_CUES = """
    required$ | is required | are required | must have | ^must | is a must | a must | mandatory | essential$
    | is essential | zwingend | voraussetzung | obligatoire | impératif | exigé | excluyente | obligatorio
    | obrigatório | nutností | podmínkou | 必須
"""
"""… and one that is demanded, under a heading of wishes."""
