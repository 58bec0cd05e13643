// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeLiveDomainOnlineUserNum`, from `live/DescribeLiveDomainOnlineUserNum.md`.

use alicloud_runtime::codegen::*;

/// Returns how many viewers are online on each stream of a domain at one time.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::DescribeLiveDomainOnlineUserNumRequest::new()
///     .domain_name("...");
/// let reply = client.describe_live_domain_online_user_num(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeLiveDomainOnlineUserNumRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Domain name that the call or the item is about.
    pub domain_name: Option<String>,
    /// Time that is set or recorded for this: query.
    pub query_time: Option<String>,
}

impl DescribeLiveDomainOnlineUserNumRequest {
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
    /// Sets `DomainName`, which is required.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
        self
    }
    /// Sets `QueryTime`.
    pub fn query_time(mut self, value: impl Into<String>) -> Self {
        self.query_time = Some(value.into());
        self
    }
}

request! {
    DescribeLiveDomainOnlineUserNumRequest {
        "RegionId" => region_id: query,
        "DomainName" => domain_name: query,
        "QueryTime" => query_time: query,
    }
}

impl Operation for DescribeLiveDomainOnlineUserNumRequest {
    type Response = DescribeLiveDomainOnlineUserNumResponse;
    type Error = DescribeLiveDomainOnlineUserNumError;
    const INFO: OperationInfo = super::operation("DescribeLiveDomainOnlineUserNum")
        .required(&["DomainName"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeLiveDomainOnlineUserNumError] = &[
        DescribeLiveDomainOnlineUserNumError::InternalError2,
        DescribeLiveDomainOnlineUserNumError::InvalidQueryTimeExceed,
        DescribeLiveDomainOnlineUserNumError::InvalidQueryTimeMalformed,
    ];
}

/// Response to [`DescribeLiveDomainOnlineUserNumRequest`].
#[non_exhaustive]
pub struct DescribeLiveDomainOnlineUserNumResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `3A3A8C3D-F8B2-4FBF-9319-771A11B855FA`.
    pub request_id: Option<String>,
    /// How many there are of this: user. Example: `1`.
    pub user_count: Option<i32>,
    /// How many there are of this: stream. Example: `1`.
    pub stream_count: Option<i32>,
    /// What is known about the online user.
    pub online_user_info: Option<OnlineUserInfo>,
}

response! {
    DescribeLiveDomainOnlineUserNumResponse {
        "RequestId" => request_id: value,
        "UserCount" => user_count: value,
        "StreamCount" => stream_count: value,
        "OnlineUserInfo" => online_user_info: value,
    }
}

/// What is known about the online user.
#[non_exhaustive]
pub struct OnlineUserInfo {
    /// What is known about the live stream online user num.
    pub live_stream_online_user_num_info: Vec<LiveStreamOnlineUserNumInfo>,
}

response! {
    OnlineUserInfo {
        "LiveStreamOnlineUserNumInfo" => live_stream_online_user_num_info: list(""),
    }
}

/// What is known about the live stream online user num.
#[non_exhaustive]
pub struct LiveStreamOnlineUserNumInfo {
    /// Name that the stream goes by. Example: `rtmp://example.com/test/liveStream****_3_1`.
    pub stream_name: Option<String>,
    /// The infos that were found or are concerned, one entry each.
    pub infos: Vec<OnlineUserInfoLiveStreamOnlineUserNumInfo>,
}

response! {
    LiveStreamOnlineUserNumInfo {
        "StreamName" => stream_name: value,
        "Infos" => infos: list("Info"),
    }
}

/// The infos that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct OnlineUserInfoLiveStreamOnlineUserNumInfo {
    /// Number that counts or picks out the user. Example: `1`.
    pub user_number: Option<i64>,
    /// Transcoding template that viewers got. Example: `origin`.
    pub transcode_template: Option<String>,
}

response! {
    OnlineUserInfoLiveStreamOnlineUserNumInfo {
        "UserNumber" => user_number: value,
        "TranscodeTemplate" => transcode_template: value,
    }
}

/// Errors that the documentation of [`DescribeLiveDomainOnlineUserNumRequest`] names.
///
/// - [`InternalError2`](super::DocumentedError::InternalError2), here with HTTP status 400
/// - [`InvalidQueryTimeExceed`](super::DocumentedError::InvalidQueryTimeExceed)
/// - [`InvalidQueryTimeMalformed`](super::DocumentedError::InvalidQueryTimeMalformed)
pub type DescribeLiveDomainOnlineUserNumError = super::DocumentedError;
