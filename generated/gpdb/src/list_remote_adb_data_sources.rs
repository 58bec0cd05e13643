// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListRemoteADBDataSources`, from `gpdb/ListRemoteADBDataSources.md`.

use alicloud_runtime::codegen::*;

/// Lists data sources of an instance that lead to other AnalyticDB for PostgreSQL instances.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::ListRemoteADBDataSourcesRequest::new()
///     .db_instance_id("...");
/// let reply = client.list_remote_adb_data_sources(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListRemoteADBDataSourcesRequest {
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// External source, such as Hadoop, a JDBC database or Kafka, that the instance reads.
    pub data_source_id: Option<String>,
}

impl ListRemoteADBDataSourcesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `DataSourceId`.
    pub fn data_source_id(mut self, value: impl Into<String>) -> Self {
        self.data_source_id = Some(value.into());
        self
    }
}

request! {
    ListRemoteADBDataSourcesRequest {
        "DBInstanceId" => db_instance_id: query,
        "DataSourceId" => data_source_id: query,
    }
}

impl Operation for ListRemoteADBDataSourcesRequest {
    type Response = ListRemoteADBDataSourcesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListRemoteADBDataSources")
        .required(&["DBInstanceId"])
        .read_only();
}

/// Response to [`ListRemoteADBDataSourcesRequest`], which the documentation does not describe.
pub type ListRemoteADBDataSourcesResponse = alicloud_runtime::UndocumentedResponse;
