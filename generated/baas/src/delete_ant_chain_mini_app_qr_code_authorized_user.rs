// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteAntChainMiniAppQRCodeAuthorizedUser`, from `baas/DeleteAntChainMiniAppQRCodeAuthorizedUser.md`.

use alicloud_runtime::codegen::*;

/// Takes a phone number's permission to scan an Ant Blockchain's transaction QR codes away.
///
/// ```no_run
/// # async fn example(client: alicloud_baas::Client) -> Result<(), alicloud_baas::Error> {
/// let request = alicloud_baas::DeleteAntChainMiniAppQRCodeAuthorizedUserRequest::new()
///     .ant_chain_id("...")
///     .phone("...");
/// let reply = client.delete_ant_chain_mini_app_qr_code_authorized_user(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteAntChainMiniAppQRCodeAuthorizedUserRequest {
    /// **Required.** ID of the ant chain that the call is about.
    pub ant_chain_id: Option<String>,
    /// **Required.** Telephone number of the person or contact concerned, or details about calls to it.
    pub phone: Option<String>,
}

impl DeleteAntChainMiniAppQRCodeAuthorizedUserRequest {
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
    /// Sets `Phone`, which is required.
    pub fn phone(mut self, value: impl Into<String>) -> Self {
        self.phone = Some(value.into());
        self
    }
}

request! {
    DeleteAntChainMiniAppQRCodeAuthorizedUserRequest {
        "AntChainId" => ant_chain_id: form,
        "Phone" => phone: form,
    }
}

impl Operation for DeleteAntChainMiniAppQRCodeAuthorizedUserRequest {
    type Response = DeleteAntChainMiniAppQRCodeAuthorizedUserResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation(
            "DeleteAntChainMiniAppQRCodeAuthorizedUser",
        )
        .required(&["AntChainId", "Phone"]);
}

/// Response to [`DeleteAntChainMiniAppQRCodeAuthorizedUserRequest`].
#[non_exhaustive]
pub struct DeleteAntChainMiniAppQRCodeAuthorizedUserResponse {
    /// How it ended, or what came of it. Example: `success`.
    pub result: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `D68D66B6-1964-4073-8714-B49F5EF1AEFC`.
    pub request_id: Option<String>,
}

response! {
    DeleteAntChainMiniAppQRCodeAuthorizedUserResponse {
        "Result" => result: value,
        "RequestId" => request_id: value,
    }
}
