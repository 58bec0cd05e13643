// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ClearAccountAlias`, from `ram/ClearAccountAlias.md`.

use alicloud_runtime::codegen::*;

/// Removes the account alias, so that it no longer serves for logging on.
///
/// ```no_run
/// # async fn example(client: alicloud_ram::Client) -> Result<(), alicloud_ram::Error> {
/// let request = alicloud_ram::ClearAccountAliasRequest::new();
/// let reply = client.clear_account_alias(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ClearAccountAliasRequest {}

impl ClearAccountAliasRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    ClearAccountAliasRequest {}
}

impl Operation for ClearAccountAliasRequest {
    type Response = ClearAccountAliasResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ClearAccountAlias");
}

/// Response to [`ClearAccountAliasRequest`].
pub type ClearAccountAliasResponse = alicloud_runtime::EmptyResponse;
