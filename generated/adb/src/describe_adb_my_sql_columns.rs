// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAdbMySqlColumns`, from `adb/DescribeAdbMySqlColumns.md`.

use alicloud_runtime::codegen::*;

/// Lists the columns of one table of a cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// let request = alicloud_adb::DescribeAdbMySqlColumnsRequest::new()
///     .db_cluster_id("...");
/// let reply = client.describe_adb_my_sql_columns(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAdbMySqlColumnsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// Schema of the database, or the description of how data is built.
    pub schema: Option<String>,
    /// Name that the table goes by.
    pub table_name: Option<String>,
}

impl DescribeAdbMySqlColumnsRequest {
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
    /// Sets `Schema`.
    pub fn schema(mut self, value: impl Into<String>) -> Self {
        self.schema = Some(value.into());
        self
    }
    /// Sets `TableName`.
    pub fn table_name(mut self, value: impl Into<String>) -> Self {
        self.table_name = Some(value.into());
        self
    }
}

request! {
    DescribeAdbMySqlColumnsRequest {
        "RegionId" => region_id: query,
        "DBClusterId" => db_cluster_id: query,
        "Schema" => schema: query,
        "TableName" => table_name: query,
    }
}

impl Operation for DescribeAdbMySqlColumnsRequest {
    type Response = DescribeAdbMySqlColumnsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeAdbMySqlColumns")
        .required(&["RegionId", "DBClusterId"])
        .success_flag("Success")
        .error_messages(&["Message"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeAdbMySqlColumnsRequest`].
#[non_exhaustive]
pub struct DescribeAdbMySqlColumnsResponse {
    /// Text for people that explains the code or the event beside it. Example: `Success`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `A9F013CD-0222-595E-8157-445969B97F03`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Databases, one entry each. Example: `adb_demo`.
    pub schema: Option<String>,
    /// Name that the table goes by. Example: `test`.
    pub table_name: Option<String>,
    /// How many there are of this: column. Example: `1`.
    pub column_count: Option<i32>,
    /// The columns that were found or are concerned, one entry each.
    pub columns: Vec<Column>,
}

response! {
    DescribeAdbMySqlColumnsResponse {
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Schema" => schema: value,
        "TableName" => table_name: value,
        "ColumnCount" => column_count: value,
        "Columns" => columns: list(""),
    }
}

/// The columns that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Column {
    /// Kind of the item, out of those that the service tells apart. Example: `bigint`.
    pub type_: Option<String>,
    /// Name that people know the item by. Example: `id`.
    pub name: Option<String>,
    /// Free text added as a note. Example: `test`.
    pub comment: Option<String>,
}

response! {
    Column {
        "Type" => type_: value,
        "Name" => name: value,
        "Comment" => comment: value,
    }
}
