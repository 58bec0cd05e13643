// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateAccount`, from `gpdb/CreateAccount.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AccountType};

/// Creates the initial database account of an instance, with name and password.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::CreateAccountRequest::new()
///     .db_instance_id("...")
///     .account_name("...")
///     .account_password("...");
/// let reply = client.create_account(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateAccountRequest {
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// Which database of the instance is meant.
    pub database_name: Option<String>,
    /// **Required.** Login name of the account.
    pub account_name: Option<String>,
    /// **Required.** Password that the account logs on with.
    pub account_password: Option<String>,
    /// Note that tells people what the account is for.
    pub account_description: Option<String>,
    /// Rights that the login has: `Super` may do everything, `Normal` only what it is granted.
    pub account_type: Option<Open<AccountType>>,
}

impl CreateAccountRequest {
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
    /// Sets `DatabaseName`.
    pub fn database_name(mut self, value: impl Into<String>) -> Self {
        self.database_name = Some(value.into());
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
    /// Sets `AccountType`.
    pub fn account_type(mut self, value: impl Into<Open<AccountType>>) -> Self {
        self.account_type = Some(value.into());
        self
    }
}

request! {
    CreateAccountRequest {
        "DBInstanceId" => db_instance_id: query,
        "DatabaseName" => database_name: query,
        "AccountName" => account_name: query,
        "AccountPassword" => account_password: query,
        "AccountDescription" => account_description: query,
        "AccountType" => account_type: query,
    }
}

impl Operation for CreateAccountRequest {
    type Response = CreateAccountResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateAccount")
        .required(&["DBInstanceId", "AccountName", "AccountPassword"]);
}

/// Response to [`CreateAccountRequest`].
pub type CreateAccountResponse = alicloud_runtime::EmptyResponse;
