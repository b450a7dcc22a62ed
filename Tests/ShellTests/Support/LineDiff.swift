/// Two texts side by side for people: what is gone after `-`, what is new after `+`, a few lines around.
enum LineDiff {
    static func text(_ before: String, _ after: String, around: Int = 2) -> String {
        let old = before.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let new = after.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let difference = new.difference(from: old) { $0.utf8.elementsEqual($1.utf8) }
        var removed = Set<Int>()
        var inserted = Set<Int>()
        for change in difference {
            switch change {
            case .remove(let offset, _, _): removed.insert(offset)
            case .insert(let offset, _, _): inserted.insert(offset)
            }
        }
        var lines: [(isChange: Bool, text: String)] = []
        var (left, right) = (0, 0)
        while left < old.count || right < new.count {
            if removed.contains(left), left < old.count {
                lines.append((true, "- \(old[left])"))
                left += 1
            } else if inserted.contains(right), right < new.count {
                lines.append((true, "+ \(new[right])"))
                right += 1
            } else {
                lines.append((false, "  \(right < new.count ? new[right] : "")"))
                left += 1
                right += 1
            }
        }
        return shown(lines, around: around).joined(separator: "\n")
    }

    private static func shown(_ lines: [(isChange: Bool, text: String)], around: Int) -> [String] {
        var near = Set<Int>()
        for (index, line) in lines.enumerated() where line.isChange { near.formUnion(index - around...index + around) }
        var shown: [String] = []
        var last = -1
        for index in lines.indices where near.contains(index) {
            if index > last + 1 { shown.append("  …") }
            shown.append(lines[index].text)
            last = index
        }
        return shown
    }
}
