// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeStreamingDataSource`, from `gpdb/DescribeStreamingDataSource.md`.

use alicloud_runtime::codegen::*;

/// Returns one data source of a streaming data service with its configuration.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::DescribeStreamingDataSourceRequest::new()
///     .db_instance_id("...")
///     .data_source_id(1);
/// let reply = client.describe_streaming_data_source(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeStreamingDataSourceRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// **Required.** External source, such as Hadoop, a JDBC database or Kafka, that the instance
    /// reads.
    pub data_source_id: Option<i32>,
}

impl DescribeStreamingDataSourceRequest {
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
    DescribeStreamingDataSourceRequest {
        "RegionId" => region_id: query,
        "DBInstanceId" => db_instance_id: query,
        "DataSourceId" => data_source_id: query,
    }
}

impl Operation for DescribeStreamingDataSourceRequest {
    type Response = DescribeStreamingDataSourceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeStreamingDataSource")
        .required(&["DBInstanceId", "DataSourceId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeStreamingDataSourceRequest`].
#[non_exhaustive]
pub struct DescribeStreamingDataSourceResponse {
    /// External source, such as Hadoop, a JDBC database or Kafka, that the instance reads.
    /// Example: `1`.
    pub data_source_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `B4CAF581-2AC7-41AD-8940-D56DF7AADF5B`.
    pub request_id: Option<String>,
    /// Display text for the external source. Example: `test-kafka`.
    pub data_source_name: Option<String>,
    /// Free text that tells people about the data source. Example: `test-kafka`.
    pub data_source_description: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `running`.
    pub status: Option<String>,
    /// Reason of the failure in words.
    pub error_message: Option<String>,
    /// When the item was created. Example: `2019-09-08T16:00:00Z`.
    pub create_time: Option<Timestamp>,
    /// Settings of the data source, and what it works with.
    /// Example: `{"brokers":"broker0:9091,broker1:9091","topic":"topic"}`.
    pub data_source_config: Option<String>,
    /// External or real-time data service that is meant; sources are attached to it. Example: `1`.
    pub service_id: Option<i32>,
    /// What the external source is, such as `hdfs`, `hive`, `mysql` or `kafka`.
    pub data_source_type: Option<String>,
}

response! {
    DescribeStreamingDataSourceResponse {
        "DataSourceId" => data_source_id: value,
        "RequestId" => request_id: value,
        "DataSourceName" => data_source_name: value,
        "DataSourceDescription" => data_source_description: value,
        "Status" => status: value,
        "ErrorMessage" => error_message: value,
        "CreateTime" => create_time: value,
        "DataSourceConfig" => data_source_config: value,
        "ServiceId" => service_id: value,
        "DataSourceType" => data_source_type: value,
    }
}
