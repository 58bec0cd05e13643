// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAbnormalPatternDetection`, from `adb_2019_03_15/DescribeAbnormalPatternDetection.md`.

use alicloud_runtime::codegen::*;

/// Shows the abnormal SQL patterns that diagnosis has detected in a time range.
///
/// ```no_run
/// # async fn example(client: alicloud_adb_2019_03_15::Client) -> Result<(), alicloud_adb_2019_03_15::Error> {
/// let request = alicloud_adb_2019_03_15::DescribeAbnormalPatternDetectionRequest::new()
///     .db_cluster_id("...");
/// let reply = client.describe_abnormal_pattern_detection(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAbnormalPatternDetectionRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Beginning of the period to look at.
    pub start_time: Option<String>,
    /// End of the period to look at.
    pub end_time: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
}

impl DescribeAbnormalPatternDetectionRequest {
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
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
}

request! {
    DescribeAbnormalPatternDetectionRequest {
        "DBClusterId" => db_cluster_id: query,
        "RegionId" => region_id: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "Lang" => lang: query,
    }
}

impl Operation for DescribeAbnormalPatternDetectionRequest {
    type Response = DescribeAbnormalPatternDetectionResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeAbnormalPatternDetection")
        .required(&["DBClusterId", "RegionId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeAbnormalPatternDetectionRequest`], which the documentation does not describe.
pub type DescribeAbnormalPatternDetectionResponse = alicloud_runtime::UndocumentedResponse;
