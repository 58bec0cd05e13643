// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteRoutine`, from `dcdn/DeleteRoutine.md`.

use alicloud_runtime::codegen::*;

/// Deletes an edge routine; requests are no longer run through its code.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::DeleteRoutineRequest::new()
///     .name("...");
/// let reply = client.delete_routine(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteRoutineRequest {
    /// **Required.** Name that people know the item by.
    pub name: Option<String>,
}

impl DeleteRoutineRequest {
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
}

request! {
    DeleteRoutineRequest {
        "Name" => name: form,
    }
}

impl Operation for DeleteRoutineRequest {
    type Response = DeleteRoutineResponse;
    type Error = DeleteRoutineError;
    const INFO: OperationInfo = super::operation("DeleteRoutine").required(&["Name"]);
    const ERRORS: &'static [DeleteRoutineError] = &[
        DeleteRoutineError::EdgeRoutineGeneralError,
    ];
}

/// Response to [`DeleteRoutineRequest`].
#[non_exhaustive]
pub struct DeleteRoutineResponse {
    /// What the request brought. Example: `{"Status": "OK"}`.
    pub content: Option<Value>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `04F0F334-1335-436C-A1D7-6C044FE73368`.
    pub request_id: Option<String>,
}

response! {
    DeleteRoutineResponse {
        "Content" => content: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`DeleteRoutineRequest`] names.
///
/// - [`EdgeRoutineGeneralError`](super::DocumentedError::EdgeRoutineGeneralError)
pub type DeleteRoutineError = super::DocumentedError;
