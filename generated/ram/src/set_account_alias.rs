// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SetAccountAlias`, from `ram/SetAccountAlias.md`.

use alicloud_runtime::codegen::*;

/// Gives the account an alias that its users can log on with.
///
/// ```no_run
/// # async fn example(client: alicloud_ram::Client) -> Result<(), alicloud_ram::Error> {
/// let request = alicloud_ram::SetAccountAliasRequest::new();
/// let reply = client.set_account_alias(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SetAccountAliasRequest {
    /// Name that stands for the account when its users log on.
    pub account_alias: Option<String>,
}

impl SetAccountAliasRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AccountAlias`.
    pub fn account_alias(mut self, value: impl Into<String>) -> Self {
        self.account_alias = Some(value.into());
        self
    }
}

request! {
    SetAccountAliasRequest {
        "AccountAlias" => account_alias: query,
    }
}

impl Operation for SetAccountAliasRequest {
    type Response = SetAccountAliasResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SetAccountAlias");
}

/// Response to [`SetAccountAliasRequest`].
pub type SetAccountAliasResponse = alicloud_runtime::EmptyResponse;
