// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyGateway`, from `dg/ModifyGateway.md`.

use alicloud_runtime::codegen::*;

/// Changes name and description of a database gateway.
///
/// ```no_run
/// # async fn example(client: alicloud_dg::Client) -> Result<(), alicloud_dg::Error> {
/// let request = alicloud_dg::ModifyGatewayRequest::new()
///     .gateway_id("111111xxxxxx")
///     .gateway_name("text");
/// let reply = client.modify_gateway(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyGatewayRequest {
    /// **Required.** Database gateway, which links databases outside the cloud to it.
    /// Example: `111111`.
    pub gateway_id: Option<String>,
    /// **Required.** Display text for the database gateway. Example: `text`.
    pub gateway_name: Option<String>,
    /// Free text that tells people about the gateway. Example: `text`.
    pub gateway_desc: Option<String>,
}

impl ModifyGatewayRequest {
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
    /// Sets `GatewayName`, which is required.
    pub fn gateway_name(mut self, value: impl Into<String>) -> Self {
        self.gateway_name = Some(value.into());
        self
    }
    /// Sets `GatewayDesc`.
    pub fn gateway_desc(mut self, value: impl Into<String>) -> Self {
        self.gateway_desc = Some(value.into());
        self
    }
}

request! {
    ModifyGatewayRequest {
        "GatewayId" => gateway_id: query,
        "GatewayName" => gateway_name: query,
        "GatewayDesc" => gateway_desc: query,
    }
}

impl Operation for ModifyGatewayRequest {
    type Response = ModifyGatewayResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyGateway")
        .required(&["GatewayId", "GatewayName"]);
}

/// Response to [`ModifyGatewayRequest`].
pub type ModifyGatewayResponse = alicloud_runtime::EmptyResponse;
