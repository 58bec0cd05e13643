// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AttachNetworkInterface`, from `ens/AttachNetworkInterface.md`.

use alicloud_runtime::codegen::*;

/// Attaches an existing elastic network interface to an instance.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::AttachNetworkInterfaceRequest::new()
///     .instance_id("...")
///     .network_interface_id("...");
/// let reply = client.attach_network_interface(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AttachNetworkInterfaceRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** ID of the elastic network interface that the call is about.
    pub network_interface_id: Option<String>,
}

impl AttachNetworkInterfaceRequest {
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
    /// Sets `NetworkInterfaceId`, which is required.
    pub fn network_interface_id(mut self, value: impl Into<String>) -> Self {
        self.network_interface_id = Some(value.into());
        self
    }
}

request! {
    AttachNetworkInterfaceRequest {
        "InstanceId" => instance_id: query,
        "NetworkInterfaceId" => network_interface_id: query,
    }
}

impl Operation for AttachNetworkInterfaceRequest {
    type Response = AttachNetworkInterfaceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("AttachNetworkInterface")
        .required(&["InstanceId", "NetworkInterfaceId"]);
}

/// Response to [`AttachNetworkInterfaceRequest`], which the documentation does not describe.
pub type AttachNetworkInterfaceResponse = alicloud_runtime::UndocumentedResponse;
