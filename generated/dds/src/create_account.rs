// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateAccount`, from `dds/CreateAccount.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{CharacterType};

/// Creates a database account; only sharded clusters on cloud disks can have further ones.
///
/// ```no_run
/// # async fn example(client: alicloud_dds::Client) -> Result<(), alicloud_dds::Error> {
/// let request = alicloud_dds::CreateAccountRequest::new()
///     .db_instance_id("dds-uf6e9433e955xxxx")
///     .account_name("admin1")
///     .account_password("Test123456!");
/// let reply = client.create_account(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateAccountRequest {
    /// **Required.** ID of the database instance. Example: `dds-uf6e9433e955xxxx`.
    pub db_instance_id: Option<String>,
    /// **Required.** Login name of the account. Example: `admin1`.
    pub account_name: Option<String>,
    /// **Required.** Password that the account logs on with. Example: `Test123456!`.
    pub account_password: Option<String>,
    /// Which kind of instance or node is meant, such as shard, config server or replica set.
    /// Here: `db`, `cs`, `normal`. Default: `db`. Example: `db`.
    pub character_type: Option<Open<CharacterType>>,
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
    /// Sets `CharacterType`.
    pub fn character_type(mut self, value: impl Into<Open<CharacterType>>) -> Self {
        self.character_type = Some(value.into());
        self
    }
}

request! {
    CreateAccountRequest {
        "DBInstanceId" => db_instance_id: query,
        "AccountName" => account_name: query,
        "AccountPassword" => account_password: query,
        "CharacterType" => character_type: query,
    }
}

impl Operation for CreateAccountRequest {
    type Response = CreateAccountResponse;
    type Error = CreateAccountError;
    const INFO: OperationInfo = super::operation("CreateAccount")
        .required(&["DBInstanceId", "AccountName", "AccountPassword"]);
    const ERRORS: &'static [CreateAccountError] = &[
        CreateAccountError::InvalidAccountNameMalformed,
        CreateAccountError::InvalidAccountPasswordMalformed,
        CreateAccountError::InvalidAccountDescriptionMalformed,
        CreateAccountError::AccountLimitExceeded,
    ];
}

/// Response to [`CreateAccountRequest`].
pub type CreateAccountResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`CreateAccountRequest`] names.
///
/// - [`InvalidAccountNameMalformed`](super::DocumentedError::InvalidAccountNameMalformed)
/// - [`InvalidAccountPasswordMalformed`](super::DocumentedError::InvalidAccountPasswordMalformed)
/// - [`InvalidAccountDescriptionMalformed`](super::DocumentedError::InvalidAccountDescriptionMalformed)
/// - [`AccountLimitExceeded`](super::DocumentedError::AccountLimitExceeded)
pub type CreateAccountError = super::DocumentedError;
