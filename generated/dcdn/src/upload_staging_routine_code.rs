// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UploadStagingRoutineCode`, from `dcdn/UploadStagingRoutineCode.md`.

use alicloud_runtime::codegen::*;

/// Uploads test code of an EdgeRoutine for the staging environment.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::UploadStagingRoutineCodeRequest::new()
///     .name("...");
/// let reply = client.upload_staging_routine_code(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UploadStagingRoutineCodeRequest {
    /// **Required.** Name that people know the item by.
    pub name: Option<String>,
    /// Free text that tells people about the code.
    pub code_description: Option<String>,
}

impl UploadStagingRoutineCodeRequest {
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
    /// Sets `CodeDescription`.
    pub fn code_description(mut self, value: impl Into<String>) -> Self {
        self.code_description = Some(value.into());
        self
    }
}

request! {
    UploadStagingRoutineCodeRequest {
        "Name" => name: form,
        "CodeDescription" => code_description: form,
    }
}

impl Operation for UploadStagingRoutineCodeRequest {
    type Response = UploadStagingRoutineCodeResponse;
    type Error = UploadStagingRoutineCodeError;
    const INFO: OperationInfo = super::operation("UploadStagingRoutineCode")
        .required(&["Name"]);
    const ERRORS: &'static [UploadStagingRoutineCodeError] = &[
        UploadStagingRoutineCodeError::EdgeRoutineGeneralError,
    ];
}

/// Response to [`UploadStagingRoutineCodeRequest`].
#[non_exhaustive]
pub struct UploadStagingRoutineCodeResponse {
    /// What the request brought. Example: `text`.
    pub content: Option<Value>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `DFA2027F-86C0-4421-9593-581A7993696C`.
    pub request_id: Option<String>,
}

response! {
    UploadStagingRoutineCodeResponse {
        "Content" => content: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`UploadStagingRoutineCodeRequest`] names.
///
/// - [`EdgeRoutineGeneralError`](super::DocumentedError::EdgeRoutineGeneralError)
pub type UploadStagingRoutineCodeError = super::DocumentedError;
