// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAdbMySqlIndexes`, from `adb/DescribeAdbMySqlIndexes.md`.

use alicloud_runtime::codegen::*;

/// Lists the indexes of one table of a cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// let request = alicloud_adb::DescribeAdbMySqlIndexesRequest::new()
///     .db_cluster_id("...");
/// let reply = client.describe_adb_my_sql_indexes(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAdbMySqlIndexesRequest {
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

impl DescribeAdbMySqlIndexesRequest {
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
    DescribeAdbMySqlIndexesRequest {
        "RegionId" => region_id: query,
        "DBClusterId" => db_cluster_id: query,
        "Schema" => schema: query,
        "TableName" => table_name: query,
    }
}

impl Operation for DescribeAdbMySqlIndexesRequest {
    type Response = DescribeAdbMySqlIndexesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeAdbMySqlIndexes")
        .required(&["RegionId", "DBClusterId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeAdbMySqlIndexesRequest`], which the documentation does not describe.
pub type DescribeAdbMySqlIndexesResponse = alicloud_runtime::UndocumentedResponse;
