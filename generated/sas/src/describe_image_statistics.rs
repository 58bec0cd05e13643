// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeImageStatistics`, from `sas/DescribeImageStatistics.md`.

use alicloud_runtime::codegen::*;

/// Shows risk statistics for container images.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeImageStatisticsRequest::new();
/// let reply = client.describe_image_statistics(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeImageStatisticsRequest {}

impl DescribeImageStatisticsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    DescribeImageStatisticsRequest {}
}

impl Operation for DescribeImageStatisticsRequest {
    type Response = DescribeImageStatisticsResponse;
    type Error = DescribeImageStatisticsError;
    const INFO: OperationInfo = super::operation("DescribeImageStatistics").read_only();
    const ERRORS: &'static [DescribeImageStatisticsError] = &[
        DescribeImageStatisticsError::NoPermission,
        DescribeImageStatisticsError::ServerError,
    ];
}

/// Response to [`DescribeImageStatisticsRequest`].
#[non_exhaustive]
pub struct DescribeImageStatisticsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `4E5BFDCF-B9DD-430D-9DA4-151BCB581C9D`.
    pub request_id: Option<String>,
    /// How many there are of this: instance. Example: `5`.
    pub instance_count: Option<i32>,
    /// How many there are of this: risk instance. Example: `2`.
    pub risk_instance_count: Option<i32>,
}

response! {
    DescribeImageStatisticsResponse {
        "RequestId" => request_id: value,
        "InstanceCount" => instance_count: value,
        "RiskInstanceCount" => risk_instance_count: value,
    }
}

/// Errors that the documentation of [`DescribeImageStatisticsRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission), here with HTTP status 400
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeImageStatisticsError = super::DocumentedError;
