// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteAttackPathWhitelist`, from `sas/DeleteAttackPathWhitelist.md`.

use alicloud_runtime::codegen::*;

/// Deletes an allowlist entry for attack paths, which are then reported again.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DeleteAttackPathWhitelistRequest::new()
///     .attack_path_whitelist_id("...");
/// let reply = client.delete_attack_path_whitelist(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteAttackPathWhitelistRequest {
    /// **Required.** ID of the attack path whitelist that the call is about.
    pub attack_path_whitelist_id: Option<String>,
}

impl DeleteAttackPathWhitelistRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AttackPathWhitelistId`, which is required.
    pub fn attack_path_whitelist_id(mut self, value: impl Into<String>) -> Self {
        self.attack_path_whitelist_id = Some(value.into());
        self
    }
}

request! {
    DeleteAttackPathWhitelistRequest {
        "AttackPathWhitelistId" => attack_path_whitelist_id: query,
    }
}

impl Operation for DeleteAttackPathWhitelistRequest {
    type Response = DeleteAttackPathWhitelistResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteAttackPathWhitelist")
        .required(&["AttackPathWhitelistId"]);
}

/// Response to [`DeleteAttackPathWhitelistRequest`], which the documentation does not describe.
pub type DeleteAttackPathWhitelistResponse = alicloud_runtime::UndocumentedResponse;
