// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAdbMySqlTables`, from `adb/DescribeAdbMySqlTables.md`.

use alicloud_runtime::codegen::*;

/// Lists the tables in one database of a cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// let request = alicloud_adb::DescribeAdbMySqlTablesRequest::new()
///     .db_cluster_id("...");
/// let reply = client.describe_adb_my_sql_tables(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAdbMySqlTablesRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// Schema of the database, or the description of how data is built.
    pub schema: Option<String>,
}

impl DescribeAdbMySqlTablesRequest {
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
}

request! {
    DescribeAdbMySqlTablesRequest {
        "RegionId" => region_id: query,
        "DBClusterId" => db_cluster_id: query,
        "Schema" => schema: query,
    }
}

impl Operation for DescribeAdbMySqlTablesRequest {
    type Response = DescribeAdbMySqlTablesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeAdbMySqlTables")
        .required(&["RegionId", "DBClusterId"])
        .success_flag("Success")
        .error_messages(&["Message"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeAdbMySqlTablesRequest`].
#[non_exhaustive]
pub struct DescribeAdbMySqlTablesResponse {
    /// Text for people that explains the code or the event beside it. Example: `Success`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `7A7D49E3-5585-5DF8-B62C-75C46B4991DC`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Databases, one entry each. Example: `adb_demo`.
    pub schema: Option<String>,
    /// The tables that were found or are concerned, one entry each. Example: `test`.
    pub tables: Vec<String>,
}

response! {
    DescribeAdbMySqlTablesResponse {
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Schema" => schema: value,
        "Tables" => tables: list(""),
    }
}
