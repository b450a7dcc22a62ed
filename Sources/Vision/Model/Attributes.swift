/// The further columns of a voice that have a value: few, and so in a row.
package struct Attributes: Sendable, Equatable, ExpressibleByDictionaryLiteral {
    private struct Attribute: Sendable, Equatable {
        var column: String
        var value: String
    }

    private var all: [Attribute] = []

    package init(dictionaryLiteral elements: (String, String)...) {
        all = elements.map { Attribute(column: $0.0, value: $0.1) }
    }

    package var columns: [String] { all.map(\.column) }

    /// The value in a column, by its name as the file has it.
    package subscript(column: String) -> String? {
        get { all.first { $0.column == column }?.value }
        set {
            let index = all.firstIndex { $0.column == column }
            switch (index, newValue) {
            case (let index?, let value?): all[index].value = value
            case (let index?, nil): all.remove(at: index)
            case (nil, let value?): all.append(Attribute(column: column, value: value))
            case (nil, nil): break
            }
        }
    }
}

extension Attributes: Archivable {
    static var blank: Attributes { [:] }

    mutating func archive(_ archive: inout some Archive) {
        archive.take(&all, blank: Attribute(column: "", value: "")) { archive, attribute in
            archive.take(shared: &attribute.column)
            archive.take(shared: &attribute.value)
        }
    }
}
