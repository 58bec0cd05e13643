// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeEncryptRoutineUid`, from `dcdn/DescribeEncryptRoutineUid.md`.

use alicloud_runtime::codegen::*;

/// Returns the encrypted `RoutineUid` of EdgeRoutine with related information.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::DescribeEncryptRoutineUidRequest::new();
/// let reply = client.describe_encrypt_routine_uid(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeEncryptRoutineUidRequest {}

impl DescribeEncryptRoutineUidRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    DescribeEncryptRoutineUidRequest {}
}

impl Operation for DescribeEncryptRoutineUidRequest {
    type Response = DescribeEncryptRoutineUidResponse;
    type Error = DescribeEncryptRoutineUidError;
    const INFO: OperationInfo = super::operation("DescribeEncryptRoutineUid")
        .read_only();
    const ERRORS: &'static [DescribeEncryptRoutineUidError] = &[
        DescribeEncryptRoutineUidError::EdgeRoutineGeneralError,
    ];
}

/// Response to [`DescribeEncryptRoutineUidRequest`].
#[non_exhaustive]
pub struct DescribeEncryptRoutineUidResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `4DBA68F5-04A9-406B-B1E4-F2CB635E103F`.
    pub request_id: Option<String>,
    /// What the request brought. Example: `XXXXXj20p4UB/xgdOH5LtXXXXXX`.
    pub content: Option<String>,
}

response! {
    DescribeEncryptRoutineUidResponse {
        "RequestId" => request_id: value,
        "Content" => content: value,
    }
}

/// Errors that the documentation of [`DescribeEncryptRoutineUidRequest`] names.
///
/// - [`EdgeRoutineGeneralError`](super::DocumentedError::EdgeRoutineGeneralError)
pub type DescribeEncryptRoutineUidError = super::DocumentedError;
