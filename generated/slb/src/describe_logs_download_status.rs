// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeLogsDownloadStatus`, from `slb/DescribeLogsDownloadStatus.md`.

use alicloud_runtime::codegen::*;

/// Tells whether logs are being stored.
///
/// ```no_run
/// # async fn example(client: alicloud_slb::Client) -> Result<(), alicloud_slb::Error> {
/// let request = alicloud_slb::DescribeLogsDownloadStatusRequest::new()
///     .region_id("cn-hangzhou");
/// let reply = client.describe_logs_download_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeLogsDownloadStatusRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeLogsDownloadStatusRequest {
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
    DescribeLogsDownloadStatusRequest {
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeLogsDownloadStatusRequest {
    type Response = DescribeLogsDownloadStatusResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeLogsDownloadStatus")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeLogsDownloadStatusRequest`].
#[non_exhaustive]
pub struct DescribeLogsDownloadStatusResponse {
    /// ID of this call; quote it when asking support about it.
    pub request_id: Option<String>,
    /// Whether logs are being stored.
    pub logs_download_status: Option<String>,
}

response! {
    DescribeLogsDownloadStatusResponse {
        "RequestId" => request_id: value,
        "LogsDownloadStatus" => logs_download_status: value,
    }
}
