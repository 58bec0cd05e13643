// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateStreamingDataSource`, from `gpdb/CreateStreamingDataSource.md`.

use alicloud_runtime::codegen::*;

/// Adds a data source, from which jobs read, to a streaming data service.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::CreateStreamingDataSourceRequest::new()
///     .data_source_name("...")
///     .data_source_type("...")
///     .db_instance_id("...")
///     .data_source_config("...")
///     .service_id(1);
/// let reply = client.create_streaming_data_source(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateStreamingDataSourceRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Display text for the external source.
    pub data_source_name: Option<String>,
    /// **Required.** What the external source is, such as `hdfs`, `hive`, `mysql` or `kafka`.
    pub data_source_type: Option<String>,
    /// Free text that tells people about the data source.
    pub data_source_description: Option<String>,
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// **Required.** Settings of the data source, and what it works with.
    pub data_source_config: Option<String>,
    /// **Required.** External or real-time data service that is meant; sources are attached to it.
    pub service_id: Option<i32>,
}

impl CreateStreamingDataSourceRequest {
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
    /// Sets `DataSourceName`, which is required.
    pub fn data_source_name(mut self, value: impl Into<String>) -> Self {
        self.data_source_name = Some(value.into());
        self
    }
    /// Sets `DataSourceType`, which is required.
    pub fn data_source_type(mut self, value: impl Into<String>) -> Self {
        self.data_source_type = Some(value.into());
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
    /// Sets `DataSourceConfig`, which is required.
    pub fn data_source_config(mut self, value: impl Into<String>) -> Self {
        self.data_source_config = Some(value.into());
        self
    }
    /// Sets `ServiceId`, which is required.
    #[inline]
    pub fn service_id(mut self, value: i32) -> Self {
        self.service_id = Some(value);
        self
    }
}

request! {
    CreateStreamingDataSourceRequest {
        "RegionId" => region_id: query,
        "DataSourceName" => data_source_name: query,
        "DataSourceType" => data_source_type: query,
        "DataSourceDescription" => data_source_description: query,
        "DBInstanceId" => db_instance_id: query,
        "DataSourceConfig" => data_source_config: query,
        "ServiceId" => service_id: query,
    }
}

impl Operation for CreateStreamingDataSourceRequest {
    type Response = CreateStreamingDataSourceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateStreamingDataSource")
        .required(
            &[
                "DataSourceName",
                "DataSourceType",
                "DBInstanceId",
                "DataSourceConfig",
                "ServiceId",
            ],
        )
        .region("RegionId");
}

/// Response to [`CreateStreamingDataSourceRequest`].
#[non_exhaustive]
pub struct CreateStreamingDataSourceResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `B4CAF581-2AC7-41AD-8940-D56DF7AADF5B`.
    pub request_id: Option<String>,
    /// External source, such as Hadoop, a JDBC database or Kafka, that the instance reads.
    /// Example: `1`.
    pub data_source_id: Option<i32>,
}

response! {
    CreateStreamingDataSourceResponse {
        "RequestId" => request_id: value,
        "DataSourceId" => data_source_id: value,
    }
}
