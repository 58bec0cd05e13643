// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ConfigNetworkRegionBlock`, from `ddoscoo/ConfigNetworkRegionBlock.md`.

use alicloud_runtime::codegen::*;

/// Blocks traffic from chosen countries and provinces to an Anti-DDoS Proxy instance.
///
/// ```no_run
/// # async fn example(client: alicloud_ddoscoo::Client) -> Result<(), alicloud_ddoscoo::Error> {
/// let request = alicloud_ddoscoo::ConfigNetworkRegionBlockRequest::new()
///     .instance_id("ddoscoo-cn-mp91j1ao****")
///     .config("...");
/// let reply = client.config_network_region_block(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ConfigNetworkRegionBlockRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `ddoscoo-cn-mp91j1ao****`.
    pub instance_id: Option<String>,
    /// **Required.** Settings, in the notation that the operation defines.
    pub config: Option<String>,
}

impl ConfigNetworkRegionBlockRequest {
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
}

request! {
    ConfigNetworkRegionBlockRequest {
        "InstanceId" => instance_id: query,
        "Config" => config: query,
    }
}

impl Operation for ConfigNetworkRegionBlockRequest {
    type Response = ConfigNetworkRegionBlockResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ConfigNetworkRegionBlock")
        .required(&["InstanceId", "Config"]);
}

/// Response to [`ConfigNetworkRegionBlockRequest`].
pub type ConfigNetworkRegionBlockResponse = alicloud_runtime::EmptyResponse;
