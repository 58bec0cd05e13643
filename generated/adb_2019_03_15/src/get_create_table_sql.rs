// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetCreateTableSQL`, from `adb_2019_03_15/GetCreateTableSQL.md`.

use alicloud_runtime::codegen::*;

/// Reads the `CREATE TABLE` statement of a table.
///
/// ```no_run
/// # async fn example(client: alicloud_adb_2019_03_15::Client) -> Result<(), alicloud_adb_2019_03_15::Error> {
/// let request = alicloud_adb_2019_03_15::GetCreateTableSQLRequest::new()
///     .db_cluster_id("...");
/// let reply = client.get_create_table_sql(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetCreateTableSQLRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Name that the schema goes by.
    pub schema_name: Option<String>,
    /// Name that the table goes by.
    pub table_name: Option<String>,
}

impl GetCreateTableSQLRequest {
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
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
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
}

request! {
    GetCreateTableSQLRequest {
        "DBClusterId" => db_cluster_id: query,
        "RegionId" => region_id: query,
        "SchemaName" => schema_name: query,
        "TableName" => table_name: query,
    }
}

impl Operation for GetCreateTableSQLRequest {
    type Response = GetCreateTableSQLResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetCreateTableSQL")
        .required(&["DBClusterId", "RegionId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`GetCreateTableSQLRequest`], which the documentation does not describe.
pub type GetCreateTableSQLResponse = alicloud_runtime::UndocumentedResponse;
