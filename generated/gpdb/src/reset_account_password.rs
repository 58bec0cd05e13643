// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ResetAccountPassword`, from `gpdb/ResetAccountPassword.md`.

use alicloud_runtime::codegen::*;

/// Sets a new password for a database account of an instance.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::ResetAccountPasswordRequest::new()
///     .db_instance_id("...")
///     .account_name("...")
///     .account_password("...");
/// let reply = client.reset_account_password(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ResetAccountPasswordRequest {
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// **Required.** Login name of the account.
    pub account_name: Option<String>,
    /// **Required.** Password that the account logs on with.
    pub account_password: Option<String>,
}

impl ResetAccountPasswordRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `AccountName`, which is required.
    pub fn account_name(mut self, value: impl Into<String>) -> Self {
        self.account_name = Some(value.into());
        self
    }
    /// Sets `AccountPassword`, which is required.
    pub fn account_password(mut self, value: impl Into<String>) -> Self {
        self.account_password = Some(value.into());
        self
    }
}

request! {
    ResetAccountPasswordRequest {
        "DBInstanceId" => db_instance_id: query,
        "AccountName" => account_name: query,
        "AccountPassword" => account_password: query,
    }
}

impl Operation for ResetAccountPasswordRequest {
    type Response = ResetAccountPasswordResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ResetAccountPassword")
        .required(&["DBInstanceId", "AccountName", "AccountPassword"]);
}

/// Response to [`ResetAccountPasswordRequest`].
pub type ResetAccountPasswordResponse = alicloud_runtime::EmptyResponse;
