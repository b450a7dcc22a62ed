/// A place in a text that may tell who somebody is: what it looks like, never what stands there.
package struct IdentityTrace: Sendable, Equatable {
    package enum Kind: String, Sendable, CaseIterable {
        case personalNumber, telephone, address, email, caseNumber, accountNumber, numberPlate, handle, name
    }

    /// What it may be instead.
    package enum Reading: Sendable, Equatable { case dateAndTime, caseNumber }

    package var kind: Kind
    /// Whether its form leaves little doubt; what is only possible stops a document too.
    package var isSure: Bool
    package var otherwise: Reading?
    /// The bytes of the text that it is.
    package var span: Span

    init(_ kind: Kind, isSure: Bool, _ lower: Int, _ upper: Int, otherwise: Reading? = nil) {
        self.kind = kind
        self.isSure = isSure
        self.otherwise = otherwise
        span = Span(lower, upper)
    }
}
