// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpgradeProxy`, from `r-kvstore/UpgradeProxy.md`.

use alicloud_runtime::codegen::*;

/// Upgrades the proxies of an instance to a newer minor version.
///
/// ```no_run
/// # async fn example(client: alicloud_r_kvstore::Client) -> Result<(), alicloud_r_kvstore::Error> {
/// let request = alicloud_r_kvstore::UpgradeProxyRequest::new()
///     .instance_id("...");
/// let reply = client.upgrade_proxy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpgradeProxyRequest {
    /// **Required.** ID of the Redis or Tair instance, as the calls that create or list instances
    /// return it.
    pub instance_id: Option<String>,
    /// IDs of the proxy instances to work on or to narrow the list down to.
    pub proxy_instance_ids: Option<String>,
    /// When the upgrade takes effect.
    pub switch_time_mode: Option<i32>,
}

impl UpgradeProxyRequest {
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
    /// Sets `ProxyInstanceIds`.
    pub fn proxy_instance_ids(mut self, value: impl Into<String>) -> Self {
        self.proxy_instance_ids = Some(value.into());
        self
    }
    /// Sets `SwitchTimeMode`.
    #[inline]
    pub fn switch_time_mode(mut self, value: i32) -> Self {
        self.switch_time_mode = Some(value);
        self
    }
}

request! {
    UpgradeProxyRequest {
        "InstanceId" => instance_id: query,
        "ProxyInstanceIds" => proxy_instance_ids: query,
        "SwitchTimeMode" => switch_time_mode: query,
    }
}

impl Operation for UpgradeProxyRequest {
    type Response = UpgradeProxyResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpgradeProxy")
        .required(&["InstanceId"]);
}

/// Response to [`UpgradeProxyRequest`], which the documentation does not describe.
pub type UpgradeProxyResponse = alicloud_runtime::UndocumentedResponse;
