// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateSuspEventNote`, from `sas/CreateSuspEventNote.md`.

use alicloud_runtime::codegen::*;

/// Adds a note to an alert event.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::CreateSuspEventNoteRequest::new()
///     .event_id(1)
///     .note("...");
/// let reply = client.create_susp_event_note(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateSuspEventNoteRequest {
    /// **Required.** ID of one event.
    pub event_id: Option<i64>,
    /// **Required.** Remark that is kept for the people who deal with this later.
    pub note: Option<String>,
}

impl CreateSuspEventNoteRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `EventId`, which is required.
    #[inline]
    pub fn event_id(mut self, value: i64) -> Self {
        self.event_id = Some(value);
        self
    }
    /// Sets `Note`, which is required.
    pub fn note(mut self, value: impl Into<String>) -> Self {
        self.note = Some(value.into());
        self
    }
}

request! {
    CreateSuspEventNoteRequest {
        "EventId" => event_id: query,
        "Note" => note: query,
    }
}

impl Operation for CreateSuspEventNoteRequest {
    type Response = CreateSuspEventNoteResponse;
    type Error = CreateSuspEventNoteError;
    const INFO: OperationInfo = super::operation("CreateSuspEventNote")
        .required(&["EventId", "Note"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [CreateSuspEventNoteError] = &[
        CreateSuspEventNoteError::NoPermission,
        CreateSuspEventNoteError::ServerError,
    ];
}

/// Response to [`CreateSuspEventNoteRequest`].
#[non_exhaustive]
pub struct CreateSuspEventNoteResponse {
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `7E0618A9-D5EF-4220-9471-C42B5E92719F`.
    pub request_id: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
}

response! {
    CreateSuspEventNoteResponse {
        "Success" => success: value,
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "HttpStatusCode" => http_status_code: value,
    }
}

/// Errors that the documentation of [`CreateSuspEventNoteRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission), here with HTTP status 400
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type CreateSuspEventNoteError = super::DocumentedError;
