// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteStorageGateway`, from `ens/DeleteStorageGateway.md`.

use alicloud_runtime::codegen::*;

/// Deletes a storage gateway by its ID.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::DeleteStorageGatewayRequest::new()
///     .gateway_id("...");
/// let reply = client.delete_storage_gateway(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteStorageGatewayRequest {
    /// **Required.** ID of the gateway that the call is about.
    pub gateway_id: Option<String>,
}

impl DeleteStorageGatewayRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `GatewayId`, which is required.
    pub fn gateway_id(mut self, value: impl Into<String>) -> Self {
        self.gateway_id = Some(value.into());
        self
    }
}

request! {
    DeleteStorageGatewayRequest {
        "GatewayId" => gateway_id: query,
    }
}

impl Operation for DeleteStorageGatewayRequest {
    type Response = DeleteStorageGatewayResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteStorageGateway")
        .required(&["GatewayId"]);
}

/// Response to [`DeleteStorageGatewayRequest`], which the documentation does not describe.
pub type DeleteStorageGatewayResponse = alicloud_runtime::UndocumentedResponse;
