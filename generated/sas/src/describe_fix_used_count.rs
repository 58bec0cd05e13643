// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeFixUsedCount`, from `sas/DescribeFixUsedCount.md`.

use alicloud_runtime::codegen::*;

/// Counts the vulnerability fixes that a pay-as-you-go account has consumed.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeFixUsedCountRequest::new();
/// let reply = client.describe_fix_used_count(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeFixUsedCountRequest {}

impl DescribeFixUsedCountRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    DescribeFixUsedCountRequest {}
}

impl Operation for DescribeFixUsedCountRequest {
    type Response = DescribeFixUsedCountResponse;
    type Error = DescribeFixUsedCountError;
    const INFO: OperationInfo = super::operation("DescribeFixUsedCount").read_only();
    const ERRORS: &'static [DescribeFixUsedCountError] = &[
        DescribeFixUsedCountError::NoPermission,
        DescribeFixUsedCountError::ServerError,
    ];
}

/// Response to [`DescribeFixUsedCountRequest`].
#[non_exhaustive]
pub struct DescribeFixUsedCountResponse {
    /// Repairs used up outside the Chinese mainland. Example: `5`.
    pub used_count_sg: Option<i32>,
    /// Repairs used up in the Chinese mainland. Example: `5`.
    pub used_count_cn: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `CB1CE824-7F80-546D-8AF8-4A5209F9B698`.
    pub request_id: Option<String>,
    /// How many there are of this: used. Example: `10`.
    pub used_count: Option<i32>,
}

response! {
    DescribeFixUsedCountResponse {
        "UsedCountSg" => used_count_sg: value,
        "UsedCountCn" => used_count_cn: value,
        "RequestId" => request_id: value,
        "UsedCount" => used_count: value,
    }
}

/// Errors that the documentation of [`DescribeFixUsedCountRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeFixUsedCountError = super::DocumentedError;
