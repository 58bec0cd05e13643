// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeRoutineCodeRevision`, from `dcdn/DescribeRoutineCodeRevision.md`.

use alicloud_runtime::codegen::*;

/// Returns the JavaScript code of an EdgeRoutine in one revision.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::DescribeRoutineCodeRevisionRequest::new()
///     .name("...")
///     .select_code_revision("...");
/// let reply = client.describe_routine_code_revision(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeRoutineCodeRevisionRequest {
    /// **Required.** Name that people know the item by.
    pub name: Option<String>,
    /// **Required.** Version of the code.
    pub select_code_revision: Option<String>,
}

impl DescribeRoutineCodeRevisionRequest {
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
    DescribeRoutineCodeRevisionRequest {
        "Name" => name: form,
        "SelectCodeRevision" => select_code_revision: form,
    }
}

impl Operation for DescribeRoutineCodeRevisionRequest {
    type Response = DescribeRoutineCodeRevisionResponse;
    type Error = DescribeRoutineCodeRevisionError;
    const INFO: OperationInfo = super::operation("DescribeRoutineCodeRevision")
        .required(&["Name", "SelectCodeRevision"])
        .read_only();
    const ERRORS: &'static [DescribeRoutineCodeRevisionError] = &[
        DescribeRoutineCodeRevisionError::EdgeRoutineGeneralError,
    ];
}

/// Response to [`DescribeRoutineCodeRevisionRequest`].
#[non_exhaustive]
pub struct DescribeRoutineCodeRevisionResponse {
    /// What the request brought. Example: `text`.
    pub content: Option<Value>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `D24F0C48-1B27-4C58-8B84-1A0C001A514E`.
    pub request_id: Option<String>,
}

response! {
    DescribeRoutineCodeRevisionResponse {
        "Content" => content: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`DescribeRoutineCodeRevisionRequest`] names.
///
/// - [`EdgeRoutineGeneralError`](super::DocumentedError::EdgeRoutineGeneralError)
pub type DescribeRoutineCodeRevisionError = super::DocumentedError;
