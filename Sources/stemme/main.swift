import Foundation
import Shell

exit(Stemme.run(Array(CommandLine.arguments.dropFirst())))
