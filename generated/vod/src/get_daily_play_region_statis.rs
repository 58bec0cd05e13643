// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetDailyPlayRegionStatis`, from `vod/GetDailyPlayRegionStatis.md`.

use alicloud_runtime::codegen::*;

/// Gets playback statistics of a given day for a region in which media are stored.
///
/// ```no_run
/// # async fn example(client: alicloud_vod::Client) -> Result<(), alicloud_vod::Error> {
/// let request = alicloud_vod::GetDailyPlayRegionStatisRequest::new()
///     .date("...")
///     .media_region("...");
/// let reply = client.get_daily_play_region_statis(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetDailyPlayRegionStatisRequest {
    /// **Required.** Day or moment that the record belongs to.
    pub date: Option<String>,
    /// **Required.** Region that the media lies in.
    pub media_region: Option<String>,
}

impl GetDailyPlayRegionStatisRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Date`, which is required.
    pub fn date(mut self, value: impl Into<String>) -> Self {
        self.date = Some(value.into());
        self
    }
    /// Sets `MediaRegion`, which is required.
    pub fn media_region(mut self, value: impl Into<String>) -> Self {
        self.media_region = Some(value.into());
        self
    }
}

request! {
    GetDailyPlayRegionStatisRequest {
        "Date" => date: query,
        "MediaRegion" => media_region: query,
    }
}

impl Operation for GetDailyPlayRegionStatisRequest {
    type Response = GetDailyPlayRegionStatisResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetDailyPlayRegionStatis")
        .required(&["Date", "MediaRegion"])
        .read_only();
}

/// Response to [`GetDailyPlayRegionStatisRequest`], which the documentation does not describe.
pub type GetDailyPlayRegionStatisResponse = alicloud_runtime::UndocumentedResponse;
