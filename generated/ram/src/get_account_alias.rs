// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetAccountAlias`, from `ram/GetAccountAlias.md`.

use alicloud_runtime::codegen::*;

/// Returns the alias that the account goes by when its users log on.
///
/// ```no_run
/// # async fn example(client: alicloud_ram::Client) -> Result<(), alicloud_ram::Error> {
/// let request = alicloud_ram::GetAccountAliasRequest::new();
/// let reply = client.get_account_alias(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetAccountAliasRequest {}

impl GetAccountAliasRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    GetAccountAliasRequest {}
}

impl Operation for GetAccountAliasRequest {
    type Response = GetAccountAliasResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetAccountAlias").read_only();
}

/// Response to [`GetAccountAliasRequest`].
#[non_exhaustive]
pub struct GetAccountAliasResponse {
    /// Name that stands for the account when its users log on. Example: `myalias`.
    pub account_alias: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `04F0F334-1335-436C-A1D7-6C044FE73368`.
    pub request_id: Option<String>,
}

response! {
    GetAccountAliasResponse {
        "AccountAlias" => account_alias: value,
        "RequestId" => request_id: value,
    }
}
