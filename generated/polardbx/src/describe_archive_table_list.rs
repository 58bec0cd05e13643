// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeArchiveTableList`, from `polardbx/DescribeArchiveTableList.md`.

use alicloud_runtime::codegen::*;

/// Lists the tables in cold storage with size and archiving status.
///
/// ```no_run
/// # async fn example(client: alicloud_polardbx::Client) -> Result<(), alicloud_polardbx::Error> {
/// let request = alicloud_polardbx::DescribeArchiveTableListRequest::new()
///     .db_instance_name("...")
///     .page_size(1)
///     .page_index(1);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_archive_table_list(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeArchiveTableListRequest {
    /// **Required.** Name that the database instance goes by.
    pub db_instance_name: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** How many items a page holds at most. Range: 20 to 100.
    pub page_size: Option<i64>,
    /// **Required.** Which page of the list to return. Range: 1 to 1000.
    pub page_index: Option<i64>,
    /// Name that the schema goes by.
    pub schema_name: Option<String>,
    /// Name that the table goes by.
    pub table_name: Option<String>,
    /// State to narrow the list down to, or to put the item into.
    pub status: Option<String>,
}

impl DescribeArchiveTableListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBInstanceName`, which is required.
    pub fn db_instance_name(mut self, value: impl Into<String>) -> Self {
        self.db_instance_name = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `PageSize`, which is required.
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `PageIndex`, which is required.
    #[inline]
    pub fn page_index(mut self, value: i64) -> Self {
        self.page_index = Some(value);
        self
    }
    /// Sets `SchemaName`.
    pub fn schema_name(mut self, value: impl Into<String>) -> Self {
        self.schema_name = Some(value.into());
        self
    }
    /// Sets `TableName`.
    pub fn table_name(mut self, value: impl Into<String>) -> Self {
        self.table_name = Some(value.into());
        self
    }
    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }
}

request! {
    DescribeArchiveTableListRequest {
        "DBInstanceName" => db_instance_name: query,
        "RegionId" => region_id: query,
        "PageSize" => page_size: query,
        "PageIndex" => page_index: query,
        "SchemaName" => schema_name: query,
        "TableName" => table_name: query,
        "Status" => status: query,
    }
}

impl Operation for DescribeArchiveTableListRequest {
    type Response = DescribeArchiveTableListResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeArchiveTableList")
        .required(&["DBInstanceName", "RegionId", "PageSize", "PageIndex"])
        .region("RegionId")
        .read_only();
}

impl Paginated for DescribeArchiveTableListRequest {
    type Item = Table;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_index).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.data.as_ref().and_then(|v| v.total))
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.data.as_mut()?.tables)
    }
}

/// Response to [`DescribeArchiveTableListRequest`].
#[non_exhaustive]
pub struct DescribeArchiveTableListResponse {
    /// ID of this call; quote it when asking support about it.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<ArchiveTableData>,
}

response! {
    DescribeArchiveTableListResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct ArchiveTableData {
    /// How many items there are in all.
    pub total: Option<i64>,
    /// Number of the page returned.
    pub page_index: Option<i64>,
    /// How many items a page holds at most.
    pub page_size: Option<i64>,
    /// The tables that were found or are concerned, one entry each.
    pub tables: Vec<Table>,
    /// Tables still waiting to be archived.
    pub tobe_archived_conut: Option<i32>,
    /// How many there are of this: running.
    pub running_count: Option<i32>,
    /// How many there are of this: success.
    pub success_count: Option<i32>,
    /// How many there are of this: paused.
    pub paused_count: Option<i32>,
}

response! {
    ArchiveTableData {
        "Total" => total: value,
        "PageIndex" => page_index: value,
        "PageSize" => page_size: value,
        "Tables" => tables: list(""),
        "TobeArchivedConut" => tobe_archived_conut: value,
        "RunningCount" => running_count: value,
        "SuccessCount" => success_count: value,
        "PausedCount" => paused_count: value,
    }
}

/// The tables that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Table {
    /// Name that the schema goes by.
    pub schema_name: Option<String>,
    /// Name that the table goes by.
    pub table_name: Option<String>,
    /// Day or moment of the created.
    pub created_date: Option<i64>,
    /// How large the space is or is to be.
    pub space_size: Option<f64>,
    /// How many there are of this: file.
    pub file_count: Option<i32>,
    /// Time that is set or recorded for this: last success archive.
    pub last_success_archive_time: Option<i64>,
    /// State that the archive is in.
    pub archive_status: Option<String>,
}

response! {
    Table {
        "SchemaName" => schema_name: value,
        "TableName" => table_name: value,
        "CreatedDate" => created_date: value,
        "SpaceSize" => space_size: value,
        "FileCount" => file_count: value,
        "LastSuccessArchiveTime" => last_success_archive_time: value,
        "ArchiveStatus" => archive_status: value,
    }
}
