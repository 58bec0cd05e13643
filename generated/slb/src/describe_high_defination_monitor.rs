// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeHighDefinationMonitor`, from `slb/DescribeHighDefinationMonitor.md`.

use alicloud_runtime::codegen::*;

/// Tells whether fine-grained monitoring is on in the region, and where its data goes.
///
/// ```no_run
/// # async fn example(client: alicloud_slb::Client) -> Result<(), alicloud_slb::Error> {
/// let request = alicloud_slb::DescribeHighDefinationMonitorRequest::new();
/// let reply = client.describe_high_defination_monitor(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeHighDefinationMonitorRequest {
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeHighDefinationMonitorRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Tags`.
    pub fn tags(mut self, value: impl Into<String>) -> Self {
        self.tags = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DescribeHighDefinationMonitorRequest {
        "Tags" => tags: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeHighDefinationMonitorRequest {
    type Response = DescribeHighDefinationMonitorResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeHighDefinationMonitor")
        .required(&["RegionId"])
        .success_flag("Success")
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeHighDefinationMonitorRequest`].
#[non_exhaustive]
pub struct DescribeHighDefinationMonitorResponse {
    /// Project of Log Service that receives the data. Example: `my-project`.
    pub log_project: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `2F398FF5-B349-5C01-8638-8E9A0BF1DBE6`.
    pub request_id: Option<String>,
    /// Logstore, within the project, that receives the data. Example: `my-log-store`.
    pub log_store: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<String>,
}

response! {
    DescribeHighDefinationMonitorResponse {
        "LogProject" => log_project: value,
        "RequestId" => request_id: value,
        "LogStore" => log_store: value,
        "Success" => success: value,
    }
}
