// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteRoutineCodeRevision`, from `dcdn/DeleteRoutineCodeRevision.md`.

use alicloud_runtime::codegen::*;

/// Deletes one version of the code of an edge routine.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::DeleteRoutineCodeRevisionRequest::new()
///     .name("...")
///     .select_code_revision("...");
/// let reply = client.delete_routine_code_revision(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteRoutineCodeRevisionRequest {
    /// **Required.** Name that people know the item by.
    pub name: Option<String>,
    /// **Required.** Version of the code.
    pub select_code_revision: Option<String>,
}

impl DeleteRoutineCodeRevisionRequest {
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
    /// Sets `SelectCodeRevision`, which is required.
    pub fn select_code_revision(mut self, value: impl Into<String>) -> Self {
        self.select_code_revision = Some(value.into());
        self
    }
}

request! {
    DeleteRoutineCodeRevisionRequest {
        "Name" => name: form,
        "SelectCodeRevision" => select_code_revision: form,
    }
}

impl Operation for DeleteRoutineCodeRevisionRequest {
    type Response = DeleteRoutineCodeRevisionResponse;
    type Error = DeleteRoutineCodeRevisionError;
    const INFO: OperationInfo = super::operation("DeleteRoutineCodeRevision")
        .required(&["Name", "SelectCodeRevision"]);
    const ERRORS: &'static [DeleteRoutineCodeRevisionError] = &[
        DeleteRoutineCodeRevisionError::EdgeRoutineGeneralError,
    ];
}

/// Response to [`DeleteRoutineCodeRevisionRequest`].
#[non_exhaustive]
pub struct DeleteRoutineCodeRevisionResponse {
    /// What the request brought. Example: `{"Status": "OK"}`.
    pub content: Option<Value>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `04F0F334-1335-436C-A1D7-6C044FE73368`.
    pub request_id: Option<String>,
}

response! {
    DeleteRoutineCodeRevisionResponse {
        "Content" => content: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`DeleteRoutineCodeRevisionRequest`] names.
///
/// - [`EdgeRoutineGeneralError`](super::DocumentedError::EdgeRoutineGeneralError)
pub type DeleteRoutineCodeRevisionError = super::DocumentedError;
