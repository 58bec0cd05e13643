// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ResetAccountPassword`, from `adb_2019_03_15/ResetAccountPassword.md`.

use alicloud_runtime::codegen::*;

/// Sets a new password for a database account.
///
/// ```no_run
/// # async fn example(client: alicloud_adb_2019_03_15::Client) -> Result<(), alicloud_adb_2019_03_15::Error> {
/// let request = alicloud_adb_2019_03_15::ResetAccountPasswordRequest::new()
///     .db_cluster_id("...")
///     .account_name("...")
///     .account_password("...");
/// let reply = client.reset_account_password(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ResetAccountPasswordRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required.** Login name of the account.
    pub account_name: Option<String>,
    /// **Required.** Password that the account logs on with.
    pub account_password: Option<String>,
    /// Which kind of account it is or is to be.
    pub account_type: Option<String>,
}

impl ResetAccountPasswordRequest {
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
    /// Sets `AccountPassword`, which is required.
    pub fn account_password(mut self, value: impl Into<String>) -> Self {
        self.account_password = Some(value.into());
        self
    }
    /// Sets `AccountType`.
    pub fn account_type(mut self, value: impl Into<String>) -> Self {
        self.account_type = Some(value.into());
        self
    }
}

request! {
    ResetAccountPasswordRequest {
        "DBClusterId" => db_cluster_id: query,
        "AccountName" => account_name: query,
        "AccountPassword" => account_password: query,
        "AccountType" => account_type: query,
    }
}

impl Operation for ResetAccountPasswordRequest {
    type Response = ResetAccountPasswordResponse;
    type Error = ResetAccountPasswordError;
    const INFO: OperationInfo = super::operation("ResetAccountPassword")
        .required(&["DBClusterId", "AccountName", "AccountPassword"]);
    const ERRORS: &'static [ResetAccountPasswordError] = &[
        ResetAccountPasswordError::InvalidDBClusterNotFound,
    ];
}

/// Response to [`ResetAccountPasswordRequest`].
#[non_exhaustive]
pub struct ResetAccountPasswordResponse {
    /// ID of the task, for asking how far it is. Example: `1564657730`.
    pub task_id: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `1AD222E9-E606-4A42-BF6D-8A4442913CEF`.
    pub request_id: Option<String>,
    /// ID of the database cluster that the item belongs to or stands for.
    /// Example: `rm-uf6wjk5xxxxxxxxxx`.
    pub db_cluster_id: Option<String>,
}

response! {
    ResetAccountPasswordResponse {
        "TaskId" => task_id: value,
        "RequestId" => request_id: value,
        "DBClusterId" => db_cluster_id: value,
    }
}

/// Errors that the documentation of [`ResetAccountPasswordRequest`] names.
///
/// - [`InvalidDBClusterNotFound`](super::DocumentedError::InvalidDBClusterNotFound)
pub type ResetAccountPasswordError = super::DocumentedError;
