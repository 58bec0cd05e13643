// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateAccount`, from `clickhouse_2023_05_22/CreateAccount.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AccountData, DmlAuthSetting};

/// Creates a database account in an Enterprise Edition cluster, with type and privileges.
///
/// ```no_run
/// # async fn example(client: alicloud_clickhouse_2023_05_22::Client) -> Result<(), alicloud_clickhouse_2023_05_22::Error> {
/// let request = alicloud_clickhouse_2023_05_22::CreateAccountRequest::new()
///     .db_instance_id("...")
///     .account_type("...")
///     .account("...")
///     .password("...");
/// let reply = client.create_account(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateAccountRequest {
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// **Required.** Which kind of account it is or is to be.
    pub account_type: Option<Open<AccountType>>,
    /// **Required.** Account that the item belongs to or the call works with.
    pub account: Option<String>,
    /// **Required.** Password to be set or to log on with.
    pub password: Option<String>,
    /// What the account may do with data.
    pub dml_auth_setting: Option<DmlAuthSetting>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Code of the cloud service concerned.
    pub product: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
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
    /// Sets `AccountType`, which is required.
    pub fn account_type(mut self, value: impl Into<Open<AccountType>>) -> Self {
        self.account_type = Some(value.into());
        self
    }
    /// Sets `Account`, which is required.
    pub fn account(mut self, value: impl Into<String>) -> Self {
        self.account = Some(value.into());
        self
    }
    /// Sets `Password`, which is required.
    pub fn password(mut self, value: impl Into<String>) -> Self {
        self.password = Some(value.into());
        self
    }
    /// Sets `DmlAuthSetting`.
    pub fn dml_auth_setting(mut self, value: impl Into<DmlAuthSetting>) -> Self {
        self.dml_auth_setting = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `Product`.
    pub fn product(mut self, value: impl Into<String>) -> Self {
        self.product = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}

request! {
    CreateAccountRequest {
        "DBInstanceId" => db_instance_id: query,
        "AccountType" => account_type: query,
        "Account" => account: query,
        "Password" => password: query,
        "DmlAuthSetting" => dml_auth_setting: query_json,
        "RegionId" => region_id: query,
        "Product" => product: query,
        "Description" => description: query,
    }
}

impl Operation for CreateAccountRequest {
    type Response = CreateAccountResponse;
    type Error = CreateAccountError;
    const INFO: OperationInfo = super::operation("CreateAccount")
        .required(&["DBInstanceId", "AccountType", "Account", "Password", "RegionId"])
        .region("RegionId");
    const ERRORS: &'static [CreateAccountError] = &[
        CreateAccountError::InvalidAccountTypeMalformed,
        CreateAccountError::InvalidAccountNameMalformed,
        CreateAccountError::InvalidAccountPasswordMalformed,
        CreateAccountError::InvalidDBInstanceStateNotSupport,
        CreateAccountError::InvalidDBInstanceIdNotFound,
    ];
}

/// Response to [`CreateAccountRequest`].
#[non_exhaustive]
pub struct CreateAccountResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `2FED790E-FB61-4721-8C1C-07C627FA5A19`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<AccountData>,
}

response! {
    CreateAccountResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
    }
}

values! {
    /// Which kind of account it is or is to be.
    pub enum AccountType {
        /// A privileged account that manages the others.
        SuperAccount = "SuperAccount",
        /// An ordinary account with the rights granted to it.
        NormalAccount = "NormalAccount",
    }
}

/// Errors that the documentation of [`CreateAccountRequest`] names.
///
/// - [`InvalidAccountTypeMalformed`](super::DocumentedError::InvalidAccountTypeMalformed)
/// - [`InvalidAccountNameMalformed`](super::DocumentedError::InvalidAccountNameMalformed)
/// - [`InvalidAccountPasswordMalformed`](super::DocumentedError::InvalidAccountPasswordMalformed)
/// - [`InvalidDBInstanceStateNotSupport`](super::DocumentedError::InvalidDBInstanceStateNotSupport)
/// - [`InvalidDBInstanceIdNotFound`](super::DocumentedError::InvalidDBInstanceIdNotFound)
pub type CreateAccountError = super::DocumentedError;
