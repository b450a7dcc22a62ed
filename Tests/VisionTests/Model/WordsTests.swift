import Testing
import Vision

/// The rows of the format's table of words, as `en da[,da]`, parted by ` · `.
private struct WordRow: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var entries: [(english: String, danish: [String])]
    /// Says in one token what a spelling is read as; nil where it is not read.
    var read: @Sendable (String) -> String?

    init(_ name: String, _ row: String, _ read: @escaping @Sendable (String) -> String?) {
        testDescription = name
        entries = row.split(separator: "·").map { entry in
            let parts = entry.split(separator: "=", maxSplits: 1).map { $0.trimmed }
            let danish = parts.count > 1 ? parts[1].split(separator: ",").map { $0.trimmed } : [parts[0]]
            return (parts[0], danish)
        }
        self.read = read
    }

    init<Word: FormatWord>(_ name: String, _ type: Word.Type, _ row: String) {
        self.init(name, row) { Word(read: $0).map { $0.rawValue } }
    }
}

@Suite("The words of the format")
struct WordsTests {
    private static let rows: [WordRow] = [
        WordRow(
            "kinds",
            "lived=levet · professional=faglig · expert=ekspert · political=politisk · official=myndighed · relative=paaroerende · alliance=alliance · debater=debat"
        ) { word in
            let table = KindTable(Kind.builtIn)
            return table.index(of: word).map { table[$0].name }
        },
        WordRow(
            "folders", Folder.self,
            "people=personer · input=indkomne · themes=temaer · bodies=organer · measures=tiltag · responses=hoeringssvar · draft=udkast · notebooks=noteboeger · queries=forespoergsler · words=ordliste · export=eksport · confidential=fortroligt,closed,lukket · letters=breve"
        ),
        WordRow(
            "stemme.yaml", SettingsKey.self,
            "title=titel · language=sprog · mandate=kommissorium · kinds=videnstyper · share=andel · label=betegnelse · protected=beskyttet · shares_decided=andele_besluttet · date=dato · by=af · why=hvorfor · follow_or_explain=foelg_eller_forklar · voices=stemmer · anonymity=anonymitet · floor=mindstetal · margins=randfordelinger · trim=beskaering · letters=breve · contact=kontakt · next=naeste · format · k"
        ),
        WordRow(
            "voices.csv", VoiceColumn.self,
            "id · kind=viden · label=betegnelse · type · side=side · on_behalf_of=paa_vegne_af · region=region · municipality=kommune · groups=grupper · gender=koen · age=alder · situation=situation · reply=svar"
        ),
        WordRow("voice type", VoiceType.self, "person · body=organ · organisation · document=dokument"),
        WordRow(
            "side", Side.self,
            "users=brugere · professionals=fagpersoner · politicians=politikere · officials=embedsmænd"),
        WordRow("reply", Reply.self, "wanted=ønsket · given=givet · none=ingen"),
        WordRow(
            "consents.csv", ConsentColumn.self,
            "voice=stemme · statement=udsagn · purpose=formaal · legal_basis=retsgrundlag · channel=kanal · verbatim=ordret · credit=kreditering · given=givet · recorded_by=noteret_af · until=indtil · withdrawn=tilbagetrukket · form"
        ),
        WordRow(
            "consent", ConsentWord.self,
            "public=offentlig · anonymous=anonym · hearing=høring · internal=intern · withdrawn=tilbagetrukket"),
        WordRow("channel", Channel.self, "public=offentlig · hearing=høring · internal=intern"),
        WordRow("credit", Credit.self, "name=navn · first-name=fornavn · chosen=selvvalgt · role=rolle · none=ingen"),
        WordRow("consent form", ConsentForm.self, "oral=mundtlig · written=skriftlig · published=offentliggjort"),
        WordRow("yes, no", YesNo.self, "yes=ja · no=nej"),
        WordRow(
            "note types", NoteType.self,
            "note · vision · event=møde · source=kilde · theme=tema · body=organ · measure=tiltag · plan · mandate=kommissorium · response=høringssvar · person · word=ord · notebook=notebog"
        ),
        WordRow(
            "any note", NoteKey.self,
            "type · title=titel · aliases · tags · cssclasses · voice=stemme · as=som · arena=arena · to=til · stance=holdning · source=kilde · date=dato · verbatim=ordret · consent=samtykke"
        ),
        WordRow(
            "event", NoteKey.self,
            "date=dato · place=sted · hosts=vaerter · invited=inviterede · first=foerste_gang · source=kilde"),
        WordRow(
            "source", NoteKey.self,
            "date=dato · publisher=udgiver · author=forfatter · url · retrieved=hentet · sender=afsender · of=organ · signatures=underskrifter"
        ),
        WordRow(
            "theme", NoteKey.self,
            "broader=overordnet · named_by=navngivet_af · decision=beslutning · clauses=bestemmelser · reason=begrundelse · sent_to=sendt_til"
        ),
        WordRow(
            "theme decision", Decision.self,
            "incorporated=indarbejdet · partly=delvist · not-included=ikke-med · outside=uden-for-rammerne"),
        WordRow(
            "body", NoteKey.self, "municipality=kommune · period=periode · seats=pladser · legal_basis=retsgrundlag"),
        WordRow(
            "measure, plan", NoteKey.self,
            "start=start · end=slut · funding=finansiering · owner=ansvarlig · result=resultat · remains=tilbage · successor=efterfoelger"
        ),
        WordRow(
            "mandate", NoteKey.self,
            "status · version=udgave · issuer=udsteder · date=dato · adopted_by=vedtaget_af · adopted=vedtaget · in_force=i_kraft · expires=udloeber · replaces=afloeser · journal_no=journalnummer · approvals=godkendelser · hearing=hoering · signatures=underskrifter · overrides=tilsidesaettelser · data=personoplysninger · annexes=bilag · form=form"
        ),
        WordRow(
            "mandate status", MandateStatus.self,
            "draft=udkast · hearing=høringsudkast · submitted=indstillet · adopted=vedtaget · in-force=gældende · replaced=afløst · lapsed=bortfaldet"
        ),
        WordRow(
            "signatures", SignatureState.self,
            "signed=tiltrådt · with-reservation=med-forbehold · not-signed=ikke-underskrevet · not-asked=ikke-spurgt · no-reply=intet-svar"
        ),
        WordRow(
            "response", NoteKey.self,
            "sender=afsender · date=dato · clauses=bestemmelser · decision=beslutning · reason=begrundelse"),
        WordRow(
            "person, word", NoteKey.self, "party=parti · offices=embeder · contested_with=omstridt_med · note=note"),
        WordRow(
            "mandate form", MandateForm.self, "ministry=ministeriel · statutes=vedtægt · procedure=forretningsorden"),
        WordRow(
            "statement keys", StatementKey.self,
            "voice=stemme · themes=temaer · as=som · arena=arena · to=til · stance=holdning · supports=stoetter · opposes=imod · claim=paastand · verbatim=ordret · consent=samtykke · source=kilde · date=dato · counts=taeller · care=hensyn"
        ),
        WordRow(
            "as", Aspect.self,
            "dream=drøm · concern=bekymring · experience=erfaring · proposal=forslag · complaint=kritik,klage · wish=ønske · claim=påstand · fact=faktapåstand · question=spørgsmål · interest=interesse · counter=modsyn · purpose=formålstolkning"
        ),
        WordRow("stance", Stance.self, "for=for · against=imod · mentions=nævner"),
        WordRow("arena", Arena.self, "own-case=egen-sag,egen sag · service=tilbud · policy=politik"),
        WordRow(
            "claim", ClaimStatus.self,
            "stated=fremsat · supported=underbygget · disputed=bestridt · contradicted=modsagt"),
        WordRow(
            "care", Care.self,
            "child=barn · third-party=tredjepart · deceased=død · offence=strafbart · harm=skade · cleared=afklaret"),
        WordRow("other callouts", CalloutWord.self, "promise=loefte · dissent=afvigende · easy=letlaest"),
        WordRow(
            "promise keys", PromiseKey.self,
            "giver=giver · office=embede · to=til · date=dato · source=kilde · themes=temaer · grade=grad · due=frist · answered=besvaret · answer=svar"
        ),
        WordRow(
            "clause keys", ClauseKey.self,
            "evidence=belæg · owner=ansvarlig · funding=finansiering · until=indtil · status=status · formal=formel · without_lived=uden-levet"
        ),
        WordRow("clause status", ClauseStatus.self, "proposed=foreslået · agreed=aftalt · contested=omstridt"),
        WordRow("dissent", DissentKey.self, "voice=stemme · side=side"),
        WordRow(
            "filter fields", FilterField.Known.self,
            "kind=viden · theme=tema · voice=stemme · as=som · to=til · side=side · group=gruppe · consent=samtykke · claim=påstand · stance=holdning · in=i · source=kilde · date=dato · since=fra · until=indtil · cited=brugt · supports=støtter · opposes=imod · has=har · text=tekst · arena · id"
        ),
        WordRow("sort and limit", FilterField.Shape.self, "sort=sortér · limit=højst"),
    ]

