// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ExecuteSparkWarehouseBatchSQL`, from `adb/ExecuteSparkWarehouseBatchSQL.md`.

use alicloud_runtime::codegen::*;

/// Runs SQL statements as a batch on the Spark warehouse engine of a resource group.
///
/// ```no_run
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// let request = alicloud_adb::ExecuteSparkWarehouseBatchSQLRequest::new()
///     .db_cluster_id("...")
///     .resource_group_name("...")
///     .query("...");
/// let reply = client.execute_spark_warehouse_batch_sql(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ExecuteSparkWarehouseBatchSQLRequest {
    /// Reserved for the service; leave it out.
    pub agency: Option<String>,
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required.** Name that the resource group goes by.
    pub resource_group_name: Option<String>,
    /// **Required.** Text or conditions to search for.
    pub query: Option<String>,
    /// Schema of the database, or the description of how data is built.
    pub schema: Option<String>,
    /// Upper limit that applies to the execute result.
    pub execute_result_limit: Option<i64>,
    /// How many seconds this is: execute time limit in.
    pub execute_time_limit_in_seconds: Option<i64>,
    /// Settings of the runtime, and what it works with.
    pub runtime_config: Option<String>,
}

impl ExecuteSparkWarehouseBatchSQLRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Agency`.
    pub fn agency(mut self, value: impl Into<String>) -> Self {
        self.agency = Some(value.into());
        self
    }
    /// Sets `DBClusterId`, which is required.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
        self
    }
    /// Sets `ResourceGroupName`, which is required.
    pub fn resource_group_name(mut self, value: impl Into<String>) -> Self {
        self.resource_group_name = Some(value.into());
        self
    }
    /// Sets `Query`, which is required.
    pub fn query(mut self, value: impl Into<String>) -> Self {
        self.query = Some(value.into());
        self
    }
    /// Sets `Schema`.
    pub fn schema(mut self, value: impl Into<String>) -> Self {
        self.schema = Some(value.into());
        self
    }
    /// Sets `ExecuteResultLimit`.
    #[inline]
    pub fn execute_result_limit(mut self, value: i64) -> Self {
        self.execute_result_limit = Some(value);
        self
    }
    /// Sets `ExecuteTimeLimitInSeconds`.
    #[inline]
    pub fn execute_time_limit_in_seconds(mut self, value: i64) -> Self {
        self.execute_time_limit_in_seconds = Some(value);
        self
    }
    /// Sets `RuntimeConfig`.
    pub fn runtime_config(mut self, value: impl Into<String>) -> Self {
        self.runtime_config = Some(value.into());
        self
    }
}

request! {
    ExecuteSparkWarehouseBatchSQLRequest {
        "Agency" => agency: form,
        "DBClusterId" => db_cluster_id: form,
        "ResourceGroupName" => resource_group_name: form,
        "Query" => query: form,
        "Schema" => schema: form,
        "ExecuteResultLimit" => execute_result_limit: form,
        "ExecuteTimeLimitInSeconds" => execute_time_limit_in_seconds: form,
        "RuntimeConfig" => runtime_config: form,
    }
}

impl Operation for ExecuteSparkWarehouseBatchSQLRequest {
    type Response = ExecuteSparkWarehouseBatchSQLResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ExecuteSparkWarehouseBatchSQL")
        .required(&["DBClusterId", "ResourceGroupName", "Query"]);
}

/// Response to [`ExecuteSparkWarehouseBatchSQLRequest`], which the documentation does not describe.
pub type ExecuteSparkWarehouseBatchSQLResponse = alicloud_runtime::UndocumentedResponse;
