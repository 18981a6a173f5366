"""The words a profile is read by, in five languages: headings, months, titles, organisations, outcomes."""

from enum import StrEnum


class Section(StrEnum):
    """What a part of a profile is about. CONTACT and REFERENCES are never kept."""

    SUMMARY = "summary"
    EXPERIENCE = "experience"
    VOLUNTEER = "volunteer"
    PROJECTS = "projects"
    EDUCATION = "education"
    CERTIFICATES = "certificates"
    SKILLS = "skills"
    LANGUAGES = "languages"
    AWARDS = "awards"
    PUBLICATIONS = "publications"
    INTERESTS = "interests"
    CONTACT = "contact"
    REFERENCES = "references"
    OTHER = "other"


HEADINGS: dict[Section, str] = {
    Section.SUMMARY: """
        summary; professional summary; executive summary; career summary; summary of qualifications; profile;
        professional profile; personal profile; career profile; about; about me; objective; career objective;
        personal statement; introduction; info; overview; highlights; career highlights; key achievements;
        profil; kurzprofil; über mich; zusammenfassung; ziel; profil professionnel; à propos; résumé; objectif;
        perfil; perfil profesional; resumen; resumen profesional; sobre mí; objetivo; extracto; acerca de mí;
        perfil profissional; resumo; resumo profissional; sobre mim; sobre; objetivos
        """,
    Section.EXPERIENCE: """
        experience; work experience; professional experience; employment; employment history; work history;
        career history; relevant experience; job experience; industry experience; clinical experience;
        teaching experience; professional background; career; positions held; positions; internships; internship;
        military experience; military service; additional experience; other experience; earlier career;
        research experience; work; jobs; experience and employment; professional history;
        berufserfahrung; beruflicher werdegang; werdegang; berufspraxis; praktische erfahrung; praktika;
        beruflicher hintergrund; arbeitserfahrung; beschäftigung; berufliche erfahrung; berufliche stationen;
        expérience; expériences; expérience professionnelle; expériences professionnelles; parcours professionnel;
        parcours; emplois; stages; experiencia; experiencia laboral; experiencia profesional; experiencias;
        trayectoria profesional; historial laboral; prácticas; vida laboral; experiência; experiências;
        experiência profissional; experiências profissionais; histórico profissional; estágios;
        trajetória profissional; appointments; academic appointments; teaching appointments;
        esperienza; esperienze; esperienza lavorativa; esperienze lavorative; esperienza professionale;
        esperienze professionali; werkervaring; ervaring; loopbaan; arbeidservaring; pracovní zkušenosti;
        zkušenosti; praxe; pracovní praxe; profesní zkušenosti
        """,
    Section.VOLUNTEER: """
        volunteer; volunteering; volunteer experience; volunteer work; voluntary work; community service;
        community involvement; on campus involvement; campus involvement; extracurricular activities;
        extracurricular; activities; leadership; leadership experience; involvement; service; governance;
        memberships; affiliations; professional affiliations; professional memberships; affiliation;
        ehrenamt; ehrenamtliche tätigkeit; ehrenamtliches engagement; engagement; mitgliedschaften; bénévolat;
        engagements; voluntariado; actividades; trabalho voluntário; atividades
        """,
    Section.PROJECTS: """
        projects; project; personal projects; selected projects; side projects; key projects; academic projects;
        technical experience; open source; portfolio; case studies; projekte; ausgewählte projekte; projets;
        projets personnels; proyectos; proyectos personales; projetos; projetos pessoais
        """,
    Section.EDUCATION: """
        education; educational background; academic background; academic qualifications; qualifications;
        education and training; academic history; studies; coursework; relevant coursework; training and education;
        ausbildung; bildung; bildungsweg; studium; schulbildung; akademischer werdegang; schule; formation;
        formations; éducation; études; études et formation; diplômes; parcours académique; educación; formación;
        formación académica; estudios; educação; formação; formação acadêmica; formação académica; escolaridade;
        istruzione; istruzione e formazione; formazione; studi; opleiding; opleidingen; onderwijs; vzdělání
        """,
    Section.CERTIFICATES: """
        certificates; certifications; certification; licenses; licences; licenses and certifications;
        licences and certificates; professional certifications; certificates and licenses; credentials; registration;
        training; courses; professional development; continuing education; professional training; licensure;
        zertifikate; weiterbildung; weiterbildungen; fortbildungen; fortbildung; kurse; lizenzen; certificats;
        formation continue; certificados; certificaciones; cursos; cursos y certificaciones; formación complementaria;
        certificações; formação complementar; cursos e certificações
        """,
    Section.SKILLS: """
        skills; technical skills; core skills; key skills; hard skills; soft skills; core competencies; competencies;
        competences; areas of expertise; expertise; technologies; technical proficiencies; tools; tech stack;
        skills and tools; skills and abilities; professional skills; additional skills; it skills; computer skills;
        digital skills; skills and competencies; core strengths; strengths; capabilities; programming languages;
        software; specialties; technical expertise; other skills; skill set; skills summary; tools and technologies;
        kenntnisse; fähigkeiten; kompetenzen; fachkenntnisse; edv kenntnisse; it kenntnisse; kernkompetenzen; stärken;
        besondere kenntnisse; kenntnisse und fähigkeiten; compétences; compétences techniques; savoir faire; outils;
        compétences informatiques; compétences clés; habilidades; competencias; aptitudes; conocimientos;
        habilidades técnicas; informática; conocimientos técnicos; competências; competências técnicas;
        conhecimentos; habilidades e competências; ferramentas;
        competenze; competenze tecniche; competenze informatiche; capacità; vaardigheden; kennis; competenties;
        dovednosti; znalosti; schopnosti
        """,
    Section.LANGUAGES: """
        languages; language skills; foreign languages; sprachen; sprachkenntnisse; fremdsprachen; langues; idiomas;
        lenguas; línguas; language; lingue; talen; jazyky; jazykové znalosti
        """,
    Section.AWARDS: """
        awards; honors; honours; honors and awards; awards and honors; awards and achievements; achievements;
        accomplishments; recognition; scholarships; selected honors; selected achievements; prizes; auszeichnungen;
        preise; erfolge; stipendien; distinctions; prix; récompenses; premios; logros; reconocimientos; prêmios;
        prémios; conquistas
        """,
    Section.PUBLICATIONS: """
        publications; selected publications; papers; patents; talks; invited talks; presentations; conferences;
        writing; speaking; research; theses; veröffentlichungen; publikationen; patente; vorträge; brevets;
        conférences; publicaciones; patentes; ponencias; publicações; palestras
        """,
    Section.INTERESTS: """
        interests; hobbies; hobbies and interests; personal interests; interests and hobbies; interessen;
        freizeit; interessen und hobbys; hobbys; loisirs; centres d'intérêt; centres d’intérêt; intérêts; intereses;
        aficiones; interesses; passatempos; reading
        """,
    Section.CONTACT: """
        contact; contacts; contact information; contact details; contact me; personal details; personal information;
        personal data; details; links; profiles; social; social media; socials; social profiles; online profiles;
        personal; address; kontakt; kontaktdaten; persönliche daten; persönliche angaben; persönliches;
        angaben zur person; zur person; coordonnées; informations personnelles; état civil; contacto;
        datos personales; información personal; datos de contacto; contato; dados pessoais; informações pessoais
        """,
    Section.REFERENCES: """
        references; referees; reference; recommendations; testimonials; references available upon request;
        references available on request; referenzen; empfehlungen; références; referencias; referências
        """,
    Section.OTHER: """
        additional information; other; miscellaneous; extra; samples; other information; weiteres; sonstiges;
        zusätzliche informationen; divers; autres; informations complémentaires; otros; otros datos;
        información adicional; outros; informações adicionais; outras informações
        """,
}

