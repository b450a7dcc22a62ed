import Testing
import Vision

@Suite("The sections of a mandate")
struct MandateModelTests {
    @Test("are known by their heading in either language, whatever number stands before it")
    func known() {
        for section in MandateModel.sections {
            for heading in [
                section.title.da, section.title.en, "\(section.number). \(section.title.da)",
                "§ 3 \(section.title.en.uppercased())",
            ] {
                #expect(MandateModel.section(heading: heading)?.number == section.number, "\(heading)")
            }
        }
    }

    @Test("a heading that only begins like one of them is it; another word is none")
    func beginnings() {
        #expect(MandateModel.section(heading: "Opgaver for rådet")?.number == 6)
        #expect(MandateModel.section(heading: "OEKONOMI")?.number == 15)
        #expect(MandateModel.section(heading: "Opgaverne")?.number == nil)
        #expect(MandateModel.section(heading: "")?.number == nil)
    }
}
