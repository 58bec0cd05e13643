// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetAttackPathWhitelist`, from `sas/GetAttackPathWhitelist.md`.

use alicloud_runtime::codegen::*;

/// Reads one whitelist entry of attack path analysis.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::GetAttackPathWhitelistRequest::new()
///     .attack_path_whitelist_id("...");
/// let reply = client.get_attack_path_whitelist(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetAttackPathWhitelistRequest {
    /// **Required.** ID of the attack path whitelist that the call is about.
    pub attack_path_whitelist_id: Option<String>,
}

impl GetAttackPathWhitelistRequest {
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
    GetAttackPathWhitelistRequest {
        "AttackPathWhitelistId" => attack_path_whitelist_id: query,
    }
}

impl Operation for GetAttackPathWhitelistRequest {
    type Response = GetAttackPathWhitelistResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetAttackPathWhitelist")
        .required(&["AttackPathWhitelistId"])
        .read_only();
}

/// Response to [`GetAttackPathWhitelistRequest`], which the documentation does not describe.
pub type GetAttackPathWhitelistResponse = alicloud_runtime::UndocumentedResponse;
