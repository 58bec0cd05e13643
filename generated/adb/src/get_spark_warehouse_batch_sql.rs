// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetSparkWarehouseBatchSQL`, from `adb/GetSparkWarehouseBatchSQL.md`.

use alicloud_runtime::codegen::*;

/// Shows a batch SQL query of the Spark warehouse engine by its query ID.
///
/// ```no_run
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// let request = alicloud_adb::GetSparkWarehouseBatchSQLRequest::new()
///     .query_id("...");
/// let reply = client.get_spark_warehouse_batch_sql(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetSparkWarehouseBatchSQLRequest {
    /// **Required.** ID of the query that the call is about.
    pub query_id: Option<String>,
    /// ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// Reserved for the service; leave it out.
    pub agency: Option<String>,
}

impl GetSparkWarehouseBatchSQLRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `QueryId`, which is required.
    pub fn query_id(mut self, value: impl Into<String>) -> Self {
        self.query_id = Some(value.into());
        self
    }
    /// Sets `DBClusterId`.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
        self
    }
    /// Sets `Agency`.
    pub fn agency(mut self, value: impl Into<String>) -> Self {
        self.agency = Some(value.into());
        self
    }
}

request! {
    GetSparkWarehouseBatchSQLRequest {
        "QueryId" => query_id: form,
        "DBClusterId" => db_cluster_id: form,
        "Agency" => agency: form,
    }
}

impl Operation for GetSparkWarehouseBatchSQLRequest {
    type Response = GetSparkWarehouseBatchSQLResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetSparkWarehouseBatchSQL")
        .required(&["QueryId"])
        .read_only();
}

/// Response to [`GetSparkWarehouseBatchSQLRequest`], which the documentation does not describe.
pub type GetSparkWarehouseBatchSQLResponse = alicloud_runtime::UndocumentedResponse;
