// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `FreezeAntChainAccount`, from `baas/FreezeAntChainAccount.md`.

use alicloud_runtime::codegen::*;

/// Freezes an account on an Ant blockchain, so that it can make no transactions.
///
/// ```no_run
/// # async fn example(client: alicloud_baas::Client) -> Result<(), alicloud_baas::Error> {
/// let request = alicloud_baas::FreezeAntChainAccountRequest::new()
///     .ant_chain_id("...")
///     .account("...");
/// let reply = client.freeze_ant_chain_account(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct FreezeAntChainAccountRequest {
    /// **Required.** ID of the ant chain that the call is about.
    pub ant_chain_id: Option<String>,
    /// **Required.** Account that the item belongs to or the call works with.
    pub account: Option<String>,
}

impl FreezeAntChainAccountRequest {
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
    /// Sets `Account`, which is required.
    pub fn account(mut self, value: impl Into<String>) -> Self {
        self.account = Some(value.into());
        self
    }
}

request! {
    FreezeAntChainAccountRequest {
        "AntChainId" => ant_chain_id: form,
        "Account" => account: form,
    }
}

impl Operation for FreezeAntChainAccountRequest {
    type Response = FreezeAntChainAccountResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("FreezeAntChainAccount")
        .required(&["AntChainId", "Account"]);
}

/// Response to [`FreezeAntChainAccountRequest`].
#[non_exhaustive]
pub struct FreezeAntChainAccountResponse {
    /// How it ended, or what came of it. Example: `success`.
    pub result: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `9F862442-F6AD-4B5F-8969-CE23DE1413CB`.
    pub request_id: Option<String>,
}

response! {
    FreezeAntChainAccountResponse {
        "Result" => result: value,
        "RequestId" => request_id: value,
    }
}
