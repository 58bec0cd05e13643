// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ConfigUdpReflect`, from `ddoscoo/ConfigUdpReflect.md`.

use alicloud_runtime::codegen::*;

/// Filters UDP reflection attacks on an instance by their source ports.
///
/// ```no_run
/// # async fn example(client: alicloud_ddoscoo::Client) -> Result<(), alicloud_ddoscoo::Error> {
/// let request = alicloud_ddoscoo::ConfigUdpReflectRequest::new()
///     .instance_id("ddoscoo-cn-i7m25564****")
///     .config("{\\\"UdpSports\\\":[17,19]}");
/// let reply = client.config_udp_reflect(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ConfigUdpReflectRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `ddoscoo-cn-i7m25564****`.
    pub instance_id: Option<String>,
    /// **Required.** Settings, in the notation that the operation defines.
    /// Example: `{\"UdpSports\":[17,19]}`.
    pub config: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl ConfigUdpReflectRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `Config`, which is required.
    pub fn config(mut self, value: impl Into<String>) -> Self {
        self.config = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    ConfigUdpReflectRequest {
        "InstanceId" => instance_id: query,
        "Config" => config: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for ConfigUdpReflectRequest {
    type Response = ConfigUdpReflectResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ConfigUdpReflect")
        .required(&["InstanceId", "Config"])
        .region("RegionId");
}

/// Response to [`ConfigUdpReflectRequest`].
pub type ConfigUdpReflectResponse = alicloud_runtime::EmptyResponse;
