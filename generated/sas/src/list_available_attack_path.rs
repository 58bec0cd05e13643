// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListAvailableAttackPath`, from `sas/ListAvailableAttackPath.md`.

use alicloud_runtime::codegen::*;

/// Lists the attack paths that can be chosen, for instance for a whitelist.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ListAvailableAttackPathRequest::new();
/// let reply = client.list_available_attack_path(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListAvailableAttackPathRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
}

impl ListAvailableAttackPathRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
}

request! {
    ListAvailableAttackPathRequest {
        "Lang" => lang: query,
    }
}

impl Operation for ListAvailableAttackPathRequest {
    type Response = ListAvailableAttackPathResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListAvailableAttackPath").read_only();
}

/// Response to [`ListAvailableAttackPathRequest`], which the documentation does not describe.
pub type ListAvailableAttackPathResponse = alicloud_runtime::UndocumentedResponse;
