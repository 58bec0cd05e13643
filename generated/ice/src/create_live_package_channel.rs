// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateLivePackageChannel`, from `ice/CreateLivePackageChannel.md`.

use alicloud_runtime::codegen::*;

/// Creates a live packaging channel in a channel group, with ingest protocol and segment settings.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::CreateLivePackageChannelRequest::new()
///     .group_name("...")
///     .segment_count(1)
///     .segment_duration(1)
///     .channel_name("...")
///     .protocol("...");
/// let reply = client.create_live_package_channel(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateLivePackageChannelRequest {
    /// **Required.** Name of the group that the call or the item is about.
    pub group_name: Option<String>,
    /// **Required.** How many there are of this: segment.
    pub segment_count: Option<i32>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// **Required.** How long the segment lasts.
    pub segment_duration: Option<i32>,
    /// **Required.** Name that the channel goes by.
    pub channel_name: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required.** Network or application protocol that applies.
    pub protocol: Option<String>,
}

impl CreateLivePackageChannelRequest {
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
    /// Sets `SegmentCount`, which is required.
    #[inline]
    pub fn segment_count(mut self, value: i32) -> Self {
        self.segment_count = Some(value);
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
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
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `Protocol`, which is required.
    pub fn protocol(mut self, value: impl Into<String>) -> Self {
        self.protocol = Some(value.into());
        self
    }
}

request! {
    CreateLivePackageChannelRequest {
        "GroupName" => group_name: form,
        "SegmentCount" => segment_count: form,
        "Description" => description: form,
        "SegmentDuration" => segment_duration: form,
        "ChannelName" => channel_name: form,
        "ClientToken" => client_token: query,
        "Protocol" => protocol: form,
    }
}

impl Operation for CreateLivePackageChannelRequest {
    type Response = CreateLivePackageChannelResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateLivePackageChannel")
        .required(
            &["GroupName", "SegmentCount", "SegmentDuration", "ChannelName", "Protocol"],
        )
        .idempotency_token("ClientToken");
}

/// Response to [`CreateLivePackageChannelRequest`], which the documentation does not describe.
pub type CreateLivePackageChannelResponse = alicloud_runtime::UndocumentedResponse;
