// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateMaliciousNote`, from `sas/CreateMaliciousNote.md`.

use alicloud_runtime::codegen::*;

/// Attaches a note to an alert event of agentless detection.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::CreateMaliciousNoteRequest::new()
///     .note("...")
///     .event_id(1);
/// let reply = client.create_malicious_note(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateMaliciousNoteRequest {
    /// **Required.** Remark that is kept for the people who deal with this later.
    pub note: Option<String>,
    /// **Required.** ID of one event.
    pub event_id: Option<i64>,
}

impl CreateMaliciousNoteRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Note`, which is required.
    pub fn note(mut self, value: impl Into<String>) -> Self {
        self.note = Some(value.into());
        self
    }
    /// Sets `EventId`, which is required.
    #[inline]
    pub fn event_id(mut self, value: i64) -> Self {
        self.event_id = Some(value);
        self
    }
}

request! {
    CreateMaliciousNoteRequest {
        "Note" => note: query,
        "EventId" => event_id: query,
    }
}

impl Operation for CreateMaliciousNoteRequest {
    type Response = CreateMaliciousNoteResponse;
    type Error = CreateMaliciousNoteError;
    const INFO: OperationInfo = super::operation("CreateMaliciousNote")
        .required(&["Note", "EventId"]);
    const ERRORS: &'static [CreateMaliciousNoteError] = &[
        CreateMaliciousNoteError::NoPermission,
        CreateMaliciousNoteError::ServerError,
    ];
}

/// Response to [`CreateMaliciousNoteRequest`].
pub type CreateMaliciousNoteResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`CreateMaliciousNoteRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type CreateMaliciousNoteError = super::DocumentedError;
