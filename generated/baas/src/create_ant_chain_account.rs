// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateAntChainAccount`, from `baas/CreateAntChainAccount.md`.

use alicloud_runtime::codegen::*;

/// Creates an account on an Ant Blockchain from public keys that you supply.
///
/// ```no_run
/// # async fn example(client: alicloud_baas::Client) -> Result<(), alicloud_baas::Error> {
/// let request = alicloud_baas::CreateAntChainAccountRequest::new()
///     .account("test")
///     .account_pub_key("AEDC32...")
///     .account_recover_pub_key("AEDC32...")
///     .ant_chain_id("bDXK6boZ");
/// let reply = client.create_ant_chain_account(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateAntChainAccountRequest {
    /// **Required.** Account that the item belongs to or the call works with. Example: `test`.
    pub account: Option<String>,
    /// **Required.** Key that opens, signs or picks out the account pub. Example: `AEDC32...`.
    pub account_pub_key: Option<String>,
    /// **Required.** Key that opens, signs or picks out the account recover pub. Example: `AEDC32...`.
    pub account_recover_pub_key: Option<String>,
    /// **Required.** ID of the ant chain that the call is about. Example: `bDXK6boZ`.
    pub ant_chain_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl CreateAntChainAccountRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Account`, which is required.
    pub fn account(mut self, value: impl Into<String>) -> Self {
        self.account = Some(value.into());
        self
    }
    /// Sets `AccountPubKey`, which is required.
    pub fn account_pub_key(mut self, value: impl Into<String>) -> Self {
        self.account_pub_key = Some(value.into());
        self
    }
    /// Sets `AccountRecoverPubKey`, which is required.
    pub fn account_recover_pub_key(mut self, value: impl Into<String>) -> Self {
        self.account_recover_pub_key = Some(value.into());
        self
    }
    /// Sets `AntChainId`, which is required.
    pub fn ant_chain_id(mut self, value: impl Into<String>) -> Self {
        self.ant_chain_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    CreateAntChainAccountRequest {
        "Account" => account: form,
        "AccountPubKey" => account_pub_key: form,
        "AccountRecoverPubKey" => account_recover_pub_key: form,
        "AntChainId" => ant_chain_id: form,
        "RegionId" => region_id: query,
    }
}

impl Operation for CreateAntChainAccountRequest {
    type Response = CreateAntChainAccountResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateAntChainAccount")
        .required(&["Account", "AccountPubKey", "AccountRecoverPubKey", "AntChainId"])
        .region("RegionId");
}

/// Response to [`CreateAntChainAccountRequest`].
#[non_exhaustive]
pub struct CreateAntChainAccountResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `0301F6CB-4FA6-4D03-8668-963623B63D0F`.
    pub request_id: Option<String>,
    /// How it ended, or what came of it.
    pub result: Option<AntChainAccountResult>,
}

response! {
    CreateAntChainAccountResponse {
        "RequestId" => request_id: value,
        "Result" => result: value,
    }
}

/// How it ended, or what came of it.
#[non_exhaustive]
pub struct AntChainAccountResult {
    /// Account that the item belongs to or the call works with. Example: `test`.
    pub account: Option<String>,
    /// ID of the ant chain that the item belongs to or stands for. Example: `bDXK6boZ`.
    pub ant_chain_id: Option<String>,
}

response! {
    AntChainAccountResult {
        "Account" => account: value,
        "AntChainId" => ant_chain_id: value,
    }
}
