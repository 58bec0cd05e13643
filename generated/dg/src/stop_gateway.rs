// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `StopGateway`, from `dg/StopGateway.md`.

use alicloud_runtime::codegen::*;

/// Stops a running database gateway without deleting it.
///
/// ```no_run
/// # async fn example(client: alicloud_dg::Client) -> Result<(), alicloud_dg::Error> {
/// let request = alicloud_dg::StopGatewayRequest::new()
///     .gateway_id("111111xxxxxx");
/// let reply = client.stop_gateway(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct StopGatewayRequest {
    /// **Required.** Database gateway, which links databases outside the cloud to it.
    /// Example: `111111`.
    pub gateway_id: Option<String>,
}

impl StopGatewayRequest {
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
    StopGatewayRequest {
        "GatewayId" => gateway_id: query,
    }
}

impl Operation for StopGatewayRequest {
    type Response = StopGatewayResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("StopGateway").required(&["GatewayId"]);
}

/// Response to [`StopGatewayRequest`].
pub type StopGatewayResponse = alicloud_runtime::EmptyResponse;
