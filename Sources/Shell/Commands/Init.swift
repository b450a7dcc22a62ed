import ArgumentParser
import Foundation
import Store
import Vision

/// `init DIR`: a workspace with folders in its language and a mandate skeleton.
struct Init: StemmeCommand, OptionCarrier {
    static let card = CommandCard(
        name: "init", danish: ["opret"], group: .session, text: Wording.initCard, needsWorkspace: false)

    @OptionGroup var options: AnswerOptions
    @Argument var folder: [String]

    func answer(in session: Session) throws -> Answer {
        let name = folder.joined(separator: " ").unquoted
        let path = URL(fileURLWithPath: name.hasPrefix("/") ? name : "\(session.launchDirectory)/\(name)")
            .standardizedFileURL.path
        let present = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
        // A fresh git repository is as good as an empty folder.
        guard present.allSatisfy({ $0.hasPrefix(".git") || ["README.md", "LICENSE"].contains($0) }) else {
            throw StoreError(.notEmpty(name), help: .chooseNewFolder, isUsage: true)
        }
        let skeleton = Skeleton(language: session.language, title: (path as NSString).lastPathComponent)
        for folder in skeleton.folders { try AtomicFile.makeFolder("\(path)/\(folder)") }
        for (file, text) in skeleton.files where !present.contains(file) {
            try AtomicFile.makeFolder(("\(path)/\(file)" as NSString).deletingLastPathComponent)
            try AtomicFile.write(Array(text.utf8), to: "\(path)/\(file)")
        }
        var answer = Answer("init")
        answer.lead = [session.say(Wording.initialized(name, skeleton.files.count))]
        answer.blocks = [.lines(skeleton.files.map { "  \($0.path)" })]
        answer.rows = skeleton.files.map { ["path": .text("\(name)/\($0.path)")] }
        return answer
    }
}
