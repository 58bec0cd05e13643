// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeToutiaoLivePublish`, from `live/DescribeToutiaoLivePublish.md`.

use alicloud_runtime::codegen::*;

/// Returns frame rate, bitrate, and loss of a pushed stream per CDN, for Toutiao.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::DescribeToutiaoLivePublishRequest::new()
///     .start_time("...")
///     .end_time("...")
///     .domain("...")
///     .stream("...")
///     .app("...");
/// let reply = client.describe_toutiao_live_publish(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeToutiaoLivePublishRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Beginning of the period to look at.
    pub start_time: Option<String>,
    /// **Required.** End of the period to look at.
    pub end_time: Option<String>,
    /// **Required.** Domain that the call or the item is about, as a rule a domain name.
    pub domain: Option<String>,
    /// **Required.** Stream that the call or the item is about.
    pub stream: Option<String>,
    /// **Required.** Application part of the stream's address.
    pub app: Option<String>,
}

impl DescribeToutiaoLivePublishRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
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
    /// Sets `Domain`, which is required.
    pub fn domain(mut self, value: impl Into<String>) -> Self {
        self.domain = Some(value.into());
        self
    }
    /// Sets `Stream`, which is required.
    pub fn stream(mut self, value: impl Into<String>) -> Self {
        self.stream = Some(value.into());
        self
    }
    /// Sets `App`, which is required.
    pub fn app(mut self, value: impl Into<String>) -> Self {
        self.app = Some(value.into());
        self
    }
}

request! {
    DescribeToutiaoLivePublishRequest {
        "RegionId" => region_id: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "Domain" => domain: query,
        "Stream" => stream: query,
        "App" => app: query,
    }
}

impl Operation for DescribeToutiaoLivePublishRequest {
    type Response = DescribeToutiaoLivePublishResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeToutiaoLivePublish")
        .required(&["StartTime", "EndTime", "Domain", "Stream", "App"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeToutiaoLivePublishRequest`].
#[non_exhaustive]
pub struct DescribeToutiaoLivePublishResponse {
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// ID of this call; quote it when asking support about it.
    pub request_id: Option<String>,
    /// What was found, one entry each.
    pub content: Vec<ToutiaoLivePublishContent>,
}

response! {
    DescribeToutiaoLivePublishResponse {
        "Description" => description: value,
        "RequestId" => request_id: value,
        "Content" => content: list(""),
    }
}

/// What was found, one entry each.
#[non_exhaustive]
pub struct ToutiaoLivePublishContent {
    /// Domain that the call or the item is about, as a rule a domain name.
    pub domain: Option<String>,
    /// Name that the stream goes by.
    pub stream_name: Option<String>,
    /// Application part of the stream's address; `*` means all of the domain.
    pub app: Option<String>,
    /// Pictures a second.
    pub fps: Option<f64>,
    /// Share of frames that were lost.
    pub flr: Option<f64>,
    /// Moment that the record or data point belongs to.
    pub timestamp: Option<i64>,
    /// Amount of data a second that a stream takes.
    pub bitrate: Option<f64>,
    /// Difference in bandwidth.
    pub bw_diff: Option<f64>,
    /// Name that the CDN goes by.
    pub cdn_name: Option<String>,
}

response! {
    ToutiaoLivePublishContent {
        "Domain" => domain: value,
        "StreamName" => stream_name: value,
        "App" => app: value,
        "Fps" => fps: value,
        "Flr" => flr: value,
        "Timestamp" => timestamp: value,
        "Bitrate" => bitrate: value,
        "BwDiff" => bw_diff: value,
        "CdnName" => cdn_name: value,
    }
}
