// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeRoutineSpec`, from `dcdn/DescribeRoutineSpec.md`.

use alicloud_runtime::codegen::*;

/// Lists the specifications, by CPU time slice, that an EdgeRoutine can have.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::DescribeRoutineSpecRequest::new();
/// let reply = client.describe_routine_spec(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeRoutineSpecRequest {}

impl DescribeRoutineSpecRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    DescribeRoutineSpecRequest {}
}

impl Operation for DescribeRoutineSpecRequest {
    type Response = DescribeRoutineSpecResponse;
    type Error = DescribeRoutineSpecError;
    const INFO: OperationInfo = super::operation("DescribeRoutineSpec").read_only();
    const ERRORS: &'static [DescribeRoutineSpecError] = &[
        DescribeRoutineSpecError::EdgeRoutineGeneralError,
    ];
}

/// Response to [`DescribeRoutineSpecRequest`].
#[non_exhaustive]
pub struct DescribeRoutineSpecResponse {
    /// What the request brought. Example: `text`.
    pub content: Option<Value>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `AE4E1B80-D5F3-47DB-824A-DA98A21854C8`.
    pub request_id: Option<String>,
}

response! {
    DescribeRoutineSpecResponse {
        "Content" => content: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`DescribeRoutineSpecRequest`] names.
///
/// - [`EdgeRoutineGeneralError`](super::DocumentedError::EdgeRoutineGeneralError)
pub type DescribeRoutineSpecError = super::DocumentedError;
