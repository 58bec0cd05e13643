// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeExecutorDetection`, from `adb/DescribeExecutorDetection.md`.

use alicloud_runtime::codegen::*;

/// Diagnoses the executor nodes of a cluster over a time range.
///
/// ```no_run
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// let request = alicloud_adb::DescribeExecutorDetectionRequest::new()
///     .db_cluster_id("...")
///     .start_time("...")
///     .end_time("...");
/// let reply = client.describe_executor_detection(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeExecutorDetectionRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Beginning of the period to look at.
    pub start_time: Option<String>,
    /// **Required.** End of the period to look at.
    pub end_time: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
}

impl DescribeExecutorDetectionRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBClusterId`, which is required.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `StartTime`, which is required.
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `EndTime`, which is required.
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
}

request! {
    DescribeExecutorDetectionRequest {
        "DBClusterId" => db_cluster_id: query,
        "RegionId" => region_id: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "Lang" => lang: query,
    }
}

impl Operation for DescribeExecutorDetectionRequest {
    type Response = DescribeExecutorDetectionResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeExecutorDetection")
        .required(&["DBClusterId", "RegionId", "StartTime", "EndTime"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeExecutorDetectionRequest`], which the documentation does not describe.
pub type DescribeExecutorDetectionResponse = alicloud_runtime::UndocumentedResponse;
