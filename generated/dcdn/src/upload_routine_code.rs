// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UploadRoutineCode`, from `dcdn/UploadRoutineCode.md`.

use alicloud_runtime::codegen::*;

/// Uploads the code of an EdgeRoutine, together with a description of that code.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::UploadRoutineCodeRequest::new()
///     .name("...")
///     .code_description("...");
/// let reply = client.upload_routine_code(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UploadRoutineCodeRequest {
    /// **Required.** Name that people know the item by.
    pub name: Option<String>,
    /// **Required.** Free text that tells people about the code.
    pub code_description: Option<String>,
}

impl UploadRoutineCodeRequest {
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
    UploadRoutineCodeRequest {
        "Name" => name: form,
        "CodeDescription" => code_description: form,
    }
}

impl Operation for UploadRoutineCodeRequest {
    type Response = UploadRoutineCodeResponse;
    type Error = UploadRoutineCodeError;
    const INFO: OperationInfo = super::operation("UploadRoutineCode")
        .required(&["Name", "CodeDescription"]);
    const ERRORS: &'static [UploadRoutineCodeError] = &[
        UploadRoutineCodeError::EdgeRoutineGeneralError,
    ];
}

/// Response to [`UploadRoutineCodeRequest`].
#[non_exhaustive]
pub struct UploadRoutineCodeResponse {
    /// What the request brought. Example: `text`.
    pub content: Option<Value>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `DFA2027F-86C0-4421-9593-581A7993696C`.
    pub request_id: Option<String>,
}

response! {
    UploadRoutineCodeResponse {
        "Content" => content: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`UploadRoutineCodeRequest`] names.
///
/// - [`EdgeRoutineGeneralError`](super::DocumentedError::EdgeRoutineGeneralError)
pub type UploadRoutineCodeError = super::DocumentedError;
