//! The bytes of attachments at the end of a plan in JSON: each content once, in the order of the digests.

use super::fault::PlanFault;
use super::file::ContentFile;
use crate::domain::{Contents, Dossier};
use base64::{Engine, engine::general_purpose::STANDARD};
use std::collections::{BTreeMap, BTreeSet};

/// The contents of all attachments.
pub(super) fn of(dossier: &Dossier, contents: &Contents) -> Vec<ContentFile> {
    let digests: BTreeSet<&String> = dossier.attachments.values().map(|one| &one.digest).collect();
    let found = digests.into_iter().filter_map(|digest| contents.get_key_value(digest));
    found
        .map(|(digest, bytes)| ContentFile { digest: digest.clone(), base64: STANDARD.encode(bytes) })
        .collect()
}

/// Reads contents, and sees that each attachment has its own and that there are no others.
pub(super) fn read(files: &[ContentFile], dossier: &Dossier) -> Result<Contents, PlanFault> {
    let mut files: BTreeMap<&str, &str> =
        files.iter().map(|file| (file.digest.as_str(), file.base64.as_str())).collect();
    let mut contents = Contents::new();
    for attachment in dossier.attachments.values() {
        let name = || attachment.name.clone();
        if let Some(base64) = files.remove(attachment.digest.as_str()) {
            let bytes = STANDARD.decode(base64).map_err(|_| PlanFault::NotBase64(name()))?;
            contents.insert(attachment.digest.clone(), bytes);
        }
        match contents.get(&attachment.digest) {
            None => return Err(PlanFault::MissingContent(name())),
            Some(bytes) if !attachment.holds(bytes) => return Err(PlanFault::WrongContent(name())),
            Some(_) => {}
        }
    }
    match files.keys().next() {
        Some(digest) => Err(PlanFault::ContentOfNothing((*digest).to_owned())),
        None => Ok(contents),
    }
}
