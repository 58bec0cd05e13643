// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeVodPlayerDimensionData`, from `vod/DescribeVodPlayerDimensionData.md`.

use alicloud_runtime::codegen::*;

/// Lists player data of an application for one dimension within a time range.
///
/// ```no_run
/// # async fn example(client: alicloud_vod::Client) -> Result<(), alicloud_vod::Error> {
/// let request = alicloud_vod::DescribeVodPlayerDimensionDataRequest::new()
///     .app_id("...")
///     .dimension("...");
/// let reply = client.describe_vod_player_dimension_data(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeVodPlayerDimensionDataRequest {
    /// **Required.** ID that the service gave the application.
    pub app_id: Option<String>,
    /// **Required.** Aspect by which figures are told apart.
    pub dimension: Option<String>,
    /// Beginning of the period to look at.
    pub start_time: Option<String>,
    /// End of the period to look at.
    pub end_time: Option<String>,
    /// Where it lies or is looked for, as the region's ID or, in some lists, its name.
    pub region: Option<String>,
}

impl DescribeVodPlayerDimensionDataRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AppId`, which is required.
    pub fn app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = Some(value.into());
        self
    }
    /// Sets `Dimension`, which is required.
    pub fn dimension(mut self, value: impl Into<String>) -> Self {
        self.dimension = Some(value.into());
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
    /// Sets `Region`.
    pub fn region(mut self, value: impl Into<String>) -> Self {
        self.region = Some(value.into());
        self
    }
}

request! {
    DescribeVodPlayerDimensionDataRequest {
        "AppId" => app_id: query,
        "Dimension" => dimension: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "Region" => region: query,
    }
}

impl Operation for DescribeVodPlayerDimensionDataRequest {
    type Response = DescribeVodPlayerDimensionDataResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeVodPlayerDimensionData")
        .required(&["AppId", "Dimension"])
        .read_only();
}

/// Response to [`DescribeVodPlayerDimensionDataRequest`], which the documentation does not describe.
pub type DescribeVodPlayerDimensionDataResponse = alicloud_runtime::UndocumentedResponse;
