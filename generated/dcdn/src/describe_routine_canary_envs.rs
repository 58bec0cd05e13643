// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeRoutineCanaryEnvs`, from `dcdn/DescribeRoutineCanaryEnvs.md`.

use alicloud_runtime::codegen::*;

/// Lists the canary environments that EdgeRoutine supports.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::DescribeRoutineCanaryEnvsRequest::new();
/// let reply = client.describe_routine_canary_envs(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeRoutineCanaryEnvsRequest {}

impl DescribeRoutineCanaryEnvsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    DescribeRoutineCanaryEnvsRequest {}
}

impl Operation for DescribeRoutineCanaryEnvsRequest {
    type Response = DescribeRoutineCanaryEnvsResponse;
    type Error = DescribeRoutineCanaryEnvsError;
    const INFO: OperationInfo = super::operation("DescribeRoutineCanaryEnvs")
        .read_only();
    const ERRORS: &'static [DescribeRoutineCanaryEnvsError] = &[
        DescribeRoutineCanaryEnvsError::EdgeRoutineGeneralError,
    ];
}

/// Response to [`DescribeRoutineCanaryEnvsRequest`].
#[non_exhaustive]
pub struct DescribeRoutineCanaryEnvsResponse {
    /// What the request brought. Example: `presetCanaryShanghai`.
    pub content: Option<Value>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `CDCD94C0-F7FE-412F-B8F8-7E3C610C78E5`.
    pub request_id: Option<String>,
}

response! {
    DescribeRoutineCanaryEnvsResponse {
        "Content" => content: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`DescribeRoutineCanaryEnvsRequest`] names.
///
/// - [`EdgeRoutineGeneralError`](super::DocumentedError::EdgeRoutineGeneralError)
pub type DescribeRoutineCanaryEnvsError = super::DocumentedError;
