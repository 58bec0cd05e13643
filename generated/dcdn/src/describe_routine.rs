// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeRoutine`, from `dcdn/DescribeRoutine.md`.

use alicloud_runtime::codegen::*;

/// Shows the metadata of an EdgeRoutine, such as configuration and code version per environment.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::DescribeRoutineRequest::new()
///     .name("...");
/// let reply = client.describe_routine(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeRoutineRequest {
    /// **Required.** Name that people know the item by.
    pub name: Option<String>,
}

impl DescribeRoutineRequest {
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
    DescribeRoutineRequest {
        "Name" => name: form,
    }
}

impl Operation for DescribeRoutineRequest {
    type Response = DescribeRoutineResponse;
    type Error = DescribeRoutineError;
    const INFO: OperationInfo = super::operation("DescribeRoutine")
        .required(&["Name"])
        .read_only();
    const ERRORS: &'static [DescribeRoutineError] = &[
        DescribeRoutineError::EdgeRoutineGeneralError,
    ];
}

/// Response to [`DescribeRoutineRequest`].
#[non_exhaustive]
pub struct DescribeRoutineResponse {
    /// What the request brought. Example: `text`.
    pub content: Option<Value>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `4DBA68F5-04A9-406B-B1E4-F2CB635E103F`.
    pub request_id: Option<String>,
}

response! {
    DescribeRoutineResponse {
        "Content" => content: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`DescribeRoutineRequest`] names.
///
/// - [`EdgeRoutineGeneralError`](super::DocumentedError::EdgeRoutineGeneralError)
pub type DescribeRoutineError = super::DocumentedError;
