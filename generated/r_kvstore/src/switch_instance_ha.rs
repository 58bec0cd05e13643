// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SwitchInstanceHA`, from `r-kvstore/SwitchInstanceHA.md`.

use alicloud_runtime::codegen::*;

/// Makes the replica of an instance its master, for example to try out a failover.
///
/// ```no_run
/// # async fn example(client: alicloud_r_kvstore::Client) -> Result<(), alicloud_r_kvstore::Error> {
/// let request = alicloud_r_kvstore::SwitchInstanceHARequest::new()
///     .instance_id("...");
/// let reply = client.switch_instance_ha(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SwitchInstanceHARequest {
    /// **Required.** ID of the Redis or Tair instance, as the calls that create or list instances
    /// return it.
    pub instance_id: Option<String>,
    /// ID of one node of the cluster or the instance.
    pub node_id: Option<String>,
    /// When the switchover takes place.
    pub switch_mode: Option<i32>,
    /// Whether availability or the safety of data comes first.
    pub switch_type: Option<Open<SwitchType>>,
}

impl SwitchInstanceHARequest {
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
    /// Sets `NodeId`.
    pub fn node_id(mut self, value: impl Into<String>) -> Self {
        self.node_id = Some(value.into());
        self
    }
    /// Sets `SwitchMode`.
    #[inline]
    pub fn switch_mode(mut self, value: i32) -> Self {
        self.switch_mode = Some(value);
        self
    }
    /// Sets `SwitchType`.
    pub fn switch_type(mut self, value: impl Into<Open<SwitchType>>) -> Self {
        self.switch_type = Some(value.into());
        self
    }
}

request! {
    SwitchInstanceHARequest {
        "InstanceId" => instance_id: query,
        "NodeId" => node_id: query,
        "SwitchMode" => switch_mode: query,
        "SwitchType" => switch_type: query,
    }
}

impl Operation for SwitchInstanceHARequest {
    type Response = SwitchInstanceHAResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SwitchInstanceHA")
        .required(&["InstanceId"]);
}

/// Response to [`SwitchInstanceHARequest`].
pub type SwitchInstanceHAResponse = alicloud_runtime::EmptyResponse;

values! {
    /// Whether availability or the safety of data comes first.
    pub enum SwitchType {
        /// Switches at once, at the risk of losing a little data.
        AvailablePriority = "AvailablePriority",
        /// Switches only once the replica has caught up, so that no data is lost.
        ReliabilityPriority = "ReliabilityPriority",
        /// Puts consistent data before a quick switchover.
        DataConsistency = "DataConsistency",
    }
}
