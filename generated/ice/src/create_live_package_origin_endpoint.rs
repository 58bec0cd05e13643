// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateLivePackageOriginEndpoint`, from `ice/CreateLivePackageOriginEndpoint.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DrmConfig, LiveManifestConfig, LivePackagingConfig};

/// Opens an origin endpoint on a live packaging channel, from which players or CDNs pull its
/// packaged stream.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::CreateLivePackageOriginEndpointRequest::new()
///     .group_name("...")
///     .channel_name("...")
///     .endpoint_name("...")
///     .protocol("...");
/// let reply = client.create_live_package_origin_endpoint(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateLivePackageOriginEndpointRequest {
    /// **Required.** Name of the group that the call or the item is about.
    pub group_name: Option<String>,
    /// **Required.** Name that the channel goes by.
    pub channel_name: Option<String>,
    /// **Required.** Name that the endpoint goes by.
    pub endpoint_name: Option<String>,
    /// **Required.** Network or application protocol that applies.
    pub protocol: Option<String>,
    /// Name that the manifest goes by.
    pub manifest_name: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// Seconds back that viewers can go.
    pub timeshift_vision: Option<i32>,
    /// Code that stands for the authorization, for programs to act on.
    pub authorization_code: Option<String>,
    /// Addresses that may fetch the content; others may not.
    pub ip_whitelist: Option<String>,
    /// Addresses that may not fetch the content.
    pub ip_blacklist: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Settings of the live packaging, and what it works with.
    pub live_packaging_config: Option<LivePackagingConfig>,
}

impl CreateLivePackageOriginEndpointRequest {
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
    /// Sets `Protocol`, which is required.
    pub fn protocol(mut self, value: impl Into<String>) -> Self {
        self.protocol = Some(value.into());
        self
    }
    /// Sets `ManifestName`.
    pub fn manifest_name(mut self, value: impl Into<String>) -> Self {
        self.manifest_name = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `TimeshiftVision`.
    #[inline]
    pub fn timeshift_vision(mut self, value: i32) -> Self {
        self.timeshift_vision = Some(value);
        self
    }
    /// Sets `AuthorizationCode`.
    pub fn authorization_code(mut self, value: impl Into<String>) -> Self {
        self.authorization_code = Some(value.into());
        self
    }
    /// Sets `IpWhitelist`.
    pub fn ip_whitelist(mut self, value: impl Into<String>) -> Self {
        self.ip_whitelist = Some(value.into());
        self
    }
    /// Sets `IpBlacklist`.
    pub fn ip_blacklist(mut self, value: impl Into<String>) -> Self {
        self.ip_blacklist = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `LivePackagingConfig`.
    pub fn live_packaging_config(
        mut self,
        value: impl Into<LivePackagingConfig>,
    ) -> Self {
        self.live_packaging_config = Some(value.into());
        self
    }
}

request! {
    CreateLivePackageOriginEndpointRequest {
        "GroupName" => group_name: form,
        "ChannelName" => channel_name: form,
        "EndpointName" => endpoint_name: form,
        "Protocol" => protocol: form,
        "ManifestName" => manifest_name: form,
        "Description" => description: form,
        "TimeshiftVision" => timeshift_vision: form,
        "AuthorizationCode" => authorization_code: form,
        "IpWhitelist" => ip_whitelist: form,
        "IpBlacklist" => ip_blacklist: form,
        "ClientToken" => client_token: query,
        "LivePackagingConfig" => live_packaging_config: form_json,
    }
}

impl Operation for CreateLivePackageOriginEndpointRequest {
    type Response = CreateLivePackageOriginEndpointResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateLivePackageOriginEndpoint")
        .required(&["GroupName", "ChannelName", "EndpointName", "Protocol"])
        .idempotency_token("ClientToken");
}

/// Response to [`CreateLivePackageOriginEndpointRequest`], which the documentation does not describe.
pub type CreateLivePackageOriginEndpointResponse = alicloud_runtime::UndocumentedResponse;
