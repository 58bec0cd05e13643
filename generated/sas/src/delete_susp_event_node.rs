// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteSuspEventNode`, from `sas/DeleteSuspEventNode.md`.

use alicloud_runtime::codegen::*;

/// Deletes a remark on a security alert; the alert itself stays.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DeleteSuspEventNodeRequest::new()
///     .note_id(1);
/// let reply = client.delete_susp_event_node(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteSuspEventNodeRequest {
    /// **Required.** ID of the note that the call is about.
    pub note_id: Option<i64>,
}

impl DeleteSuspEventNodeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `NoteId`, which is required.
    #[inline]
    pub fn note_id(mut self, value: i64) -> Self {
        self.note_id = Some(value);
        self
    }
}

request! {
    DeleteSuspEventNodeRequest {
        "NoteId" => note_id: query,
    }
}

impl Operation for DeleteSuspEventNodeRequest {
    type Response = DeleteSuspEventNodeResponse;
    type Error = DeleteSuspEventNodeError;
    const INFO: OperationInfo = super::operation("DeleteSuspEventNode")
        .required(&["NoteId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [DeleteSuspEventNodeError] = &[
        DeleteSuspEventNodeError::NoPermission,
        DeleteSuspEventNodeError::ServerError,
    ];
}

/// Response to [`DeleteSuspEventNodeRequest`].
#[non_exhaustive]
pub struct DeleteSuspEventNodeResponse {
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `successful`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `A57C711B-AA15-55B2-8F61-4D09CEXXXXX`.
    pub request_id: Option<String>,
}

response! {
    DeleteSuspEventNodeResponse {
        "Success" => success: value,
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`DeleteSuspEventNodeRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DeleteSuspEventNodeError = super::DocumentedError;