MONTHS = """
    jan january januar jän jänner janvier janv enero ene janeiro feb february februar février févr fév febrero
    fevereiro fev mar march märz mär mrz mars marzo março apr april avril avr abril abr may mai mayo maio jun june
    juni juin junio junho jul july juli juillet juil julio julho aug august août aoû agosto ago sep sept september
    septembre septiembre setiembre setembro set oct october oktober okt octobre octubre outubro out nov november
    novembre noviembre novembro dec december dezember dez décembre déc diciembre dic dezembro
    gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre januari februari maart mei augustus
    leden ledna únor února březen března duben dubna květen května červen června červenec července srpen srpna září
    říjen října listopad listopadu prosinec prosince
    spring summer autumn fall winter
    """

PRESENT = """
    present; current; currently; now; today; ongoing; to date; date; heute; aktuell; jetzt; laufend; présent;
    aujourd'hui;
    aujourd’hui; actuel; actuellement; ce jour; en cours; actualidad; presente; actual; actualmente; hoy; la
    fecha; atual;
    atualmente; o momento; momento; hoje; oggi; in corso; heden; nu; dosud; doposud; současnost
    """

TITLE_WORDS = """
    accountant administrator advisor adviser agent analyst apprentice architect artist assistant associate attorney
    auditor baker bookkeeper broker builder buyer captain caregiver carer carpenter cashier ceo cfo chef chief
    cleaner clerk clinician coach cofounder co-founder commander consultant contractor contributor controller cook
    coordinator co-ordinator counsel counsellor counselor creator cto dentist deputy designer developer
    director dispatcher doctor driver economist editor electrician engineer estimator evangelist examiner executive
    facilitator fellow fitter foreman forester founder freelancer generalist guard hairdresser handler head
    housekeeper inspector
    installer instructor intern interpreter investigator janitor journalist judge journeyman labourer laborer
    lawyer lead leader
    lecturer librarian lieutenant maker manager marketer mason mechanic mentor merchandiser messenger midwife minister
    moderator ninja nurse officer operator optician organiser organizer owner painter paralegal paramedic
    partner pharmacist
    photographer physician physiotherapist pilot plumber planner practitioner president principal producer
    professor programmer receptionist recruiter registrar representative researcher resident rn reporter sales
    salesperson scientist scrum secretary sergeant server shareholder specialist steward strategist
    student superintendent supervisor surgeon surveyor teacher technician technologist teller tester
    therapist trainee trainer translator treasurer tutor underwriter vet volunteer waiter waitress warden welder
    worker writer vp graduate apprentice nco volunteer dev sre member leiter leiterin entwickler entwicklerin
    ingenieur ingenieurin
    krankenpfleger krankenschwester pflegefachkraft pflegefachfrau pflegefachmann pfleger lehrer lehrerin
    kaufmann kauffrau
    sachbearbeiter sachbearbeiterin mitarbeiter mitarbeiterin berater beraterin techniker technikerin elektriker
    elektrikerin elektroniker elektronikerin mechaniker mechanikerin mechatroniker mechatronikerin meister
    werkstudent werkstudentin praktikant praktikantin disponent disponentin projektleiter projektleiterin
    referent referentin assistenz assistentin arzt ärztin erzieher erzieherin verkäufer verkäuferin
    auszubildender auszubildende geschäftsführer geschäftsführerin teamleiter teamleiterin buchhalter buchhalterin
    fachkraft fahrer fahrerin koch köchin ingénieur ingénieure développeur développeuse chargé chargée responsable
    directeur directrice infirmier infirmière enseignant enseignante professeur professeure technicien technicienne
    comptable vendeur vendeuse conseiller conseillère stagiaire chef gestionnaire assistante commercial commerciale
    électricien électricienne aide-soignant aide-soignante alternant alternante ingeniero ingeniera desarrollador
    desarrolladora enfermero enfermera profesor profesora maestro maestra técnico técnica contable analista
    gerente jefe jefa director directora coordinador coordinadora asistente auxiliar vendedor vendedora consultor
    consultora becario becaria practicante administrativo administrativa electricista engenheiro engenheira
    desenvolvedor desenvolvedora enfermeiro enfermeira professor professora contador contadora diretor diretora
    coordenador coordenadora assistente estagiário estagiária vendedor eletricista encarregado encarregada
    """

