// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SetLiveStreamBlock`, from `live/SetLiveStreamBlock.md`.

use alicloud_runtime::codegen::*;

/// Puts locations on a stream's playback blacklist or whitelist, optionally until a release time.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::SetLiveStreamBlockRequest::new()
///     .domain_name("...")
///     .app_name("...")
///     .stream_name("...")
///     .block_type("...")
///     .location_list("...");
/// let reply = client.set_live_stream_block(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SetLiveStreamBlockRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Domain name that the call or the item is about.
    pub domain_name: Option<String>,
    /// **Required.** Name that the application is registered under.
    pub app_name: Option<String>,
    /// **Required.** Name that the stream goes by.
    pub stream_name: Option<String>,
    /// **Required.** Which kind of block it is or is to be.
    pub block_type: Option<Open<BlockType>>,
    /// **Required.** Items of the kind location to work on or to narrow the list down to.
    pub location_list: Option<String>,
    /// Time that is set or recorded for this: release.
    pub release_time: Option<String>,
}

impl SetLiveStreamBlockRequest {
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
    /// Sets `AppName`, which is required.
    pub fn app_name(mut self, value: impl Into<String>) -> Self {
        self.app_name = Some(value.into());
        self
    }
    /// Sets `StreamName`, which is required.
    pub fn stream_name(mut self, value: impl Into<String>) -> Self {
        self.stream_name = Some(value.into());
        self
    }
    /// Sets `BlockType`, which is required.
    pub fn block_type(mut self, value: impl Into<Open<BlockType>>) -> Self {
        self.block_type = Some(value.into());
        self
    }
    /// Sets `LocationList`, which is required.
    pub fn location_list(mut self, value: impl Into<String>) -> Self {
        self.location_list = Some(value.into());
        self
    }
    /// Sets `ReleaseTime`.
    pub fn release_time(mut self, value: impl Into<String>) -> Self {
        self.release_time = Some(value.into());
        self
    }
}

request! {
    SetLiveStreamBlockRequest {
        "RegionId" => region_id: query,
        "DomainName" => domain_name: query,
        "AppName" => app_name: query,
        "StreamName" => stream_name: query,
        "BlockType" => block_type: query,
        "LocationList" => location_list: query,
        "ReleaseTime" => release_time: query,
    }
}

impl Operation for SetLiveStreamBlockRequest {
    type Response = SetLiveStreamBlockResponse;
    type Error = SetLiveStreamBlockError;
    const INFO: OperationInfo = super::operation("SetLiveStreamBlock")
        .required(&["DomainName", "AppName", "StreamName", "BlockType", "LocationList"])
        .region("RegionId");
    const ERRORS: &'static [SetLiveStreamBlockError] = &[
        SetLiveStreamBlockError::InvalidReleaseTimeMalformed,
        SetLiveStreamBlockError::InvalidParam,
        SetLiveStreamBlockError::InternalError2,
    ];
}

/// Response to [`SetLiveStreamBlockRequest`].
#[non_exhaustive]
pub struct SetLiveStreamBlockResponse {
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// ID of this call; quote it when asking support about it.
    pub request_id: Option<String>,
    /// State of what the entry describes, which decides what can be done with it.
    pub status: Option<String>,
}

response! {
    SetLiveStreamBlockResponse {
        "Description" => description: value,
        "RequestId" => request_id: value,
        "Status" => status: value,
    }
}

values! {
    /// Which kind of block it is or is to be.
    pub enum BlockType {
        /// The regions listed may not watch.
        Blacklist = "blacklist",
        /// Only the regions listed may watch.
        Whitelist = "whitelist",
    }
}

/// Errors that the documentation of [`SetLiveStreamBlockRequest`] names.
///
/// - [`InvalidReleaseTimeMalformed`](super::DocumentedError::InvalidReleaseTimeMalformed)
/// - [`InvalidParam`](super::DocumentedError::InvalidParam)
/// - [`InternalError2`](super::DocumentedError::InternalError2)
pub type SetLiveStreamBlockError = super::DocumentedError;
