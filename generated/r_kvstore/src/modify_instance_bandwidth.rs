// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyInstanceBandwidth`, from `r-kvstore/ModifyInstanceBandwidth.md`.

use alicloud_runtime::codegen::*;

/// Changes the bandwidth of an instance.
///
/// ```no_run
/// # async fn example(client: alicloud_r_kvstore::Client) -> Result<(), alicloud_r_kvstore::Error> {
/// let request = alicloud_r_kvstore::ModifyInstanceBandwidthRequest::new()
///     .instance_id("...")
///     .target_intranet_bandwidth("...");
/// let reply = client.modify_instance_bandwidth(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyInstanceBandwidthRequest {
    /// **Required.** ID of the Redis or Tair instance, as the calls that create or list instances
    /// return it.
    pub instance_id: Option<String>,
    /// **Required.** Data rate that is granted to or used by the target intranet.
    pub target_intranet_bandwidth: Option<String>,
}

impl ModifyInstanceBandwidthRequest {
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
    /// Sets `TargetIntranetBandwidth`, which is required.
    pub fn target_intranet_bandwidth(mut self, value: impl Into<String>) -> Self {
        self.target_intranet_bandwidth = Some(value.into());
        self
    }
}

request! {
    ModifyInstanceBandwidthRequest {
        "InstanceId" => instance_id: query,
        "TargetIntranetBandwidth" => target_intranet_bandwidth: query,
    }
}

impl Operation for ModifyInstanceBandwidthRequest {
    type Response = ModifyInstanceBandwidthResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyInstanceBandwidth")
        .required(&["InstanceId", "TargetIntranetBandwidth"]);
}

/// Response to [`ModifyInstanceBandwidthRequest`], which the documentation does not describe.
pub type ModifyInstanceBandwidthResponse = alicloud_runtime::UndocumentedResponse;
