extension Voice: Archivable {
    static var blank: Voice { Voice(id: "", shares: [], label: "", type: .person, attributes: [:], place: .blank) }

    mutating func archive(_ archive: inout some Archive) {
        archive.take(&id)
        archive.take(&shares, blank: (kind: 0, share: .one)) { archive, share in
            archive.take(&share.kind)
            // Most voices speak as one kind only.
            var isWhole = share.share == .one
            archive.take(&isWhole)
            if !isWhole { archive.take(&share.share) }
        }
        archive.take(shared: &label)
        archive.take(&type)
        archive.take(&side)
        archive.take(shared: &onBehalfOf)
        archive.take(shared: &reply)
        archive.take(&attributes)
        var isTracked = tracked == attributes && trackedLabel == label
        archive.take(&isTracked)
        if isTracked {
            tracked = attributes
            trackedLabel = label
        } else {
            archive.take(&tracked)
            archive.take(shared: &trackedLabel)
        }
        archive.take(&place)
    }
}

extension ConsentRecord: Archivable {
    static var blank: ConsentRecord {
        ConsentRecord(voice: "", purpose: "", consent: .blank, given: "", place: .blank)
    }

    mutating func archive(_ archive: inout some Archive) {
        archive.take(&voice)
        archive.take(&statement)
        archive.take(shared: &purpose)
        archive.take(&consent)
        archive.take(&until)
        archive.take(shared: &withdrawn)
        archive.take(shared: &given)
        archive.take(&form)
        archive.take(&place)
    }
}

extension EvidenceRecord: Archivable {
    static var blank: EvidenceRecord {
        EvidenceRecord(clause: "", statement: "", fingerprint: "", confirmed: "", reader: "", place: .blank)
    }

    mutating func archive(_ archive: inout some Archive) {
        archive.take(&clause)
        archive.take(&statement)
        archive.take(&fingerprint)
        archive.take(shared: &confirmed)
        archive.take(shared: &reader)
        archive.take(&place)
    }
}
