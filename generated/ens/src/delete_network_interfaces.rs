// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteNetworkInterfaces`, from `ens/DeleteNetworkInterfaces.md`.

use alicloud_runtime::codegen::*;

/// Deletes up to ten elastic network interfaces at once.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::DeleteNetworkInterfacesRequest::new()
///     .network_interface_ids(["..."]);
/// let reply = client.delete_network_interfaces(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteNetworkInterfacesRequest {
    /// **Required.** IDs of the elastic network interfaces to work on or to narrow the list down to.
    /// Items: at most 10.
    pub network_interface_ids: Vec<String>,
}

impl DeleteNetworkInterfacesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `NetworkInterfaceIds`, which is required.
    pub fn network_interface_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.network_interface_ids = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DeleteNetworkInterfacesRequest {
        "NetworkInterfaceIds" => network_interface_ids: query_json,
    }
}

impl Operation for DeleteNetworkInterfacesRequest {
    type Response = DeleteNetworkInterfacesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteNetworkInterfaces")
        .required(&["NetworkInterfaceIds"]);
}

/// Response to [`DeleteNetworkInterfacesRequest`], which the documentation does not describe.
pub type DeleteNetworkInterfacesResponse = alicloud_runtime::UndocumentedResponse;
