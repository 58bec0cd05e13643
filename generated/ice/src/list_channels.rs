// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListChannels`, from `ice/ListChannels.md`.

use alicloud_runtime::codegen::*;

/// Lists linear channels, filtered by name, tier, playback mode or state.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::ListChannelsRequest::new();
/// let reply = client.list_channels(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListChannelsRequest {
    /// Name that the channel goes by.
    pub channel_name: Option<String>,
    /// Class of the channel; it decides what programs may be put in.
    pub channel_tier: Option<String>,
    /// Way in which the playback works.
    pub playback_mode: Option<String>,
    /// State to keep in the list, as a number.
    pub state: Option<i32>,
    /// Which page of the list to return.
    pub page_no: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Time that is set or recorded for this: sort by modified.
    pub sort_by_modified_time: Option<String>,
    /// What the list is sorted by.
    pub sort_by: Option<String>,
}

impl ListChannelsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ChannelName`.
    pub fn channel_name(mut self, value: impl Into<String>) -> Self {
        self.channel_name = Some(value.into());
        self
    }
    /// Sets `ChannelTier`.
    pub fn channel_tier(mut self, value: impl Into<String>) -> Self {
        self.channel_tier = Some(value.into());
        self
    }
    /// Sets `PlaybackMode`.
    pub fn playback_mode(mut self, value: impl Into<String>) -> Self {
        self.playback_mode = Some(value.into());
        self
    }
    /// Sets `State`.
    #[inline]
    pub fn state(mut self, value: i32) -> Self {
        self.state = Some(value);
        self
    }
    /// Sets `PageNo`.
    #[inline]
    pub fn page_no(mut self, value: i32) -> Self {
        self.page_no = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `SortByModifiedTime`.
    pub fn sort_by_modified_time(mut self, value: impl Into<String>) -> Self {
        self.sort_by_modified_time = Some(value.into());
        self
    }
    /// Sets `SortBy`.
    pub fn sort_by(mut self, value: impl Into<String>) -> Self {
        self.sort_by = Some(value.into());
        self
    }
}

request! {
    ListChannelsRequest {
        "ChannelName" => channel_name: query,
        "ChannelTier" => channel_tier: query,
        "PlaybackMode" => playback_mode: query,
        "State" => state: query,
        "PageNo" => page_no: query,
        "PageSize" => page_size: query,
        "SortByModifiedTime" => sort_by_modified_time: query,
        "SortBy" => sort_by: query,
    }
}

impl Operation for ListChannelsRequest {
    type Response = ListChannelsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListChannels").read_only();
}

/// Response to [`ListChannelsRequest`], which the documentation does not describe.
pub type ListChannelsResponse = alicloud_runtime::UndocumentedResponse;
