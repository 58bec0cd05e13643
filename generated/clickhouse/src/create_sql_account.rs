// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateSQLAccount`, from `clickhouse/CreateSQLAccount.md`.

use alicloud_runtime::codegen::*;

/// Creates a privileged or standard database account in a ClickHouse cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_clickhouse::Client) -> Result<(), alicloud_clickhouse::Error> {
/// let request = alicloud_clickhouse::CreateSQLAccountRequest::new()
///     .db_cluster_id("...")
///     .account_name("...")
///     .account_password("...")
///     .account_type("...");
/// let reply = client.create_sql_account(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateSQLAccountRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required.** Login name of the account.
    pub account_name: Option<String>,
    /// **Required.** Password that the account logs on with.
    pub account_password: Option<String>,
    /// Note that tells people what the account is for.
    pub account_description: Option<String>,
    /// **Required.** Which kind of account it is or is to be.
    pub account_type: Option<String>,
}

impl CreateSQLAccountRequest {
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
    pub fn account_type(mut self, value: impl Into<String>) -> Self {
        self.account_type = Some(value.into());
        self
    }
}

request! {
    CreateSQLAccountRequest {
        "DBClusterId" => db_cluster_id: query,
        "AccountName" => account_name: query,
        "AccountPassword" => account_password: query,
        "AccountDescription" => account_description: query,
        "AccountType" => account_type: query,
    }
}

impl Operation for CreateSQLAccountRequest {
    type Response = CreateSQLAccountResponse;
    type Error = CreateSQLAccountError;
    const INFO: OperationInfo = super::operation("CreateSQLAccount")
        .required(&["DBClusterId", "AccountName", "AccountPassword", "AccountType"]);
    const ERRORS: &'static [CreateSQLAccountError] = &[
        CreateSQLAccountError::InvalidDBClusterNotFound,
    ];
}

/// Response to [`CreateSQLAccountRequest`].
pub type CreateSQLAccountResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`CreateSQLAccountRequest`] names.
///
/// - [`InvalidDBClusterNotFound`](super::DocumentedError::InvalidDBClusterNotFound)
pub type CreateSQLAccountError = super::DocumentedError;
