// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCloudGtmSummary`, from `alidns/DescribeCloudGtmSummary.md`.

use alicloud_runtime::codegen::*;

/// Counts the GTM instances and health checks of the account.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::DescribeCloudGtmSummaryRequest::new();
/// let reply = client.describe_cloud_gtm_summary(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeCloudGtmSummaryRequest {
    /// Language of the names and texts that come back. Example: `en-US`.
    pub accept_language: Option<String>,
}

impl DescribeCloudGtmSummaryRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

request! {
    DescribeCloudGtmSummaryRequest {
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for DescribeCloudGtmSummaryRequest {
    type Response = DescribeCloudGtmSummaryResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeCloudGtmSummary").read_only();
}

/// Response to [`DescribeCloudGtmSummaryRequest`].
#[non_exhaustive]
pub struct DescribeCloudGtmSummaryResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `199C3699-9A7B-41A1-BB5A-F1E862D3CB38`.
    pub request_id: Option<String>,
    /// How many GTM instances the account has. Example: `10`.
    pub instance_total_count: Option<i32>,
    /// How many health checks the account may run. Example: `101`.
    pub monitor_task_total_quota: Option<i32>,
    /// How many health checks the account runs. Example: `20`.
    pub monitor_task_total_count: Option<i32>,
}

response! {
    DescribeCloudGtmSummaryResponse {
        "RequestId" => request_id: value,
        "InstanceTotalCount" => instance_total_count: value,
        "MonitorTaskTotalQuota" => monitor_task_total_quota: value,
        "MonitorTaskTotalCount" => monitor_task_total_count: value,
    }
}
