// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListOperationDatabases`, from `yundun-bastionhost/ListOperationDatabases.md`.

use alicloud_runtime::codegen::*;

/// Lists the databases that the calling RAM user may operate.
///
/// ```no_run
/// # async fn example(client: alicloud_yundun_bastionhost::Client) -> Result<(), alicloud_yundun_bastionhost::Error> {
/// let request = alicloud_yundun_bastionhost::ListOperationDatabasesRequest::new()
///     .instance_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_operation_databases(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListOperationDatabasesRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Which page of the list to return.
    pub page_number: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<String>,
    /// Which kind of database it is or is to be.
    pub database_type: Option<String>,
    /// Name that the database goes by.
    pub database_name: Option<String>,
    /// Address that belongs to the database.
    pub database_address: Option<String>,
    /// Where it comes from.
    pub source: Option<String>,
    /// ID of the source instance that the call is about.
    pub source_instance_id: Option<String>,
    /// State of the source instance, to narrow the list down to or to be put into.
    pub source_instance_state: Option<String>,
}

impl ListOperationDatabasesRequest {
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
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `PageNumber`.
    pub fn page_number(mut self, value: impl Into<String>) -> Self {
        self.page_number = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    pub fn page_size(mut self, value: impl Into<String>) -> Self {
        self.page_size = Some(value.into());
        self
    }
    /// Sets `DatabaseType`.
    pub fn database_type(mut self, value: impl Into<String>) -> Self {
        self.database_type = Some(value.into());
        self
    }
    /// Sets `DatabaseName`.
    pub fn database_name(mut self, value: impl Into<String>) -> Self {
        self.database_name = Some(value.into());
        self
    }
    /// Sets `DatabaseAddress`.
    pub fn database_address(mut self, value: impl Into<String>) -> Self {
        self.database_address = Some(value.into());
        self
    }
    /// Sets `Source`.
    pub fn source(mut self, value: impl Into<String>) -> Self {
        self.source = Some(value.into());
        self
    }
    /// Sets `SourceInstanceId`.
    pub fn source_instance_id(mut self, value: impl Into<String>) -> Self {
        self.source_instance_id = Some(value.into());
        self
    }
    /// Sets `SourceInstanceState`.
    pub fn source_instance_state(mut self, value: impl Into<String>) -> Self {
        self.source_instance_state = Some(value.into());
        self
    }
}

request! {
    ListOperationDatabasesRequest {
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "DatabaseType" => database_type: query,
        "DatabaseName" => database_name: query,
        "DatabaseAddress" => database_address: query,
        "Source" => source: query,
        "SourceInstanceId" => source_instance_id: query,
        "SourceInstanceState" => source_instance_state: query,
    }
}

impl Operation for ListOperationDatabasesRequest {
    type Response = ListOperationDatabasesResponse;
    type Error = ListOperationDatabasesError;
    const INFO: OperationInfo = super::operation("ListOperationDatabases")
        .required(&["InstanceId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [ListOperationDatabasesError] = &[
        ListOperationDatabasesError::InvalidParameter,
        ListOperationDatabasesError::InternalError,
    ];
}

impl Paginated for ListOperationDatabasesRequest {
    type Item = Database;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.total_count)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.databases)
    }
}

/// Response to [`ListOperationDatabasesRequest`].
#[non_exhaustive]
pub struct ListOperationDatabasesResponse {
    /// Databases, one entry each.
    pub databases: Vec<Database>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `EC9BF0F4-8983-491A-BC8C-1B4DD94976DE`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `15`.
    pub total_count: Option<i64>,
}

response! {
    ListOperationDatabasesResponse {
        "Databases" => databases: list(""),
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
    }
}

/// Databases, one entry each.
#[non_exhaustive]
pub struct Database {
    /// Which kind of active address it is or is to be. Example: `Private`.
    pub active_address_type: Option<String>,
    /// Free text added as a note. Example: `cpp`.
    pub comment: Option<String>,
    /// ID of the database that the item belongs to or stands for. Example: `26`.
    pub database_id: Option<String>,
    /// Name that the database goes by. Example: `zDatabase`.
    pub database_name: Option<String>,
    /// Network port that belongs to the database. Example: `3306`.
    pub database_port: Option<i64>,
    /// Address that belongs to the database private. Example: `rm-b******9b.mysql.rds.aliyuncs.com`.
    pub database_private_address: Option<String>,
    /// Address that belongs to the database public. Example: `rm-uf******p45.mysql.rds.aliyuncs.com`.
    pub database_public_address: Option<String>,
    /// Which kind of database it is or is to be. Example: `MySQL`.
    pub database_type: Option<String>,
    /// Where it comes from. Example: `Local`.
    pub source: Option<String>,
    /// ID of the source instance that the item belongs to or stands for.
    /// Example: `i-wz9225bhipya******`.
    pub source_instance_id: Option<String>,
    /// Region that the source instance lies in. Example: `cn-shanghai`.
    pub source_instance_region_id: Option<String>,
    /// State that the source instance is in. Example: `Normal`.
    pub source_instance_state: Option<String>,
}

response! {
    Database {
        "ActiveAddressType" => active_address_type: value,
        "Comment" => comment: value,
        "DatabaseId" => database_id: value,
        "DatabaseName" => database_name: value,
        "DatabasePort" => database_port: value,
        "DatabasePrivateAddress" => database_private_address: value,
        "DatabasePublicAddress" => database_public_address: value,
        "DatabaseType" => database_type: value,
        "Source" => source: value,
        "SourceInstanceId" => source_instance_id: value,
        "SourceInstanceRegionId" => source_instance_region_id: value,
        "SourceInstanceState" => source_instance_state: value,
    }
}

/// Errors that the documentation of [`ListOperationDatabasesRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type ListOperationDatabasesError = super::DocumentedError;
