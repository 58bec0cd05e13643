// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SwitchInstanceProxy`, from `r-kvstore/SwitchInstanceProxy.md`.

use alicloud_runtime::codegen::*;

/// Switches the proxy mode of an instance on or off.
///
/// ```no_run
/// # async fn example(client: alicloud_r_kvstore::Client) -> Result<(), alicloud_r_kvstore::Error> {
/// let request = alicloud_r_kvstore::SwitchInstanceProxyRequest::new()
///     .instance_id("...");
/// let reply = client.switch_instance_proxy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SwitchInstanceProxyRequest {
    /// **Required.** ID of the Redis or Tair instance, as the calls that create or list instances
    /// return it.
    pub instance_id: Option<String>,
}

impl SwitchInstanceProxyRequest {
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
}

request! {
    SwitchInstanceProxyRequest {
        "InstanceId" => instance_id: query,
    }
}

impl Operation for SwitchInstanceProxyRequest {
    type Response = SwitchInstanceProxyResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SwitchInstanceProxy")
        .required(&["InstanceId"]);
}

/// Response to [`SwitchInstanceProxyRequest`].
pub type SwitchInstanceProxyResponse = alicloud_runtime::EmptyResponse;
