// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SwitchInstanceNetType`, from `petadata/SwitchInstanceNetType.md`.

use alicloud_runtime::codegen::*;

/// Switches an instance to another network type, such as a VPC.
///
/// ```no_run
/// # async fn example(client: alicloud_petadata::Client) -> Result<(), alicloud_petadata::Error> {
/// let request = alicloud_petadata::SwitchInstanceNetTypeRequest::new()
///     .instance_id("pd-xxxxxxxxxxxxxx")
///     .target_network_type("Classic");
/// let reply = client.switch_instance_net_type(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SwitchInstanceNetTypeRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** Kind of network that the target is in or is meant for.
    pub target_network_type: Option<String>,
    /// **Required** under conditions. ID of the virtual private cloud.
    pub vpc_id: Option<String>,
    /// **Required** under conditions. ID of the vSwitch, which stands for one subnet in one zone.
    pub vswitch_id: Option<String>,
}

impl SwitchInstanceNetTypeRequest {
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
    /// Sets `TargetNetworkType`, which is required.
    pub fn target_network_type(mut self, value: impl Into<String>) -> Self {
        self.target_network_type = Some(value.into());
        self
    }
    /// Sets `VpcId`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
    /// Sets `VSwitchId`.
    pub fn vswitch_id(mut self, value: impl Into<String>) -> Self {
        self.vswitch_id = Some(value.into());
        self
    }
}

request! {
    SwitchInstanceNetTypeRequest {
        "InstanceId" => instance_id: query,
        "TargetNetworkType" => target_network_type: query,
        "VpcId" => vpc_id: query,
        "VSwitchId" => vswitch_id: query,
    }
}

impl Operation for SwitchInstanceNetTypeRequest {
    type Response = SwitchInstanceNetTypeResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SwitchInstanceNetType")
        .required(&["InstanceId", "TargetNetworkType"]);
}

/// Response to [`SwitchInstanceNetTypeRequest`].
pub type SwitchInstanceNetTypeResponse = alicloud_runtime::EmptyResponse;