ORGANISATION_WORDS = """
    s.r.o. s.r.o a.s. s.r.l. s.r.l srl s.p.a. s.p.a b.v. b.v n.v. techniek trattoria ristorante ospedale ziekenhuis
    nemocnice yard shipyard dock lofts
    inc inc. ltd ltd. llc llp plc corp corp. corporation company co co. gmbh ag kg mbh ohg se ug e.v. sa s.a. sas sarl
    sl s.l. s.r.l. bv b.v. nv oy ab as lda ltda pty group holding holdings partners associates solutions systems
    technologies technology labs laboratories industries enterprises services consulting university college school
    academy institute hospital clinic centre center trust nhs council ministry department bank insurance agency
    association foundation society museum hotel restaurant airlines logistics district authority municipality
    universität hochschule klinikum krankenhaus klinik schule gymnasium stadtwerke sparkasse versicherung stadt
    université hôpital lycée collège école banque mairie clinique universidad hospital colegio instituto banco
    ayuntamiento clínica escuela universidade escola faculdade prefeitura câmara network studio studios
    """

DEGREE_WORDS = """
    a.a a.o.s a.s aa aos j.d juris
    bachelor bachelor's bachelors master master's masters phd ph.d ph.d. doctorate doctor diploma degree bsc b.sc msc
    m.sc ba b.a ma m.a bs b.s ms m.s beng meng btech b.tech mba llb llm gcse a-level a-levels abitur ausbildung
    diplom staatsexamen licence maîtrise doctorat baccalauréat bac bts dut licenciatura grado máster maestría
    doctorado bachillerato mestrado doutoramento doutorado graduação certificate diplôme associate minor major ged
    """

