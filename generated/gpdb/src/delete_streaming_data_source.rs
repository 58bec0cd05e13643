// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteStreamingDataSource`, from `gpdb/DeleteStreamingDataSource.md`.

use alicloud_runtime::codegen::*;

/// Deletes a source of real-time data, which jobs can then no longer read.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::DeleteStreamingDataSourceRequest::new()
///     .db_instance_id("...")
///     .data_source_id(1);
/// let reply = client.delete_streaming_data_source(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteStreamingDataSourceRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// **Required.** External source, such as Hadoop, a JDBC database or Kafka, that the instance
    /// reads.
    pub data_source_id: Option<i32>,
}

impl DeleteStreamingDataSourceRequest {
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
    #[inline]
    pub fn data_source_id(mut self, value: i32) -> Self {
        self.data_source_id = Some(value);
        self
    }
}

request! {
    DeleteStreamingDataSourceRequest {
        "RegionId" => region_id: query,
        "DBInstanceId" => db_instance_id: query,
        "DataSourceId" => data_source_id: query,
    }
}

impl Operation for DeleteStreamingDataSourceRequest {
    type Response = DeleteStreamingDataSourceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteStreamingDataSource")
        .required(&["DBInstanceId", "DataSourceId"])
        .region("RegionId");
}

/// Response to [`DeleteStreamingDataSourceRequest`].
pub type DeleteStreamingDataSourceResponse = alicloud_runtime::EmptyResponse;
