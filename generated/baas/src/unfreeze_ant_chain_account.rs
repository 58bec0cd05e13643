// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UnfreezeAntChainAccount`, from `baas/UnfreezeAntChainAccount.md`.

use alicloud_runtime::codegen::*;

/// Unfreezes an account on an Ant blockchain, which can make transactions again.
///
/// ```no_run
/// # async fn example(client: alicloud_baas::Client) -> Result<(), alicloud_baas::Error> {
/// let request = alicloud_baas::UnfreezeAntChainAccountRequest::new()
///     .account("accountname")
///     .ant_chain_id("1q8B5R9p");
/// let reply = client.unfreeze_ant_chain_account(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UnfreezeAntChainAccountRequest {
    /// **Required.** Account that the item belongs to or the call works with. Example: `accountname`.
    pub account: Option<String>,
    /// **Required.** ID of the ant chain that the call is about. Example: `1q8B5R9p`.
    pub ant_chain_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl UnfreezeAntChainAccountRequest {
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
    UnfreezeAntChainAccountRequest {
        "Account" => account: form,
        "AntChainId" => ant_chain_id: form,
        "RegionId" => region_id: query,
    }
}

impl Operation for UnfreezeAntChainAccountRequest {
    type Response = UnfreezeAntChainAccountResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UnfreezeAntChainAccount")
        .required(&["Account", "AntChainId"])
        .region("RegionId");
}

/// Response to [`UnfreezeAntChainAccountRequest`].
#[non_exhaustive]
pub struct UnfreezeAntChainAccountResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `6ED983D3-C131-4104-8BDD-1F37992258E1`.
    pub request_id: Option<String>,
    /// How it ended, or what came of it. Example: `success`.
    pub result: Option<String>,
}

response! {
    UnfreezeAntChainAccountResponse {
        "RequestId" => request_id: value,
        "Result" => result: value,
    }
}
