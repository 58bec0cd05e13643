// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeLogsDownloadAttribute`, from `slb/DescribeLogsDownloadAttribute.md`.

use alicloud_runtime::codegen::*;

/// Tells where the health check logs of a load balancer are stored.
///
/// ```no_run
/// # async fn example(client: alicloud_slb::Client) -> Result<(), alicloud_slb::Error> {
/// let request = alicloud_slb::DescribeLogsDownloadAttributeRequest::new()
///     .region_id("cn-hangzhou");
/// let reply = client.describe_logs_download_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeLogsDownloadAttributeRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeLogsDownloadAttributeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DescribeLogsDownloadAttributeRequest {
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeLogsDownloadAttributeRequest {
    type Response = DescribeLogsDownloadAttributeResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeLogsDownloadAttribute")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeLogsDownloadAttributeRequest`].
#[non_exhaustive]
pub struct DescribeLogsDownloadAttributeResponse {
    /// ID of this call; quote it when asking support about it.
    pub request_id: Option<String>,
    /// OSS bucket that the logs are written to.
    pub oss_bucket_name: Option<String>,
    /// Kind of log, for instance `HealthLog` or `layer7`.
    pub log_type: Option<String>,
    /// Name under which the role is defined.
    pub role_name: Option<String>,
}

response! {
    DescribeLogsDownloadAttributeResponse {
        "RequestId" => request_id: value,
        "OSSBucketName" => oss_bucket_name: value,
        "LogType" => log_type: value,
        "RoleName" => role_name: value,
    }
}
