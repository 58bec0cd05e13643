// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyInstanceNetworkAttribute`, from `ens/ModifyInstanceNetworkAttribute.md`.

use alicloud_runtime::codegen::*;

/// Moves an instance to another vSwitch or gives it another private IP address.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::ModifyInstanceNetworkAttributeRequest::new()
///     .instance_id("...");
/// let reply = client.modify_instance_network_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyInstanceNetworkAttributeRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// ID of the vSwitch, which stands for one subnet in one zone.
    pub vswitch_id: Option<String>,
    /// Address inside the private network.
    pub private_ip_address: Option<String>,
}

impl ModifyInstanceNetworkAttributeRequest {
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
    /// Sets `VSwitchId`.
    pub fn vswitch_id(mut self, value: impl Into<String>) -> Self {
        self.vswitch_id = Some(value.into());
        self
    }
    /// Sets `PrivateIpAddress`.
    pub fn private_ip_address(mut self, value: impl Into<String>) -> Self {
        self.private_ip_address = Some(value.into());
        self
    }
}

request! {
    ModifyInstanceNetworkAttributeRequest {
        "InstanceId" => instance_id: query,
        "VSwitchId" => vswitch_id: query,
        "PrivateIpAddress" => private_ip_address: query,
    }
}

impl Operation for ModifyInstanceNetworkAttributeRequest {
    type Response = ModifyInstanceNetworkAttributeResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyInstanceNetworkAttribute")
        .required(&["InstanceId"]);
}

/// Response to [`ModifyInstanceNetworkAttributeRequest`], which the documentation does not describe.
pub type ModifyInstanceNetworkAttributeResponse = alicloud_runtime::UndocumentedResponse;
