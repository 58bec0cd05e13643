// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateLivePackageChannel`, from `ice/UpdateLivePackageChannel.md`.

use alicloud_runtime::codegen::*;

/// Changes protocol, segment settings or description of a live packaging channel.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::UpdateLivePackageChannelRequest::new()
///     .group_name("...")
///     .protocol("...")
///     .segment_count(1)
///     .segment_duration(1)
///     .channel_name("...");
/// let reply = client.update_live_package_channel(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateLivePackageChannelRequest {
    /// **Required.** Name of the group that the call or the item is about.
    pub group_name: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// **Required.** Network or application protocol that applies.
    pub protocol: Option<String>,
    /// **Required.** How many there are of this: segment.
    pub segment_count: Option<i32>,
    /// **Required.** How long the segment lasts.
    pub segment_duration: Option<i32>,
    /// **Required.** Name that the channel goes by.
    pub channel_name: Option<String>,
}

impl UpdateLivePackageChannelRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `GroupName`, which is required.
    pub fn group_name(mut self, value: impl Into<String>) -> Self {
        self.group_name = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `Protocol`, which is required.
    pub fn protocol(mut self, value: impl Into<String>) -> Self {
        self.protocol = Some(value.into());
        self
    }
    /// Sets `SegmentCount`, which is required.
    #[inline]
    pub fn segment_count(mut self, value: i32) -> Self {
        self.segment_count = Some(value);
        self
    }
    /// Sets `SegmentDuration`, which is required.
    #[inline]
    pub fn segment_duration(mut self, value: i32) -> Self {
        self.segment_duration = Some(value);
        self
    }
    /// Sets `ChannelName`, which is required.
    pub fn channel_name(mut self, value: impl Into<String>) -> Self {
        self.channel_name = Some(value.into());
        self
    }
}

request! {
    UpdateLivePackageChannelRequest {
        "GroupName" => group_name: form,
        "Description" => description: form,
        "Protocol" => protocol: form,
        "SegmentCount" => segment_count: form,
        "SegmentDuration" => segment_duration: form,
        "ChannelName" => channel_name: form,
    }
}

impl Operation for UpdateLivePackageChannelRequest {
    type Response = UpdateLivePackageChannelResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateLivePackageChannel")
        .required(
            &["GroupName", "Protocol", "SegmentCount", "SegmentDuration", "ChannelName"],
        );
}

/// Response to [`UpdateLivePackageChannelRequest`], which the documentation does not describe.
pub type UpdateLivePackageChannelResponse = alicloud_runtime::UndocumentedResponse;
