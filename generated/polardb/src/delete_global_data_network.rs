// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteGlobalDataNetwork`, from `polardb/DeleteGlobalDataNetwork.md`.

use alicloud_runtime::codegen::*;

/// Deletes a global data network by its ID.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::DeleteGlobalDataNetworkRequest::new();
/// let reply = client.delete_global_data_network(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteGlobalDataNetworkRequest {
    /// ID of the network that the call is about.
    pub network_id: Option<String>,
}

impl DeleteGlobalDataNetworkRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `NetworkId`.
    pub fn network_id(mut self, value: impl Into<String>) -> Self {
        self.network_id = Some(value.into());
        self
    }
}

request! {
    DeleteGlobalDataNetworkRequest {
        "NetworkId" => network_id: query,
    }
}

impl Operation for DeleteGlobalDataNetworkRequest {
    type Response = DeleteGlobalDataNetworkResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteGlobalDataNetwork");
}

/// Response to [`DeleteGlobalDataNetworkRequest`], which the documentation does not describe.
pub type DeleteGlobalDataNetworkResponse = alicloud_runtime::UndocumentedResponse;
