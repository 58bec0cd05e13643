// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDatabases`, from `polardb/DescribeDatabases.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AccountStatus};

/// Lists the databases of a PolarDB cluster, or shows one of them by name.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::DescribeDatabasesRequest::new()
///     .db_cluster_id("pc-xxxxxxxxxxxxxxx");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_databases(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDatabasesRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// Name of the database inside the instance.
    pub db_name: Option<String>,
    /// Which page of the list to return.
    pub page_number: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
}

impl DescribeDatabasesRequest {
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
    /// Sets `DBName`.
    pub fn db_name(mut self, value: impl Into<String>) -> Self {
        self.db_name = Some(value.into());
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
}

request! {
    DescribeDatabasesRequest {
        "DBClusterId" => db_cluster_id: query,
        "DBName" => db_name: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribeDatabasesRequest {
    type Response = DescribeDatabasesResponse;
    type Error = DescribeDatabasesError;
    const INFO: OperationInfo = super::operation("DescribeDatabases")
        .required(&["DBClusterId"])
        .read_only();
    const ERRORS: &'static [DescribeDatabasesError] = &[
        DescribeDatabasesError::InvalidDBClusterIdMalformed,
        DescribeDatabasesError::InvalidPageSizeMalformed,
        DescribeDatabasesError::InvalidPageNumberMalformed,
        DescribeDatabasesError::DatabaseConnectError,
        DescribeDatabasesError::InvalidDBClusterNotFound,
        DescribeDatabasesError::InvalidDBClusterIdNotFound,
    ];
}

impl Paginated for DescribeDatabasesRequest {
    type Item = Database;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().number(&response.page_number)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.databases)
    }
}

/// Response to [`DescribeDatabasesRequest`].
#[non_exhaustive]
pub struct DescribeDatabasesResponse {
    /// Databases, one entry each.
    pub databases: Vec<Database>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `EB88083B-AEE7-44B1-9AEB-E76337B1B236`.
    pub request_id: Option<String>,
    /// How many items this page holds. Example: `1`.
    pub page_record_count: Option<i32>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
}

response! {
    DescribeDatabasesResponse {
        "Databases" => databases: list("Database"),
        "RequestId" => request_id: value,
        "PageRecordCount" => page_record_count: value,
        "PageNumber" => page_number: value,
    }
}

/// Databases, one entry each.
#[non_exhaustive]
pub struct Database {
    /// Name of the database inside the instance. Example: `test_db`.
    pub db_name: Option<String>,
    /// State that the database is in. Example: `Running`.
    pub db_status: Option<Open<DBStatus>>,
    /// Free text that tells people about the database. Example: `test_des`.
    pub db_description: Option<String>,
    /// Name that the character set goes by. Example: `utf8mb4`.
    pub character_set_name: Option<String>,
    /// Accounts, one entry each.
    pub accounts: Vec<Account>,
    /// Database engine, such as MySQL or Redis.
    pub engine: Option<String>,
    /// ID of the master that the item belongs to or stands for. Example: `2`.
    pub master_id: Option<String>,
}

response! {
    Database {
        "DBName" => db_name: value,
        "DBStatus" => db_status: value,
        "DBDescription" => db_description: value,
        "CharacterSetName" => character_set_name: value,
        "Accounts" => accounts: list("Account"),
        "Engine" => engine: value,
        "MasterID" => master_id: value,
    }
}

/// Accounts, one entry each.
#[non_exhaustive]
pub struct Account {
    /// Login name of the account. Example: `test_acc`.
    pub account_name: Option<String>,
    /// Whether the account can be used at present. Example: `Available`.
    pub account_status: Option<Open<AccountStatus>>,
    /// What the account may do in the database. Example: `ReadOnly`.
    pub account_privilege: Option<String>,
    /// State that the privilege is in. Example: `Empowered`.
    pub privilege_status: Option<Open<PrivilegeStatus>>,
}

response! {
    Account {
        "AccountName" => account_name: value,
        "AccountStatus" => account_status: value,
        "AccountPrivilege" => account_privilege: value,
        "PrivilegeStatus" => privilege_status: value,
    }
}

values! {
    /// State that the database is in.
    pub enum DBStatus {
        /// The database is being created.
        Creating = "Creating",
        /// The database is in use.
        Running = "Running",
        /// The database is being deleted.
        Deleting = "Deleting",
    }
}

values! {
    /// State that the privilege is in.
    pub enum PrivilegeStatus {
        /// The account is getting the rights.
        Empowering = "Empowering",
        /// The account has the rights.
        Empowered = "Empowered",
        /// The account is losing the rights.
        Removing = "Removing",
    }
}

/// Errors that the documentation of [`DescribeDatabasesRequest`] names.
///
/// - [`InvalidDBClusterIdMalformed`](super::DocumentedError::InvalidDBClusterIdMalformed), here with HTTP status 400
/// - [`InvalidPageSizeMalformed`](super::DocumentedError::InvalidPageSizeMalformed)
/// - [`InvalidPageNumberMalformed`](super::DocumentedError::InvalidPageNumberMalformed)
/// - [`DatabaseConnectError`](super::DocumentedError::DatabaseConnectError)
/// - [`InvalidDBClusterNotFound`](super::DocumentedError::InvalidDBClusterNotFound)
/// - [`InvalidDBClusterIdNotFound`](super::DocumentedError::InvalidDBClusterIdNotFound)
pub type DescribeDatabasesError = super::DocumentedError;
