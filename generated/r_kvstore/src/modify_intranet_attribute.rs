// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyIntranetAttribute`, from `r-kvstore/ModifyIntranetAttribute.md`.

use alicloud_runtime::codegen::*;

/// Changes the internal bandwidth of an instance in a dedicated cluster for a limited time.
///
/// ```no_run
/// # async fn example(client: alicloud_r_kvstore::Client) -> Result<(), alicloud_r_kvstore::Error> {
/// let request = alicloud_r_kvstore::ModifyIntranetAttributeRequest::new()
///     .instance_id("r-bp1xxxxxxxxxxxxx");
/// let reply = client.modify_intranet_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyIntranetAttributeRequest {
    /// **Required.** ID of the Redis or Tair instance, as the calls that create or list instances
    /// return it. Example: `r-bp1xxxxxxxxxxxxx`.
    pub instance_id: Option<String>,
    /// Data rate to add for a time, on top of what the instance has.
    pub band_width: Option<i64>,
    /// ID of one node of the cluster or the instance.
    pub node_id: Option<String>,
}

impl ModifyIntranetAttributeRequest {
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
    /// Sets `BandWidth`.
    #[inline]
    pub fn band_width(mut self, value: i64) -> Self {
        self.band_width = Some(value);
        self
    }
    /// Sets `NodeId`.
    pub fn node_id(mut self, value: impl Into<String>) -> Self {
        self.node_id = Some(value.into());
        self
    }
}

request! {
    ModifyIntranetAttributeRequest {
        "InstanceId" => instance_id: query,
        "BandWidth" => band_width: query,
        "NodeId" => node_id: query,
    }
}

impl Operation for ModifyIntranetAttributeRequest {
    type Response = ModifyIntranetAttributeResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyIntranetAttribute")
        .required(&["InstanceId"]);
}

/// Response to [`ModifyIntranetAttributeRequest`].
pub type ModifyIntranetAttributeResponse = alicloud_runtime::EmptyResponse;