OUTCOMES = r"""
    reduc(?:ed|ing|tion)|increas(?:ed|ing|e\b)|improv(?:ed|ing|ement)|cut(?:ting)?\b|sav(?:ed|ing|ings)\b|gr[eo]w(?:ing|th)?\b|
    rais(?:ed|ing)\b|boost(?:ed|ing)|doubl(?:ed|ing)|tripl(?:ed|ing)|halv(?:ed|ing)|lower(?:ed|ing)|shorten(?:ed|ing)|
    accelerat(?:ed|ing)|generat(?:ed|ing)|eliminat(?:ed|ing)|decreas(?:ed|ing)|exceed(?:ed|ing)|surpass(?:ed|ing)|
    outperform(?:ed|ing)|clos(?:ed|ing)\b|deliver(?:ed|ing)|scal(?:ed|ing)\b|driv(?:ing|e|en)\b|drove\b|retain(?:ed|ing)|
    sp(?:ed|eeding)\s+up|acquir(?:ed|ing)|reach(?:ed|ing)|fell\b|rose\b|from\s+[$€£]?\d\S*(?:\s\w+)?\s+to\s+[$€£]?\d|
    senk(?:te|en)|gesenkt|gesteigert|steiger(?:te|ung)|reduziert|verkürzt|verbessert|erhöht|eingespart|
    réduit|réduction|augmenté|augmentation|amélioré|amélioration|économis|baiss|hausse|
    reduj|reducción|aument|incremen|mejor(?:é|ó|a\b|ando)|ahorr|reduzi|redução|melhor(?:ei|ou|ia)|economi[zs]
    """

PLAIN_OUTCOMES = r"""
    \bwon\b|awarded|\bachiev(?:ed|ing)|resulting\s+in|resulted\s+in|leading\s+to|led\s+to|thereby|promoted\s+(?:to|from|after)|
    recogni[sz]ed|named\b.{0,20}\bof\s+the|ranked|ahead\s+of\s+schedule|under\s+budget|on\s+time\s+and|zero\s+(?:incidents|defects|complaints)|
    \bpatent(?:s|ed)?\b|first\s+place|1st\s+place|record\b.{0,20}\bsales|published\s+(?:research|paper|article)|accepted\s+at|
    \bno\s+(?:\w+\s+){1,7}since|ausgezeichnet|gewonnen|récompensé|obtenu|remporté|gan(?:é|ó)\b|premiad|logr(?:é|ó|ando)|conquist|alcanc
    """

PERSONAL_LABELS = """
    email; e-mail; e mail; mail; phone; telephone; tel; mobile; mobile phone; cell; cell phone; fax; address;
    home address; postal address; street; website; web; web site; homepage; home page; url; portfolio; blog;
    linkedin; github; gitlab; twitter;
    x; facebook; instagram; skype; xing; whatsapp; telegram; signal; stackoverflow; stack overflow; leetcode;
    medium; orcid;
    mastodon; youtube; photo; picture; photograph; date of birth; birth date; birthdate; birthday; born; born
    on; dob; d.o.b; d.o.b.; place of birth;
    birthplace; age; gender; sex; marital status; civil status; family status; children; religion; nationality;
    citizenship; passport; passport no; passport number; national insurance number; ni number; ssn; social
    security number; id number; height; weight; contact; name;
    full name; surname; first name; last name; home; location; residence;
    telefon; handy; mobil; mobiltelefon; anschrift; adresse; wohnort; geburtsdatum; geburtsort; geboren; geboren
    am; geb;
    geb. am; familienstand; staatsangehörigkeit; nationalität; konfession; religion; kinder; geschlecht;
    vorname; nachname; alter;
    téléphone; tél; portable; courriel; date de naissance; lieu de naissance; né le; née le; nationalité;
    situation familiale; état civil; situation de famille; nom; prénom; sexe; âge; permis de séjour; site web;
    teléfono; tfno; móvil;
    celular; correo; correo electrónico; dirección; domicilio; fecha de nacimiento; lugar de nacimiento; nacido el;
    nacida el; nacionalidad; estado civil; edad; sexo; nombre; apellidos; dni; nie; página web; telefone; telemóvel;
    celular; endereço; morada; data de nascimento; naturalidade; nascido em; nascida em; nacionalidade; idade;
    nome; cpf; rg;
    correio eletrónico; correio eletrônico
    """

