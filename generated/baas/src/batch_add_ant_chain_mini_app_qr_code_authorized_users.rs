// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `BatchAddAntChainMiniAppQRCodeAuthorizedUsers`, from `baas/BatchAddAntChainMiniAppQRCodeAuthorizedUsers.md`.

use alicloud_runtime::codegen::*;

/// Permits several phone numbers to scan the transaction QR codes of an Ant Blockchain.
///
/// ```no_run
/// # async fn example(client: alicloud_baas::Client) -> Result<(), alicloud_baas::Error> {
/// let request = alicloud_baas::BatchAddAntChainMiniAppQRCodeAuthorizedUsersRequest::new()
///     .ant_chain_id("...")
///     .phone_list("...");
/// let reply = client.batch_add_ant_chain_mini_app_qr_code_authorized_users(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct BatchAddAntChainMiniAppQRCodeAuthorizedUsersRequest {
    /// **Required.** ID of the ant chain that the call is about.
    pub ant_chain_id: Option<String>,
    /// **Required.** Items of the kind phone to work on or to narrow the list down to.
    pub phone_list: Option<Value>,
}

impl BatchAddAntChainMiniAppQRCodeAuthorizedUsersRequest {
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
    /// Sets `PhoneList`, which is required.
    pub fn phone_list(mut self, value: impl Into<Value>) -> Self {
        self.phone_list = Some(value.into());
        self
    }
}

request! {
    BatchAddAntChainMiniAppQRCodeAuthorizedUsersRequest {
        "AntChainId" => ant_chain_id: form,
        "PhoneList" => phone_list: form_json,
    }
}

impl Operation for BatchAddAntChainMiniAppQRCodeAuthorizedUsersRequest {
    type Response = BatchAddAntChainMiniAppQRCodeAuthorizedUsersResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation(
            "BatchAddAntChainMiniAppQRCodeAuthorizedUsers",
        )
        .required(&["AntChainId", "PhoneList"]);
}

/// Response to [`BatchAddAntChainMiniAppQRCodeAuthorizedUsersRequest`].
#[non_exhaustive]
pub struct BatchAddAntChainMiniAppQRCodeAuthorizedUsersResponse {
    /// How it ended, or what came of it. Example: `success`.
    pub result: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `D68D66B6-1964-4073-8714-B49F5EF1AEFC`.
    pub request_id: Option<String>,
}

response! {
    BatchAddAntChainMiniAppQRCodeAuthorizedUsersResponse {
        "Result" => result: value,
        "RequestId" => request_id: value,
    }
}
