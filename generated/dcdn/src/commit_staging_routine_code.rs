// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CommitStagingRoutineCode`, from `dcdn/CommitStagingRoutineCode.md`.

use alicloud_runtime::codegen::*;

/// Turns the unstable test code of an edge routine into a numbered version that can be published.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::CommitStagingRoutineCodeRequest::new()
///     .name("...")
///     .code_description("...");
/// let reply = client.commit_staging_routine_code(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CommitStagingRoutineCodeRequest {
    /// **Required.** Name that people know the item by.
    pub name: Option<String>,
    /// **Required.** Free text that tells people about the code.
    pub code_description: Option<String>,
}

impl CommitStagingRoutineCodeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Name`, which is required.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `CodeDescription`, which is required.
    pub fn code_description(mut self, value: impl Into<String>) -> Self {
        self.code_description = Some(value.into());
        self
    }
}

request! {
    CommitStagingRoutineCodeRequest {
        "Name" => name: form,
        "CodeDescription" => code_description: form,
    }
}

impl Operation for CommitStagingRoutineCodeRequest {
    type Response = CommitStagingRoutineCodeResponse;
    type Error = CommitStagingRoutineCodeError;
    const INFO: OperationInfo = super::operation("CommitStagingRoutineCode")
        .required(&["Name", "CodeDescription"]);
    const ERRORS: &'static [CommitStagingRoutineCodeError] = &[
        CommitStagingRoutineCodeError::EdgeRoutineGeneralError,
    ];
}

/// Response to [`CommitStagingRoutineCodeRequest`].
#[non_exhaustive]
pub struct CommitStagingRoutineCodeResponse {
    /// What the request brought. Example: `1620876959997924701`.
    pub content: Option<Value>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `5CC228B4-7A67-4016-9C9F-4A4133494A91`.
    pub request_id: Option<String>,
}

response! {
    CommitStagingRoutineCodeResponse {
        "Content" => content: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`CommitStagingRoutineCodeRequest`] names.
///
/// - [`EdgeRoutineGeneralError`](super::DocumentedError::EdgeRoutineGeneralError)
pub type CommitStagingRoutineCodeError = super::DocumentedError;
