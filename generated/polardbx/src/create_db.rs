// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateDB`, from `polardbx/CreateDB.md`.

use alicloud_runtime::codegen::*;

/// Creates a database, with character set and mode, and grants an account access to it.
///
/// ```no_run
/// # async fn example(client: alicloud_polardbx::Client) -> Result<(), alicloud_polardbx::Error> {
/// let request = alicloud_polardbx::CreateDBRequest::new()
///     .db_instance_name("...")
///     .account_name("...")
///     .charset("...")
///     .db_name("...");
/// let reply = client.create_db(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateDBRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Name that the database instance goes by.
    pub db_instance_name: Option<String>,
    /// **Required.** Login name of the account.
    pub account_name: Option<String>,
    /// **Required.** Character set of the new database.
    pub charset: Option<String>,
    /// **Required.** Name that the database goes by.
    pub db_name: Option<String>,
    /// What the account may do in the database.
    pub account_privilege: Option<String>,
    /// Free text that tells people about the database.
    pub db_description: Option<String>,
    /// Name that the security account goes by.
    pub security_account_name: Option<String>,
    /// Password that belongs to the security account; keep it secret.
    pub security_account_password: Option<String>,
    /// Way of working, out of those that the service offers.
    pub mode: Option<Open<DBMode>>,
    /// Name that the storage pool goes by.
    pub storage_pool_name: Option<String>,
}

impl CreateDBRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `DBInstanceName`, which is required.
    pub fn db_instance_name(mut self, value: impl Into<String>) -> Self {
        self.db_instance_name = Some(value.into());
        self
    }
    /// Sets `AccountName`, which is required.
    pub fn account_name(mut self, value: impl Into<String>) -> Self {
        self.account_name = Some(value.into());
        self
    }
    /// Sets `Charset`, which is required.
    pub fn charset(mut self, value: impl Into<String>) -> Self {
        self.charset = Some(value.into());
        self
    }
    /// Sets `DbName`, which is required.
    pub fn db_name(mut self, value: impl Into<String>) -> Self {
        self.db_name = Some(value.into());
        self
    }
    /// Sets `AccountPrivilege`.
    pub fn account_privilege(mut self, value: impl Into<String>) -> Self {
        self.account_privilege = Some(value.into());
        self
    }
    /// Sets `DbDescription`.
    pub fn db_description(mut self, value: impl Into<String>) -> Self {
        self.db_description = Some(value.into());
        self
    }
    /// Sets `SecurityAccountName`.
    pub fn security_account_name(mut self, value: impl Into<String>) -> Self {
        self.security_account_name = Some(value.into());
        self
    }
    /// Sets `SecurityAccountPassword`.
    pub fn security_account_password(mut self, value: impl Into<String>) -> Self {
        self.security_account_password = Some(value.into());
        self
    }
    /// Sets `Mode`.
    pub fn mode(mut self, value: impl Into<Open<DBMode>>) -> Self {
        self.mode = Some(value.into());
        self
    }
    /// Sets `StoragePoolName`.
    pub fn storage_pool_name(mut self, value: impl Into<String>) -> Self {
        self.storage_pool_name = Some(value.into());
        self
    }
}

request! {
    CreateDBRequest {
        "RegionId" => region_id: query,
        "DBInstanceName" => db_instance_name: query,
        "AccountName" => account_name: query,
        "Charset" => charset: query,
        "DbName" => db_name: query,
        "AccountPrivilege" => account_privilege: query,
        "DbDescription" => db_description: query,
        "SecurityAccountName" => security_account_name: query,
        "SecurityAccountPassword" => security_account_password: query,
        "Mode" => mode: query,
        "StoragePoolName" => storage_pool_name: query,
    }
}

impl Operation for CreateDBRequest {
    type Response = CreateDBResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateDB")
        .required(&["RegionId", "DBInstanceName", "AccountName", "Charset", "DbName"])
        .success_flag("Success")
        .error_messages(&["Message"])
        .region("RegionId");
}

/// Response to [`CreateDBRequest`].
#[non_exhaustive]
pub struct CreateDBResponse {
    /// Text for people that explains the code or the event beside it.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `9B2F3840-5C98-475C-B269-2D5C3A31797C`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    CreateDBResponse {
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

values! {
    /// Way of working, out of those that the service offers.
    pub enum DBMode {
        /// Tables are split by the rules of the former distributed service.
        Drds = "drds",
        /// Tables are split without a rule being named.
        Auto = "auto",
    }
}
