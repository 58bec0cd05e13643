// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteJDBCDataSource`, from `gpdb/DeleteJDBCDataSource.md`.

use alicloud_runtime::codegen::*;

/// Deletes a JDBC data source; external tables over it can no longer be queried.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::DeleteJDBCDataSourceRequest::new()
///     .db_instance_id("...")
///     .data_source_id("...");
/// let reply = client.delete_jdbc_data_source(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteJDBCDataSourceRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// **Required.** External source, such as Hadoop, a JDBC database or Kafka, that the instance
    /// reads.
    pub data_source_id: Option<String>,
}

impl DeleteJDBCDataSourceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `DataSourceId`, which is required.
    pub fn data_source_id(mut self, value: impl Into<String>) -> Self {
        self.data_source_id = Some(value.into());
        self
    }
}

request! {
    DeleteJDBCDataSourceRequest {
        "RegionId" => region_id: query,
        "DBInstanceId" => db_instance_id: query,
        "DataSourceId" => data_source_id: query,
    }
}

impl Operation for DeleteJDBCDataSourceRequest {
    type Response = DeleteJDBCDataSourceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteJDBCDataSource")
        .required(&["DBInstanceId", "DataSourceId"])
        .region("RegionId");
}

/// Response to [`DeleteJDBCDataSourceRequest`].
pub type DeleteJDBCDataSourceResponse = alicloud_runtime::EmptyResponse;
