// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeVodEditingUsageData`, from `vod/DescribeVodEditingUsageData.md`.

use alicloud_runtime::codegen::*;

/// Shows usage of video editing within a time range, by region, specification and application.
///
/// ```no_run
/// # async fn example(client: alicloud_vod::Client) -> Result<(), alicloud_vod::Error> {
/// let request = alicloud_vod::DescribeVodEditingUsageDataRequest::new();
/// let reply = client.describe_vod_editing_usage_data(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeVodEditingUsageDataRequest {
    /// Beginning of the period to look at.
    pub start_time: Option<String>,
    /// End of the period to look at.
    pub end_time: Option<String>,
    /// Where it lies or is looked for, as the region's ID or, in some lists, its name.
    pub region: Option<String>,
    /// Size or model, by its name.
    pub specification: Option<String>,
    /// ID that the service gave the application.
    pub app_id: Option<String>,
}

impl DescribeVodEditingUsageDataRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `StartTime`.
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `EndTime`.
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = Some(value.into());
        self
    }
    /// Sets `Region`.
    pub fn region(mut self, value: impl Into<String>) -> Self {
        self.region = Some(value.into());
        self
    }
    /// Sets `Specification`.
    pub fn specification(mut self, value: impl Into<String>) -> Self {
        self.specification = Some(value.into());
        self
    }
    /// Sets `AppId`.
    pub fn app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = Some(value.into());
        self
    }
}

request! {
    DescribeVodEditingUsageDataRequest {
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "Region" => region: query,
        "Specification" => specification: query,
        "AppId" => app_id: query,
    }
}

impl Operation for DescribeVodEditingUsageDataRequest {
    type Response = DescribeVodEditingUsageDataResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeVodEditingUsageData")
        .read_only();
}

/// Response to [`DescribeVodEditingUsageDataRequest`], which the documentation does not describe.
pub type DescribeVodEditingUsageDataResponse = alicloud_runtime::UndocumentedResponse;
