// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateAntChainQRCodeAuthorization`, from `baas/UpdateAntChainQRCodeAuthorization.md`.

use alicloud_runtime::codegen::*;

/// Sets the authorization type of an Ant Blockchain's transaction QR codes.
///
/// ```no_run
/// # async fn example(client: alicloud_baas::Client) -> Result<(), alicloud_baas::Error> {
/// let request = alicloud_baas::UpdateAntChainQRCodeAuthorizationRequest::new()
///     .ant_chain_id("...")
///     .qr_code_type("...")
///     .authorization_type("...");
/// let reply = client.update_ant_chain_qr_code_authorization(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateAntChainQRCodeAuthorizationRequest {
    /// **Required.** ID of the ant chain that the call is about.
    pub ant_chain_id: Option<String>,
    /// **Required.** Which kind of QR code it is or is to be.
    pub qr_code_type: Option<String>,
    /// **Required.** Which kind of authorization it is or is to be.
    pub authorization_type: Option<String>,
}

impl UpdateAntChainQRCodeAuthorizationRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AntChainId`, which is required.
    pub fn ant_chain_id(mut self, value: impl Into<String>) -> Self {
        self.ant_chain_id = Some(value.into());
        self
    }
    /// Sets `QRCodeType`, which is required.
    pub fn qr_code_type(mut self, value: impl Into<String>) -> Self {
        self.qr_code_type = Some(value.into());
        self
    }
    /// Sets `AuthorizationType`, which is required.
    pub fn authorization_type(mut self, value: impl Into<String>) -> Self {
        self.authorization_type = Some(value.into());
        self
    }
}

request! {
    UpdateAntChainQRCodeAuthorizationRequest {
        "AntChainId" => ant_chain_id: form,
        "QRCodeType" => qr_code_type: form,
        "AuthorizationType" => authorization_type: form,
    }
}

impl Operation for UpdateAntChainQRCodeAuthorizationRequest {
    type Response = UpdateAntChainQRCodeAuthorizationResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateAntChainQRCodeAuthorization")
        .required(&["AntChainId", "QRCodeType", "AuthorizationType"]);
}

/// Response to [`UpdateAntChainQRCodeAuthorizationRequest`].
#[non_exhaustive]
pub struct UpdateAntChainQRCodeAuthorizationResponse {
    /// How it ended, or what came of it. Example: `success`.
    pub result: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `D68D66B6-1964-4073-8714-B49F5EF1AEFC`.
    pub request_id: Option<String>,
}

response! {
    UpdateAntChainQRCodeAuthorizationResponse {
        "Result" => result: value,
        "RequestId" => request_id: value,
    }
}
