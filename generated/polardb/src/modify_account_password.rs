// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyAccountPassword`, from `polardb/ModifyAccountPassword.md`.

use alicloud_runtime::codegen::*;

/// Changes the password of a PolarDB database account.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::ModifyAccountPasswordRequest::new()
///     .db_cluster_id("pc-xxxxxxxxxxxxxxxx")
///     .account_name("testacc")
///     .account_password("Pw123456")
///     .new_account_password("...");
/// let reply = client.modify_account_password(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyAccountPasswordRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required.** Login name of the account.
    pub account_name: Option<String>,
    /// **Required.** Password that the account logs on with. A secret: it is printed as `***`.
    pub account_password: Option<String>,
    /// **Required.** Password that belongs to the new account; keep it secret.
    pub new_account_password: Option<String>,
    /// Which kind of password it is or is to be.
    pub password_type: Option<String>,
}

impl ModifyAccountPasswordRequest {
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
    /// Sets `NewAccountPassword`, which is required.
    pub fn new_account_password(mut self, value: impl Into<String>) -> Self {
        self.new_account_password = Some(value.into());
        self
    }
    /// Sets `PasswordType`.
    pub fn password_type(mut self, value: impl Into<String>) -> Self {
        self.password_type = Some(value.into());
        self
    }
}

request! {
    ModifyAccountPasswordRequest {
        "DBClusterId" => db_cluster_id: query,
        "AccountName" => account_name: query,
        "AccountPassword" => account_password: query as Secret,
        "NewAccountPassword" => new_account_password: query,
        "PasswordType" => password_type: query,
    }
}

impl Operation for ModifyAccountPasswordRequest {
    type Response = ModifyAccountPasswordResponse;
    type Error = ModifyAccountPasswordError;
    const INFO: OperationInfo = super::operation("ModifyAccountPassword")
        .required(
            &["DBClusterId", "AccountName", "AccountPassword", "NewAccountPassword"],
        );
    const ERRORS: &'static [ModifyAccountPasswordError] = &[
        ModifyAccountPasswordError::EngineMigrationActionDisabled,
        ModifyAccountPasswordError::LockTimeout,
        ModifyAccountPasswordError::InvalidAccountPasswordMalformed,
        ModifyAccountPasswordError::InvalidDBClusterNotFound,
        ModifyAccountPasswordError::InvalidDBClusterIdMalformed,
        ModifyAccountPasswordError::InvalidDBClusterIdNotFound,
    ];
}

/// Response to [`ModifyAccountPasswordRequest`].
pub type ModifyAccountPasswordResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyAccountPasswordRequest`] names.
///
/// - [`EngineMigrationActionDisabled`](super::DocumentedError::EngineMigrationActionDisabled)
/// - [`LockTimeout`](super::DocumentedError::LockTimeout)
/// - [`InvalidAccountPasswordMalformed`](super::DocumentedError::InvalidAccountPasswordMalformed)
/// - [`InvalidDBClusterNotFound`](super::DocumentedError::InvalidDBClusterNotFound)
/// - [`InvalidDBClusterIdMalformed`](super::DocumentedError::InvalidDBClusterIdMalformed)
/// - [`InvalidDBClusterIdNotFound`](super::DocumentedError::InvalidDBClusterIdNotFound)
pub type ModifyAccountPasswordError = super::DocumentedError;
