// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListSparkWarehouseBatchSQL`, from `adb/ListSparkWarehouseBatchSQL.md`.

use alicloud_runtime::codegen::*;

/// Lists the batch SQL queries of the Spark warehouse engine in a resource group.
///
/// ```no_run
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// let request = alicloud_adb::ListSparkWarehouseBatchSQLRequest::new()
///     .db_cluster_id("...")
///     .resource_group_name("...");
/// let reply = client.list_spark_warehouse_batch_sql(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListSparkWarehouseBatchSQLRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required.** Name that the resource group goes by.
    pub resource_group_name: Option<String>,
    /// Which page of the list to return.
    pub page_number: Option<i64>,
    /// How many items a page holds at most.
    pub page_size: Option<String>,
}

impl ListSparkWarehouseBatchSQLRequest {
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
    /// Sets `ResourceGroupName`, which is required.
    pub fn resource_group_name(mut self, value: impl Into<String>) -> Self {
        self.resource_group_name = Some(value.into());
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i64) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`.
    pub fn page_size(mut self, value: impl Into<String>) -> Self {
        self.page_size = Some(value.into());
        self
    }
}

request! {
    ListSparkWarehouseBatchSQLRequest {
        "DBClusterId" => db_cluster_id: form,
        "ResourceGroupName" => resource_group_name: form,
        "PageNumber" => page_number: form,
        "PageSize" => page_size: form,
    }
}

impl Operation for ListSparkWarehouseBatchSQLRequest {
    type Response = ListSparkWarehouseBatchSQLResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListSparkWarehouseBatchSQL")
        .required(&["DBClusterId", "ResourceGroupName"])
        .read_only();
}

/// Response to [`ListSparkWarehouseBatchSQLRequest`], which the documentation does not describe.
pub type ListSparkWarehouseBatchSQLResponse = alicloud_runtime::UndocumentedResponse;
