// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateAccount`, from `polardb/CreateAccount.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AccountPrivilege};

/// Creates a database account in a PolarDB cluster, optionally with privileges on named databases.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::CreateAccountRequest::new()
///     .db_cluster_id("pc-xxxxxxxxxxxxxxx")
///     .account_name("testacc")
///     .account_password("Pw123456");
/// let reply = client.create_account(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateAccountRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required.** Login name of the account. Length: at most 16.
    pub account_name: Option<String>,
    /// **Required.** Password that the account logs on with. Length: 8 to 32.
    /// A secret: it is printed as `***`.
    pub account_password: Option<String>,
    /// Which kind of account it is or is to be. Default: `Super`.
    pub account_type: Option<String>,
    /// Name of the database inside the instance.
    pub db_name: Option<String>,
    /// What the account may do in the database. Default: `ReadWrite`.
    pub account_privilege: Option<Open<AccountPrivilege>>,
    /// Note that tells people what the account is for. Length: 2 to 256.
    pub account_description: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// `1` gives the rights on every database there is or will be.
    pub priv_for_all_db: Option<String>,
    /// Part that the node plays.
    pub node_type: Option<String>,
}

impl CreateAccountRequest {
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
    /// Sets `DBName`.
    pub fn db_name(mut self, value: impl Into<String>) -> Self {
        self.db_name = Some(value.into());
        self
    }
    /// Sets `AccountPrivilege`.
    pub fn account_privilege(
        mut self,
        value: impl Into<Open<AccountPrivilege>>,
    ) -> Self {
        self.account_privilege = Some(value.into());
        self
    }
    /// Sets `AccountDescription`.
    pub fn account_description(mut self, value: impl Into<String>) -> Self {
        self.account_description = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `PrivForAllDB`.
    pub fn priv_for_all_db(mut self, value: impl Into<String>) -> Self {
        self.priv_for_all_db = Some(value.into());
        self
    }
    /// Sets `NodeType`.
    pub fn node_type(mut self, value: impl Into<String>) -> Self {
        self.node_type = Some(value.into());
        self
    }
}

request! {
    CreateAccountRequest {
        "DBClusterId" => db_cluster_id: query,
        "AccountName" => account_name: query,
        "AccountPassword" => account_password: query as Secret,
        "AccountType" => account_type: query,
        "DBName" => db_name: query,
        "AccountPrivilege" => account_privilege: query,
        "AccountDescription" => account_description: query,
        "ClientToken" => client_token: query,
        "PrivForAllDB" => priv_for_all_db: query,
        "NodeType" => node_type: query,
    }
}

impl Operation for CreateAccountRequest {
    type Response = CreateAccountResponse;
    type Error = CreateAccountError;
    const INFO: OperationInfo = super::operation("CreateAccount")
        .required(&["DBClusterId", "AccountName", "AccountPassword"])
        .idempotency_token("ClientToken");
    const ERRORS: &'static [CreateAccountError] = &[
        CreateAccountError::LockTimeout,
        CreateAccountError::EngineMigrationActionDisabled,
        CreateAccountError::InvalidAccountPasswordMalformed,
        CreateAccountError::InvalidAccountTypeMalformed,
        CreateAccountError::InvalidAccountDescriptionMalformed,
        CreateAccountError::InvalidAccountPrivilegeMalformed,
        CreateAccountError::InvalidAccountNameMalformed,
        CreateAccountError::InvalidDBClusterIdNotFound,
        CreateAccountError::InvalidDBClusterIdMalformed,
    ];
}

/// Response to [`CreateAccountRequest`].
pub type CreateAccountResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`CreateAccountRequest`] names.
///
/// - [`LockTimeout`](super::DocumentedError::LockTimeout)
/// - [`EngineMigrationActionDisabled`](super::DocumentedError::EngineMigrationActionDisabled)
/// - [`InvalidAccountPasswordMalformed`](super::DocumentedError::InvalidAccountPasswordMalformed)
/// - [`InvalidAccountTypeMalformed`](super::DocumentedError::InvalidAccountTypeMalformed)
/// - [`InvalidAccountDescriptionMalformed`](super::DocumentedError::InvalidAccountDescriptionMalformed)
/// - [`InvalidAccountPrivilegeMalformed`](super::DocumentedError::InvalidAccountPrivilegeMalformed)
/// - [`InvalidAccountNameMalformed`](super::DocumentedError::InvalidAccountNameMalformed)
/// - [`InvalidDBClusterIdNotFound`](super::DocumentedError::InvalidDBClusterIdNotFound)
/// - [`InvalidDBClusterIdMalformed`](super::DocumentedError::InvalidDBClusterIdMalformed)
pub type CreateAccountError = super::DocumentedError;