UNMISTAKABLE_LABELS = r"""
    date of birth; born on; born; dob; marital status; geburtsdatum; geboren; geb\.; familienstand; staatsangehörigkeit;
    date de naissance; né le; née le; né\(e\) le; situation familiale; fecha de nacimiento; nacid[oa] el; estado civil;
    data de nascimento; nascid[oa] em; nationality; nationalité; nacionalidad; nacionalidade; telefon; teléfono;
    telefone; téléphone; phone; tel\.; email; e-mail; married; single; verheiratet; ledig; mariée?; célibataire;
    casad[oa]; solter[oa]; solteir[oa]
    """

STREET_WORDS = r"""
    street|st\.|road|rd\.?|avenue|ave\.?|lane|ln\.|drive|dr\.|boulevard|blvd\.?|way|court|ct\.|square|close|crescent|
    terrace|apt\.?|apartment|suite|unit|p\.?\s?o\.?\s?box|\w*stra(?:ß|ss)e|\w*str\.|\w*weg|\w*platz|\w*allee|\w*gasse|rue|
    chemin|allée|impasse|place|calle|c/|avenida|av\.|avda\.?|plaza|paseo|rua|travessa|praça|largo|estrada
    """

PLACES = """
    remote; hybrid; online; home office; homeoffice; nationwide; worldwide; usa; us; u.s.; u.s.a.; united states;
    united states of america; uk; u.k.; united kingdom; england; scotland; wales; northern ireland; ireland;
    canada; australia; new zealand; germany;
    deutschland; france; spain; españa; portugal; brazil; brasil; italy; italia; austria; österreich; switzerland;
    schweiz; suisse; netherlands; nederland; belgium; belgique; belgien; poland; polen; sweden; norway; denmark;
    finland; turkey;
    türkiye; india; china; japan; singapore; hong kong; mexico; méxico; argentina; chile; peru; perú; colombia;
    uae; south africa;
    nigeria; kenya; egypt; israel; philippines; indonesia; vietnam; pakistan; bangladesh; sri lanka; greece;
    czech republic; czechia; hungary; romania; ukraine; russia; luxembourg; alabama; alaska; arizona; arkansas;
    california; colorado; connecticut; delaware; florida; georgia; hawaii; idaho; illinois; indiana; iowa; kansas;
    kentucky; louisiana; maine; maryland; massachusetts; michigan; minnesota; mississippi; missouri; montana;
    nebraska; nevada; new hampshire; new jersey; new mexico; new york; north carolina; north dakota; ohio; oklahoma;
    oregon; pennsylvania; rhode island; south carolina; south dakota; tennessee; texas; utah; vermont; virginia;
    washington; west virginia; wisconsin; wyoming; ontario; quebec; british columbia;
    """

CITIES = """
    new york city; nyc; london;
    manchester; birmingham; leeds; bristol; edinburgh; glasgow; dublin; cardiff; belfast; liverpool; sheffield;
    nottingham; paris; lyon; marseille; toulouse; lille; bordeaux; nantes; berlin; hamburg; münchen; munich; köln;
    cologne; frankfurt; stuttgart; düsseldorf; leipzig; dresden; hannover; nürnberg; bremen; essen; dortmund; wien;
    vienna; zürich; zurich; genf; genève; geneva; bern; basel; madrid; barcelona; valencia; sevilla; bilbao; málaga;
    lisboa; lisbon; porto; coimbra; braga; são paulo; rio de janeiro; amsterdam; rotterdam; brussels; bruxelles;
    stockholm; oslo; copenhagen; helsinki; warsaw; prague; budapest; rome; milan; istanbul; toronto; montreal;
    vancouver; sydney; melbourne; auckland; tokyo; mumbai; bangalore; bengaluru; delhi; new delhi; san francisco;
    los angeles; chicago; boston; seattle; austin; houston; dallas; denver; atlanta; miami; philadelphia; phoenix;
    san diego; portland; detroit; minneapolis; washington dc; washington, dc; silicon valley; bay area
    """
