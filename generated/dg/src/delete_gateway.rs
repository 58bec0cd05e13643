// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteGateway`, from `dg/DeleteGateway.md`.

use alicloud_runtime::codegen::*;

/// Deletes a database gateway by its ID.
///
/// ```no_run
/// # async fn example(client: alicloud_dg::Client) -> Result<(), alicloud_dg::Error> {
/// let request = alicloud_dg::DeleteGatewayRequest::new()
///     .gateway_id("111111xxxxxx");
/// let reply = client.delete_gateway(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteGatewayRequest {
    /// **Required.** Database gateway, which links databases outside the cloud to it.
    /// Example: `111111`.
    pub gateway_id: Option<String>,
}

impl DeleteGatewayRequest {
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
    DeleteGatewayRequest {
        "GatewayId" => gateway_id: query,
    }
}

impl Operation for DeleteGatewayRequest {
    type Response = DeleteGatewayResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteGateway")
        .required(&["GatewayId"]);
}

/// Response to [`DeleteGatewayRequest`].
pub type DeleteGatewayResponse = alicloud_runtime::EmptyResponse;
