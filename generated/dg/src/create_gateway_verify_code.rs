// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateGatewayVerifyCode`, from `dg/CreateGatewayVerifyCode.md`.

use alicloud_runtime::codegen::*;

/// Issues the verification code of a database gateway.
///
/// ```no_run
/// # async fn example(client: alicloud_dg::Client) -> Result<(), alicloud_dg::Error> {
/// let request = alicloud_dg::CreateGatewayVerifyCodeRequest::new()
///     .gateway_id("111111xxxxxx");
/// let reply = client.create_gateway_verify_code(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateGatewayVerifyCodeRequest {
    /// **Required.** Database gateway, which links databases outside the cloud to it.
    /// Example: `111111`.
    pub gateway_id: Option<String>,
}

impl CreateGatewayVerifyCodeRequest {
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
    CreateGatewayVerifyCodeRequest {
        "GatewayId" => gateway_id: query,
    }
}

impl Operation for CreateGatewayVerifyCodeRequest {
    type Response = CreateGatewayVerifyCodeResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateGatewayVerifyCode")
        .required(&["GatewayId"]);
}

/// Response to [`CreateGatewayVerifyCodeRequest`].
pub type CreateGatewayVerifyCodeResponse = alicloud_runtime::EmptyResponse;
