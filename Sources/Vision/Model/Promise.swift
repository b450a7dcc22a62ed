/// What somebody in office said they would do, and how firmly.
package struct Promise: Sendable {
    package var note: Int
    package var id: String?
    package var place: Place
    package var text: String
    package var giver: String?
    package var office: String?
    package var to: [Reference] = []
    package var date: Period?
    package var source: String?
    package var themes: [Int] = []
    /// 0 responsive, 1 interested, 2 will pass it on, 3 will do it, 4 decided.
    package var grade: Int?
    package var due: String?
    package var answered: String?
    package var answer: String?
}
