// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeUniBackupDatabase`, from `sas/DescribeUniBackupDatabase.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{PageInfo};

/// Lists the databases found for a database protection policy, with details.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeUniBackupDatabaseRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_uni_backup_database(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeUniBackupDatabaseRequest {
    /// Name given to the instance, as lists and the console show it.
    pub instance_name: Option<String>,
    /// Which kind of database it is or is to be.
    pub database_type: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Which page of the list to return.
    pub current_page: Option<i32>,
    /// Which kind of query it is or is to be.
    pub query_type: Option<String>,
    /// Region that the uni lies in.
    pub uni_region_id: Option<String>,
}

impl DescribeUniBackupDatabaseRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceName`.
    pub fn instance_name(mut self, value: impl Into<String>) -> Self {
        self.instance_name = Some(value.into());
        self
    }
    /// Sets `DatabaseType`.
    pub fn database_type(mut self, value: impl Into<String>) -> Self {
        self.database_type = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `CurrentPage`.
    #[inline]
    pub fn current_page(mut self, value: i32) -> Self {
        self.current_page = Some(value);
        self
    }
    /// Sets `QueryType`.
    pub fn query_type(mut self, value: impl Into<String>) -> Self {
        self.query_type = Some(value.into());
        self
    }
    /// Sets `UniRegionId`.
    pub fn uni_region_id(mut self, value: impl Into<String>) -> Self {
        self.uni_region_id = Some(value.into());
        self
    }
}

request! {
    DescribeUniBackupDatabaseRequest {
        "InstanceName" => instance_name: query,
        "DatabaseType" => database_type: query,
        "PageSize" => page_size: query,
        "CurrentPage" => current_page: query,
        "QueryType" => query_type: query,
        "UniRegionId" => uni_region_id: query,
    }
}

impl Operation for DescribeUniBackupDatabaseRequest {
    type Response = DescribeUniBackupDatabaseResponse;
    type Error = DescribeUniBackupDatabaseError;
    const INFO: OperationInfo = super::operation("DescribeUniBackupDatabase")
        .read_only();
    const ERRORS: &'static [DescribeUniBackupDatabaseError] = &[
        DescribeUniBackupDatabaseError::NoPermission,
        DescribeUniBackupDatabaseError::ServerError,
    ];
}

impl Paginated for DescribeUniBackupDatabaseRequest {
    type Item = DatabaseList;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.current_page).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.page_info.as_ref().and_then(|v| v.total_count))
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.database_list)
    }
}

/// Response to [`DescribeUniBackupDatabaseRequest`].
#[non_exhaustive]
pub struct DescribeUniBackupDatabaseResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `09969D2C-4FAD-429E-BFBF-9A60DEF8****`.
    pub request_id: Option<String>,
    /// What is known about the page.
    pub page_info: Option<PageInfo>,
    /// Items of the kind database that were found or are concerned.
    pub database_list: Vec<DatabaseList>,
}

response! {
    DescribeUniBackupDatabaseResponse {
        "RequestId" => request_id: value,
        "PageInfo" => page_info: value,
        "DatabaseList" => database_list: list(""),
    }
}

/// Items of the kind database that were found or are concerned.
#[non_exhaustive]
pub struct DatabaseList {
    /// State of what the entry describes, which decides what can be done with it. Example: `Running`.
    pub status: Option<String>,
    /// Which kind of database it is or is to be. Example: `MYSQL`.
    pub database_type: Option<String>,
    /// Which version of the database is meant. Example: `12.0.4100.1`.
    pub database_version: Option<String>,
    /// Name that the database goes by. Example: `apns_tt180`.
    pub database_name: Option<String>,
    /// Name given to the instance, as lists and the console show it. Example: `sql-test-001`.
    pub instance_name: Option<String>,
    /// ID of the database backup client on the server. Example: `85878b284df911ec800000163e19****`.
    pub instance_uuid: Option<String>,
    /// Who made the database known, the backup service or you. Example: `AEGIS`.
    pub created_by_product: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `i-bp15aho9hhftvmhw****`.
    pub instance_id: Option<String>,
    /// ID of the policy that the item belongs to or stands for. Example: `123`.
    pub policy_id: Option<i64>,
    /// State that the agent is in. Example: `INSTALLED`.
    pub agent_status: Option<String>,
}

response! {
    DatabaseList {
        "Status" => status: value,
        "DatabaseType" => database_type: value,
        "DatabaseVersion" => database_version: value,
        "DatabaseName" => database_name: value,
        "InstanceName" => instance_name: value,
        "InstanceUuid" => instance_uuid: value,
        "CreatedByProduct" => created_by_product: value,
        "InstanceId" => instance_id: value,
        "PolicyId" => policy_id: value,
        "AgentStatus" => agent_status: value,
    }
}

/// Errors that the documentation of [`DescribeUniBackupDatabaseRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeUniBackupDatabaseError = super::DocumentedError;
