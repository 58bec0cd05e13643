// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyStreamingDataSource`, from `gpdb/ModifyStreamingDataSource.md`.

use alicloud_runtime::codegen::*;

/// Changes configuration or description of a streaming data source.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::ModifyStreamingDataSourceRequest::new()
///     .db_instance_id("...")
///     .data_source_id("...");
/// let reply = client.modify_streaming_data_source(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyStreamingDataSourceRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Free text that tells people about the data source.
    pub data_source_description: Option<String>,
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// Settings of the data source, and what it works with.
    pub data_source_config: Option<String>,
    /// **Required.** External source, such as Hadoop, a JDBC database or Kafka, that the instance
    /// reads.
    pub data_source_id: Option<String>,
}

impl ModifyStreamingDataSourceRequest {
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
    /// Sets `DataSourceDescription`.
    pub fn data_source_description(mut self, value: impl Into<String>) -> Self {
        self.data_source_description = Some(value.into());
        self
    }
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `DataSourceConfig`.
    pub fn data_source_config(mut self, value: impl Into<String>) -> Self {
        self.data_source_config = Some(value.into());
        self
    }
    /// Sets `DataSourceId`, which is required.
    pub fn data_source_id(mut self, value: impl Into<String>) -> Self {
        self.data_source_id = Some(value.into());
        self
    }
}

request! {
    ModifyStreamingDataSourceRequest {
        "RegionId" => region_id: query,
        "DataSourceDescription" => data_source_description: query,
        "DBInstanceId" => db_instance_id: query,
        "DataSourceConfig" => data_source_config: query,
        "DataSourceId" => data_source_id: query,
    }
}

impl Operation for ModifyStreamingDataSourceRequest {
    type Response = ModifyStreamingDataSourceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyStreamingDataSource")
        .required(&["DBInstanceId", "DataSourceId"])
        .region("RegionId");
}

/// Response to [`ModifyStreamingDataSourceRequest`].
pub type ModifyStreamingDataSourceResponse = alicloud_runtime::EmptyResponse;
