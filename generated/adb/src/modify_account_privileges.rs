// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyAccountPrivileges`, from `adb/ModifyAccountPrivileges.md`.

use alicloud_runtime::codegen::*;

/// Changes what a database account may do in a cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// use alicloud_adb::modify_account_privileges::AccountPrivilege;
///
/// let request = alicloud_adb::ModifyAccountPrivilegesRequest::new()
///     .db_cluster_id("...")
///     .account_name("...")
///     .account_privileges([AccountPrivilege::new()]);
/// let reply = client.modify_account_privileges(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyAccountPrivilegesRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required.** Login name of the account.
    pub account_name: Option<String>,
    /// **Required.** The account privileges to work on or to narrow the list down to.
    pub account_privileges: Vec<AccountPrivilege>,
}

impl ModifyAccountPrivilegesRequest {
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
    /// Sets `AccountPrivileges`, which is required.
    pub fn account_privileges(
        mut self,
        value: impl IntoIterator<Item = impl Into<AccountPrivilege>>,
    ) -> Self {
        self.account_privileges = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    ModifyAccountPrivilegesRequest {
        "RegionId" => region_id: query,
        "DBClusterId" => db_cluster_id: query,
        "AccountName" => account_name: query,
        "AccountPrivileges" => account_privileges: query_json,
    }
}

impl Operation for ModifyAccountPrivilegesRequest {
    type Response = ModifyAccountPrivilegesResponse;
    type Error = ModifyAccountPrivilegesError;
    const INFO: OperationInfo = super::operation("ModifyAccountPrivileges")
        .required(&["RegionId", "DBClusterId", "AccountName", "AccountPrivileges"])
        .region("RegionId");
    const ERRORS: &'static [ModifyAccountPrivilegesError] = &[
        ModifyAccountPrivilegesError::AcsPrivilegeModifyFailed,
        ModifyAccountPrivilegesError::InvalidDBClusterIdMalformed,
        ModifyAccountPrivilegesError::AcsParameterMalformed,
        ModifyAccountPrivilegesError::AcsInvalidParameterAny,
        ModifyAccountPrivilegesError::InvalidDBClusterNotFound,
        ModifyAccountPrivilegesError::AcsUserNotBindDatabaseAccount,
    ];
}

/// Response to [`ModifyAccountPrivilegesRequest`].
pub type ModifyAccountPrivilegesResponse = alicloud_runtime::EmptyResponse;

/// The account privileges to work on or to narrow the list down to.
#[non_exhaustive]
pub struct AccountPrivilege {
    /// Database, table, or column that the rights are on.
    pub privilege_object: Option<PrivilegeObject>,
    /// The privileges to work on or to narrow the list down to.
    pub privileges: Vec<String>,
    /// Which kind of privilege it is or is to be.
    pub privilege_type: Option<String>,
}

impl AccountPrivilege {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `PrivilegeObject`.
    pub fn privilege_object(mut self, value: impl Into<PrivilegeObject>) -> Self {
        self.privilege_object = Some(value.into());
        self
    }
    /// Sets `Privileges`.
    pub fn privileges(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.privileges = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `PrivilegeType`.
    pub fn privilege_type(mut self, value: impl Into<String>) -> Self {
        self.privilege_type = Some(value.into());
        self
    }
}

request! {
    AccountPrivilege {
        "PrivilegeObject" => privilege_object: field,
        "Privileges" => privileges: field,
        "PrivilegeType" => privilege_type: field,
    }
}

/// Database, table, or column that the rights are on.
#[non_exhaustive]
pub struct PrivilegeObject {
    /// Database that the call or the item is about.
    pub database: Option<String>,
    /// Table that the call or the item is about.
    pub table: Option<String>,
    /// Column of the table concerned.
    pub column: Option<String>,
}

impl PrivilegeObject {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Database`.
    pub fn database(mut self, value: impl Into<String>) -> Self {
        self.database = Some(value.into());
        self
    }
    /// Sets `Table`.
    pub fn table(mut self, value: impl Into<String>) -> Self {
        self.table = Some(value.into());
        self
    }
    /// Sets `Column`.
    pub fn column(mut self, value: impl Into<String>) -> Self {
        self.column = Some(value.into());
        self
    }
}

request! {
    PrivilegeObject {
        "Database" => database: field,
        "Table" => table: field,
        "Column" => column: field,
    }
}

/// Errors that the documentation of [`ModifyAccountPrivilegesRequest`] names.
///
/// - [`AcsPrivilegeModifyFailed`](super::DocumentedError::AcsPrivilegeModifyFailed)
/// - [`InvalidDBClusterIdMalformed`](super::DocumentedError::InvalidDBClusterIdMalformed)
/// - [`AcsParameterMalformed`](super::DocumentedError::AcsParameterMalformed)
/// - [`AcsInvalidParameterAny`](super::DocumentedError::AcsInvalidParameterAny)
/// - [`InvalidDBClusterNotFound`](super::DocumentedError::InvalidDBClusterNotFound), here with HTTP status 400
/// - [`AcsUserNotBindDatabaseAccount`](super::DocumentedError::AcsUserNotBindDatabaseAccount)
pub type ModifyAccountPrivilegesError = super::DocumentedError;
