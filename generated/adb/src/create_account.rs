// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateAccount`, from `adb/CreateAccount.md`.

use alicloud_runtime::codegen::*;

/// Creates a database account in a cluster, with its password and type.
///
/// ```no_run
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// let request = alicloud_adb::CreateAccountRequest::new()
///     .db_cluster_id("...")
///     .account_name("...")
///     .account_password("...")
///     .account_type("...");
/// let reply = client.create_account(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateAccountRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required.** Login name of the account.
    pub account_name: Option<String>,
    /// **Required.** Password that the account logs on with.
    pub account_password: Option<String>,
    /// Note that tells people what the account is for.
    pub account_description: Option<String>,
    /// **Required.** Which kind of account it is or is to be.
    pub account_type: Option<Open<AccountType>>,
    /// Database engine, such as MySQL or Redis.
    pub engine: Option<String>,
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
    /// Sets `AccountDescription`.
    pub fn account_description(mut self, value: impl Into<String>) -> Self {
        self.account_description = Some(value.into());
        self
    }
    /// Sets `AccountType`, which is required.
    pub fn account_type(mut self, value: impl Into<Open<AccountType>>) -> Self {
        self.account_type = Some(value.into());
        self
    }
    /// Sets `Engine`.
    pub fn engine(mut self, value: impl Into<String>) -> Self {
        self.engine = Some(value.into());
        self
    }
}

request! {
    CreateAccountRequest {
        "DBClusterId" => db_cluster_id: query,
        "AccountName" => account_name: query,
        "AccountPassword" => account_password: query,
        "AccountDescription" => account_description: query,
        "AccountType" => account_type: query,
        "Engine" => engine: query,
    }
}

impl Operation for CreateAccountRequest {
    type Response = CreateAccountResponse;
    type Error = CreateAccountError;
    const INFO: OperationInfo = super::operation("CreateAccount")
        .required(&["DBClusterId", "AccountName", "AccountPassword", "AccountType"]);
    const ERRORS: &'static [CreateAccountError] = &[
        CreateAccountError::InvalidAccountNameMalformed,
        CreateAccountError::InvalidDBClusterIdNotFound,
        CreateAccountError::InvalidDBClusterIdMalformed,
        CreateAccountError::InvalidAccountPasswordMalformed,
        CreateAccountError::InvalidAccountDescriptionMalformed,
        CreateAccountError::InvalidAccountTypeMalformed,
        CreateAccountError::AcsSqlCannotConnect,
    ];
}

/// Response to [`CreateAccountRequest`].
pub type CreateAccountResponse = alicloud_runtime::EmptyResponse;

values! {
    /// Which kind of account it is or is to be.
    pub enum AccountType {
        /// A privileged account that manages the databases and the other accounts.
        Super = "Super",
        /// An ordinary account with the rights granted to it.
        Normal = "Normal",
    }
}

/// Errors that the documentation of [`CreateAccountRequest`] names.
///
/// - [`InvalidAccountNameMalformed`](super::DocumentedError::InvalidAccountNameMalformed)
/// - [`InvalidDBClusterIdNotFound`](super::DocumentedError::InvalidDBClusterIdNotFound)
/// - [`InvalidDBClusterIdMalformed`](super::DocumentedError::InvalidDBClusterIdMalformed)
/// - [`InvalidAccountPasswordMalformed`](super::DocumentedError::InvalidAccountPasswordMalformed)
/// - [`InvalidAccountDescriptionMalformed`](super::DocumentedError::InvalidAccountDescriptionMalformed)
/// - [`InvalidAccountTypeMalformed`](super::DocumentedError::InvalidAccountTypeMalformed)
/// - [`AcsSqlCannotConnect`](super::DocumentedError::AcsSqlCannotConnect)
pub type CreateAccountError = super::DocumentedError;
