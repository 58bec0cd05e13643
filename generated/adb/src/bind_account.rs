// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `BindAccount`, from `adb/BindAccount.md`.

use alicloud_runtime::codegen::*;

/// Ties a RAM user to a standard database account of a cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// let request = alicloud_adb::BindAccountRequest::new()
///     .db_cluster_id("...")
///     .ram_user("...")
///     .account_name("...");
/// let reply = client.bind_account(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct BindAccountRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required.** RAM user that the database account is tied to.
    pub ram_user: Option<String>,
    /// **Required.** Login name of the account.
    pub account_name: Option<String>,
}

impl BindAccountRequest {
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
    /// Sets `RamUser`, which is required.
    pub fn ram_user(mut self, value: impl Into<String>) -> Self {
        self.ram_user = Some(value.into());
        self
    }
    /// Sets `AccountName`, which is required.
    pub fn account_name(mut self, value: impl Into<String>) -> Self {
        self.account_name = Some(value.into());
        self
    }
}

request! {
    BindAccountRequest {
        "DBClusterId" => db_cluster_id: query,
        "RamUser" => ram_user: query,
        "AccountName" => account_name: query,
    }
}

impl Operation for BindAccountRequest {
    type Response = BindAccountResponse;
    type Error = BindAccountError;
    const INFO: OperationInfo = super::operation("BindAccount")
        .required(&["DBClusterId", "RamUser", "AccountName"]);
    const ERRORS: &'static [BindAccountError] = &[
        BindAccountError::InvalidAccountNameMalformed,
        BindAccountError::InvalidDBClusterIdNotFound,
        BindAccountError::InvalidDBClusterIdMalformed,
        BindAccountError::AcsAccountNotExist,
        BindAccountError::AcsAccountUserHasBind,
        BindAccountError::AcsUserDatabaseAccountHasBind,
        BindAccountError::AcsInvalidParameterAny,
    ];
}

/// Response to [`BindAccountRequest`].
pub type BindAccountResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`BindAccountRequest`] names.
///
/// - [`InvalidAccountNameMalformed`](super::DocumentedError::InvalidAccountNameMalformed)
/// - [`InvalidDBClusterIdNotFound`](super::DocumentedError::InvalidDBClusterIdNotFound)
/// - [`InvalidDBClusterIdMalformed`](super::DocumentedError::InvalidDBClusterIdMalformed)
/// - [`AcsAccountNotExist`](super::DocumentedError::AcsAccountNotExist)
/// - [`AcsAccountUserHasBind`](super::DocumentedError::AcsAccountUserHasBind)
/// - [`AcsUserDatabaseAccountHasBind`](super::DocumentedError::AcsUserDatabaseAccountHasBind)
/// - [`AcsInvalidParameterAny`](super::DocumentedError::AcsInvalidParameterAny)
pub type BindAccountError = super::DocumentedError;
