// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteLivePackageOriginEndpoint`, from `ice/DeleteLivePackageOriginEndpoint.md`.

use alicloud_runtime::codegen::*;

/// Deletes an origin endpoint of a live packaging channel, whose playback URL stops working.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::DeleteLivePackageOriginEndpointRequest::new()
///     .group_name("...")
///     .channel_name("...")
///     .endpoint_name("...");
/// let reply = client.delete_live_package_origin_endpoint(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteLivePackageOriginEndpointRequest {
    /// **Required.** Name of the group that the call or the item is about.
    pub group_name: Option<String>,
    /// **Required.** Name that the channel goes by.
    pub channel_name: Option<String>,
    /// **Required.** Name that the endpoint goes by.
    pub endpoint_name: Option<String>,
}

impl DeleteLivePackageOriginEndpointRequest {
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
    /// Sets `ChannelName`, which is required.
    pub fn channel_name(mut self, value: impl Into<String>) -> Self {
        self.channel_name = Some(value.into());
        self
    }
    /// Sets `EndpointName`, which is required.
    pub fn endpoint_name(mut self, value: impl Into<String>) -> Self {
        self.endpoint_name = Some(value.into());
        self
    }
}

request! {
    DeleteLivePackageOriginEndpointRequest {
        "GroupName" => group_name: query,
        "ChannelName" => channel_name: query,
        "EndpointName" => endpoint_name: query,
    }
}

impl Operation for DeleteLivePackageOriginEndpointRequest {
    type Response = DeleteLivePackageOriginEndpointResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteLivePackageOriginEndpoint")
        .required(&["GroupName", "ChannelName", "EndpointName"]);
}

/// Response to [`DeleteLivePackageOriginEndpointRequest`], which the documentation does not describe.
pub type DeleteLivePackageOriginEndpointResponse = alicloud_runtime::UndocumentedResponse;
