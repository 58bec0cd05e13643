// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteRemoteADBDataSource`, from `gpdb/DeleteRemoteADBDataSource.md`.

use alicloud_runtime::codegen::*;

/// Deletes a data source that points to another instance of AnalyticDB.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::DeleteRemoteADBDataSourceRequest::new()
///     .local_db_instance_id("...")
///     .data_source_id("...");
/// let reply = client.delete_remote_adb_data_source(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteRemoteADBDataSourceRequest {
    /// **Required.** ID of the local database instance that the call is about.
    pub local_db_instance_id: Option<String>,
    /// **Required.** External source, such as Hadoop, a JDBC database or Kafka, that the instance
    /// reads.
    pub data_source_id: Option<String>,
}

impl DeleteRemoteADBDataSourceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `LocalDBInstanceId`, which is required.
    pub fn local_db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.local_db_instance_id = Some(value.into());
        self
    }
    /// Sets `DataSourceId`, which is required.
    pub fn data_source_id(mut self, value: impl Into<String>) -> Self {
        self.data_source_id = Some(value.into());
        self
    }
}

request! {
    DeleteRemoteADBDataSourceRequest {
        "LocalDBInstanceId" => local_db_instance_id: query,
        "DataSourceId" => data_source_id: query,
    }
}

impl Operation for DeleteRemoteADBDataSourceRequest {
    type Response = DeleteRemoteADBDataSourceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteRemoteADBDataSource")
        .required(&["LocalDBInstanceId", "DataSourceId"]);
}

/// Response to [`DeleteRemoteADBDataSourceRequest`], which the documentation does not describe.
pub type DeleteRemoteADBDataSourceResponse = alicloud_runtime::UndocumentedResponse;
