// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAdbMySqlTableMeta`, from `adb/DescribeAdbMySqlTableMeta.md`.

use alicloud_runtime::codegen::*;

/// Shows the metadata of one table in a database of a cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// let request = alicloud_adb::DescribeAdbMySqlTableMetaRequest::new()
///     .db_cluster_id("...")
///     .schema("...")
///     .table_name("...");
/// let reply = client.describe_adb_my_sql_table_meta(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAdbMySqlTableMetaRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required.** Schema of the database, or the description of how data is built.
    pub schema: Option<String>,
    /// **Required.** Name that the table goes by.
    pub table_name: Option<String>,
}

impl DescribeAdbMySqlTableMetaRequest {
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
    /// Sets `Schema`, which is required.
    pub fn schema(mut self, value: impl Into<String>) -> Self {
        self.schema = Some(value.into());
        self
    }
    /// Sets `TableName`, which is required.
    pub fn table_name(mut self, value: impl Into<String>) -> Self {
        self.table_name = Some(value.into());
        self
    }
}

request! {
    DescribeAdbMySqlTableMetaRequest {
        "RegionId" => region_id: query,
        "DBClusterId" => db_cluster_id: query,
        "Schema" => schema: query,
        "TableName" => table_name: query,
    }
}

impl Operation for DescribeAdbMySqlTableMetaRequest {
    type Response = DescribeAdbMySqlTableMetaResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeAdbMySqlTableMeta")
        .required(&["RegionId", "DBClusterId", "Schema", "TableName"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeAdbMySqlTableMetaRequest`], which the documentation does not describe.
pub type DescribeAdbMySqlTableMetaResponse = alicloud_runtime::UndocumentedResponse;
