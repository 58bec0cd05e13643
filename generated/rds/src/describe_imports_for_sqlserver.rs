// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeImportsForSQLServer`, from `rds/DescribeImportsForSQLServer.md`.

use alicloud_runtime::codegen::*;

/// Lists the imports of backup files into a SQL Server instance.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::DescribeImportsForSQLServerRequest::new()
///     .db_instance_id("rianeurbfaeuq2u2a1370572118496")
///     .start_time("2014-06-11T15:00Z")
///     .end_time("2014-06-11T16:00Z");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_imports_for_sqlserver(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeImportsForSQLServerRequest {
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// Migration task concerned, as its start returned it.
    pub import_id: Option<i32>,
    /// **Required.** Beginning of the period to look at.
    pub start_time: Option<String>,
    /// **Required.** End of the period to look at.
    pub end_time: Option<String>,
    /// How many items a page holds at most. Default: `30`.
    pub page_size: Option<i32>,
    /// Which page of the list to return. Default: `1`.
    pub page_number: Option<i32>,
}

impl DescribeImportsForSQLServerRequest {
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
    /// Sets `ImportId`.
    #[inline]
    pub fn import_id(mut self, value: i32) -> Self {
        self.import_id = Some(value);
        self
    }
    /// Sets `StartTime`, which is required.
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `EndTime`, which is required.
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
}

request! {
    DescribeImportsForSQLServerRequest {
        "DBInstanceId" => db_instance_id: query,
        "ImportId" => import_id: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
    }
}

impl Operation for DescribeImportsForSQLServerRequest {
    type Response = DescribeImportsForSQLServerResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeImportsForSQLServer")
        .required(&["DBInstanceId", "StartTime", "EndTime"])
        .read_only();
}

impl Paginated for DescribeImportsForSQLServerRequest {
    type Item = SQLServerImport;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_record_count)
            .number(&response.page_number)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.items)
    }
}

/// Response to [`DescribeImportsForSQLServerRequest`].
#[non_exhaustive]
pub struct DescribeImportsForSQLServerResponse {
    /// How many items match in all, over all pages.
    pub total_record_count: Option<i32>,
    /// Which page of the result was returned.
    pub page_number: Option<i32>,
    /// How many items this page holds.
    pub page_record_count: Option<i32>,
    /// Entries of the list.
    pub items: Vec<SQLServerImport>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `08A3B71B-FE08-4B03-974F-CC7EA6DB1828`.
    pub request_id: Option<String>,
}

response! {
    DescribeImportsForSQLServerResponse {
        "TotalRecordCount" => total_record_count: value,
        "PageNumber" => page_number: value,
        "PageRecordCount" => page_record_count: value,
        "Items" => items: list("SQLServerImport"),
        "RequestId" => request_id: value,
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct SQLServerImport {
    /// Migration task, by its ID.
    pub import_id: Option<i32>,
    /// Name under which the file is stored.
    pub file_name: Option<String>,
    /// Name of the database inside the instance.
    pub db_name: Option<String>,
    /// State that the import is in.
    pub import_status: Option<i32>,
    /// When the work begins or began.
    pub start_time: Option<String>,
}

response! {
    SQLServerImport {
        "ImportId" => import_id: value,
        "FileName" => file_name: value,
        "DBName" => db_name: value,
        "ImportStatus" => import_status: value,
        "StartTime" => start_time: value,
    }
}
