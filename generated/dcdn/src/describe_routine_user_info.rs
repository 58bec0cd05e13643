// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeRoutineUserInfo`, from `dcdn/DescribeRoutineUserInfo.md`.

use alicloud_runtime::codegen::*;

/// Shows the account's EdgeRoutine information: bound subdomains and created routines.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::DescribeRoutineUserInfoRequest::new();
/// let reply = client.describe_routine_user_info(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeRoutineUserInfoRequest {}

impl DescribeRoutineUserInfoRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    DescribeRoutineUserInfoRequest {}
}

impl Operation for DescribeRoutineUserInfoRequest {
    type Response = DescribeRoutineUserInfoResponse;
    type Error = DescribeRoutineUserInfoError;
    const INFO: OperationInfo = super::operation("DescribeRoutineUserInfo").read_only();
    const ERRORS: &'static [DescribeRoutineUserInfoError] = &[
        DescribeRoutineUserInfoError::EdgeRoutineGeneralError,
        DescribeRoutineUserInfoError::AnyServiceNotFound,
    ];
}

/// Response to [`DescribeRoutineUserInfoRequest`].
#[non_exhaustive]
pub struct DescribeRoutineUserInfoResponse {
    /// What the request brought. Example: `text`.
    pub content: Option<Value>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `691DEEE5-4BDB-47F3-930E-F57176427717`.
    pub request_id: Option<String>,
}

response! {
    DescribeRoutineUserInfoResponse {
        "Content" => content: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`DescribeRoutineUserInfoRequest`] names.
///
/// - [`EdgeRoutineGeneralError`](super::DocumentedError::EdgeRoutineGeneralError)
/// - [`AnyServiceNotFound`](super::DocumentedError::AnyServiceNotFound)
pub type DescribeRoutineUserInfoError = super::DocumentedError;