    @Test("each is read in English and Danish, case-blind, with ae oe aa and decomposed", arguments: rows)
    private func read(_ row: WordRow) {
        for (english, danish) in row.entries {
            for spelling in [english] + danish {
                for written in Self.spellings(spelling) {
                    #expect(row.read(written) == english, "\(written)")
                }
            }
        }
    }

    @Test("the same word is never read as two things in one place", arguments: rows)
    private func distinct(_ row: WordRow) {
        let all = row.entries.flatMap { [$0.english] + $0.danish.filter { $0 != "" } }
        #expect(row.read("\(all.joined())x") == nil)
        #expect(row.read("") == nil)
    }

    @Test("what is written anew in the skeleton and by fmt reads back")
    func writtenAnew() {
        for key in StatementKey.allCases {
            for language in Language.allCases { #expect(StatementKey(read: key.phrase[language]) == key) }
        }
        for folder in Folder.allCases {
            for language in Language.allCases {
                #expect(Folder(read: Folder.lexicon.spelled(folder, language)) == folder)
            }
        }
    }

    /// As written, in capitals, with ae oe aa, with æ ø å, and with the letters decomposed.
    private static func spellings(_ word: String) -> [String] {
        let ascii = word.replacing("æ", with: "ae").replacing("ø", with: "oe").replacing("å", with: "aa")
        let decomposed = word.replacing("å", with: "a\u{30A}").replacing("é", with: "e\u{301}")
        return [word, word.uppercased(), word.capitalized, ascii, ascii.uppercased(), decomposed]
    }
}
