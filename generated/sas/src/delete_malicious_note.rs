// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteMaliciousNote`, from `sas/DeleteMaliciousNote.md`.

use alicloud_runtime::codegen::*;

/// Deletes the note on an alert of agentless detection.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DeleteMaliciousNoteRequest::new();
/// let reply = client.delete_malicious_note(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteMaliciousNoteRequest {
    /// ID of the note that the call is about.
    pub note_id: Option<i64>,
}

impl DeleteMaliciousNoteRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `NoteId`.
    #[inline]
    pub fn note_id(mut self, value: i64) -> Self {
        self.note_id = Some(value);
        self
    }
}

request! {
    DeleteMaliciousNoteRequest {
        "NoteId" => note_id: query,
    }
}

impl Operation for DeleteMaliciousNoteRequest {
    type Response = DeleteMaliciousNoteResponse;
    type Error = DeleteMaliciousNoteError;
    const INFO: OperationInfo = super::operation("DeleteMaliciousNote");
    const ERRORS: &'static [DeleteMaliciousNoteError] = &[
        DeleteMaliciousNoteError::NoPermission,
        DeleteMaliciousNoteError::ServerError,
    ];
}

/// Response to [`DeleteMaliciousNoteRequest`].
pub type DeleteMaliciousNoteResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteMaliciousNoteRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DeleteMaliciousNoteError = super::DocumentedError;
