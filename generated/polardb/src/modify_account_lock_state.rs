// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyAccountLockState`, from `polardb/ModifyAccountLockState.md`.

use alicloud_runtime::codegen::*;

/// Locks or unlocks a database account, and can set how long its password stays valid.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::ModifyAccountLockStateRequest::new()
///     .db_cluster_id("...")
///     .account_name("...")
///     .account_lock_state("...");
/// let reply = client.modify_account_lock_state(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyAccountLockStateRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required.** Login name of the account.
    pub account_name: Option<String>,
    /// **Required.** State of the account lock, to narrow the list down to or to be put into.
    pub account_lock_state: Option<String>,
    /// Time that is set or recorded for this: account password valid.
    pub account_password_valid_time: Option<String>,
}

impl ModifyAccountLockStateRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBClusterId`, which is required.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
        self
    }
    /// Sets `AccountName`, which is required.
    pub fn account_name(mut self, value: impl Into<String>) -> Self {
        self.account_name = Some(value.into());
        self
    }
    /// Sets `AccountLockState`, which is required.
    pub fn account_lock_state(mut self, value: impl Into<String>) -> Self {
        self.account_lock_state = Some(value.into());
        self
    }
    /// Sets `AccountPasswordValidTime`.
    pub fn account_password_valid_time(mut self, value: impl Into<String>) -> Self {
        self.account_password_valid_time = Some(value.into());
        self
    }
}

request! {
    ModifyAccountLockStateRequest {
        "DBClusterId" => db_cluster_id: query,
        "AccountName" => account_name: query,
        "AccountLockState" => account_lock_state: query,
        "AccountPasswordValidTime" => account_password_valid_time: query,
    }
}

impl Operation for ModifyAccountLockStateRequest {
    type Response = ModifyAccountLockStateResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyAccountLockState")
        .required(&["DBClusterId", "AccountName", "AccountLockState"]);
}

/// Response to [`ModifyAccountLockStateRequest`], which the documentation does not describe.
pub type ModifyAccountLockStateResponse = alicloud_runtime::UndocumentedResponse;
