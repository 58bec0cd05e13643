// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeMediaDistribution`, from `vod/DescribeMediaDistribution.md`.

use alicloud_runtime::codegen::*;

/// Shows the distribution of media within a time range, by storage class and interval.
///
/// ```no_run
/// # async fn example(client: alicloud_vod::Client) -> Result<(), alicloud_vod::Error> {
/// let request = alicloud_vod::DescribeMediaDistributionRequest::new();
/// let reply = client.describe_media_distribution(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeMediaDistributionRequest {
    /// Beginning of the period to look at.
    pub start_time: Option<String>,
    /// End of the period to look at.
    pub end_time: Option<String>,
    /// Size, model or class of the storage.
    pub storage_class: Option<String>,
    /// Time from one run, check or data point to the next.
    pub interval: Option<String>,
}

impl DescribeMediaDistributionRequest {
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
    /// Sets `StorageClass`.
    pub fn storage_class(mut self, value: impl Into<String>) -> Self {
        self.storage_class = Some(value.into());
        self
    }
    /// Sets `Interval`.
    pub fn interval(mut self, value: impl Into<String>) -> Self {
        self.interval = Some(value.into());
        self
    }
}

request! {
    DescribeMediaDistributionRequest {
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "StorageClass" => storage_class: query,
        "Interval" => interval: query,
    }
}

impl Operation for DescribeMediaDistributionRequest {
    type Response = DescribeMediaDistributionResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeMediaDistribution")
        .read_only();
}

/// Response to [`DescribeMediaDistributionRequest`], which the documentation does not describe.
pub type DescribeMediaDistributionResponse = alicloud_runtime::UndocumentedResponse;
