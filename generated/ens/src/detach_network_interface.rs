// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DetachNetworkInterface`, from `ens/DetachNetworkInterface.md`.

use alicloud_runtime::codegen::*;

/// Detaches an elastic network interface from its instance.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::DetachNetworkInterfaceRequest::new()
///     .network_interface_id("...");
/// let reply = client.detach_network_interface(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DetachNetworkInterfaceRequest {
    /// **Required.** ID of the elastic network interface that the call is about.
    pub network_interface_id: Option<String>,
}

impl DetachNetworkInterfaceRequest {
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
}

request! {
    DetachNetworkInterfaceRequest {
        "NetworkInterfaceId" => network_interface_id: query,
    }
}

impl Operation for DetachNetworkInterfaceRequest {
    type Response = DetachNetworkInterfaceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DetachNetworkInterface")
        .required(&["NetworkInterfaceId"]);
}

/// Response to [`DetachNetworkInterfaceRequest`], which the documentation does not describe.
pub type DetachNetworkInterfaceResponse = alicloud_runtime::UndocumentedResponse;
