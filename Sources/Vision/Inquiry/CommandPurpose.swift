/// By what people want to do: the headings of help.
package enum CommandPurpose: CaseIterable, Sendable { case explore, weigh, draft, write, session }
