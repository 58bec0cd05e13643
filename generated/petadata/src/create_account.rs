// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateAccount`, from `petadata/CreateAccount.md`.

use alicloud_runtime::codegen::*;

/// Creates a database account in an instance and sets its privileges on databases.
///
/// ```no_run
/// # async fn example(client: alicloud_petadata::Client) -> Result<(), alicloud_petadata::Error> {
/// let request = alicloud_petadata::CreateAccountRequest::new()
///     .instance_id("pd-xxxxxxxxxxxxxx")
///     .account_name("testacc02")
///     .account_password("Pw123456");
/// let reply = client.create_account(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateAccountRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** Login name of the account. Length: 2 to 10.
    pub account_name: Option<String>,
    /// **Required.** Password that the account logs on with. Length: 8 to 32.
    /// A secret: it is printed as `***`.
    pub account_password: Option<String>,
    /// Which kind of account it is or is to be. Default: `Normal`.
    pub account_type: Option<Open<AccountType>>,
    /// What is known about the database.
    pub db_info: Option<Open<DBInfo>>,
    /// Name of the database inside the instance.
    pub db_name: Option<String>,
    /// What the account may do in the database. Default: `ReadWrite`.
    pub account_privilege: Option<Open<DBInfo>>,
    /// Note that tells people what the account is for. Length: 2 to 256.
    pub account_description: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Which version of the account is meant.
    pub account_version: Option<String>,
}

impl CreateAccountRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
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
    pub fn account_type(mut self, value: impl Into<Open<AccountType>>) -> Self {
        self.account_type = Some(value.into());
        self
    }
    /// Sets `DBInfo`.
    pub fn db_info(mut self, value: impl Into<Open<DBInfo>>) -> Self {
        self.db_info = Some(value.into());
        self
    }
    /// Sets `DBName`.
    pub fn db_name(mut self, value: impl Into<String>) -> Self {
        self.db_name = Some(value.into());
        self
    }
    /// Sets `AccountPrivilege`.
    pub fn account_privilege(mut self, value: impl Into<Open<DBInfo>>) -> Self {
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
    /// Sets `AccountVersion`.
    pub fn account_version(mut self, value: impl Into<String>) -> Self {
        self.account_version = Some(value.into());
        self
    }
}

request! {
    CreateAccountRequest {
        "InstanceId" => instance_id: query,
        "AccountName" => account_name: query,
        "AccountPassword" => account_password: query as Secret,
        "AccountType" => account_type: query,
        "DBInfo" => db_info: query,
        "DBName" => db_name: query,
        "AccountPrivilege" => account_privilege: query,
        "AccountDescription" => account_description: query,
        "ClientToken" => client_token: query,
        "AccountVersion" => account_version: query,
    }
}

impl Operation for CreateAccountRequest {
    type Response = CreateAccountResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateAccount")
        .required(&["InstanceId", "AccountName", "AccountPassword"])
        .idempotency_token("ClientToken");
}

/// Response to [`CreateAccountRequest`].
pub type CreateAccountResponse = alicloud_runtime::EmptyResponse;

values! {
    /// Which kind of account it is or is to be.
    pub enum AccountType {
        /// An ordinary account with the rights granted to it.
        Normal = "Normal",
        /// A privileged account that manages the databases and the other accounts.
        Super = "Super",
    }
}

values! {
    /// What is known about the database.
    pub enum DBInfo {
        /// The account can read and write data.
        ReadWrite = "ReadWrite",
        /// The account can only read data.
        ReadOnly = "ReadOnly",
        /// The account can only define the structure of the data.
        DDLOnly = "DDLOnly",
    }
}
