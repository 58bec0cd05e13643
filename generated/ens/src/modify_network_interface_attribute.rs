// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyNetworkInterfaceAttribute`, from `ens/ModifyNetworkInterfaceAttribute.md`.

use alicloud_runtime::codegen::*;

/// Changes name or description of an elastic network interface.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::ModifyNetworkInterfaceAttributeRequest::new()
///     .network_interface_id("...");
/// let reply = client.modify_network_interface_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyNetworkInterfaceAttributeRequest {
    /// **Required.** ID of the elastic network interface that the call is about.
    pub network_interface_id: Option<String>,
    /// Name that the elastic network interface goes by. Length: 1 to 128.
    pub network_interface_name: Option<String>,
    /// Free text that describes the item to people. Length: 1 to 256.
    pub description: Option<String>,
}

impl ModifyNetworkInterfaceAttributeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `NetworkInterfaceId`, which is required.
    pub fn network_interface_id(mut self, value: impl Into<String>) -> Self {
        self.network_interface_id = Some(value.into());
        self
    }
    /// Sets `NetworkInterfaceName`.
    pub fn network_interface_name(mut self, value: impl Into<String>) -> Self {
        self.network_interface_name = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}

request! {
    ModifyNetworkInterfaceAttributeRequest {
        "NetworkInterfaceId" => network_interface_id: query,
        "NetworkInterfaceName" => network_interface_name: query,
        "Description" => description: query,
    }
}

impl Operation for ModifyNetworkInterfaceAttributeRequest {
    type Response = ModifyNetworkInterfaceAttributeResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyNetworkInterfaceAttribute")
        .required(&["NetworkInterfaceId"]);
}

/// Response to [`ModifyNetworkInterfaceAttributeRequest`], which the documentation does not describe.
pub type ModifyNetworkInterfaceAttributeResponse = alicloud_runtime::UndocumentedResponse;
