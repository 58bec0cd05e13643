// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListStreamingDataSources`, from `gpdb/ListStreamingDataSources.md`.

use alicloud_runtime::codegen::*;

/// Lists the data sources of an instance's streaming data services.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::ListStreamingDataSourcesRequest::new()
///     .db_instance_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_streaming_data_sources(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListStreamingDataSourcesRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Which part of the list this is, counted from 1.
    pub page_number: Option<i32>,
}

impl ListStreamingDataSourcesRequest {
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
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
}

request! {
    ListStreamingDataSourcesRequest {
        "RegionId" => region_id: query,
        "DBInstanceId" => db_instance_id: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
    }
}

impl Operation for ListStreamingDataSourcesRequest {
    type Response = ListStreamingDataSourcesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListStreamingDataSources")
        .required(&["DBInstanceId"])
        .region("RegionId")
        .read_only();
}

impl Paginated for ListStreamingDataSourcesRequest {
    type Item = DataSourceItem;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_record_count)
            .number(&response.page_number)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.data_source_items)
    }
}

/// Response to [`ListStreamingDataSourcesRequest`].
#[non_exhaustive]
pub struct ListStreamingDataSourcesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `B4CAF581-2AC7-41AD-8940-D56DF7AADF5B`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `2`.
    pub total_record_count: Option<i32>,
    /// Which part of the list this is, counted from 1. Example: `1`.
    pub page_number: Option<i32>,
    /// The data source items that were found or are concerned, one entry each.
    pub data_source_items: Vec<DataSourceItem>,
}

response! {
    ListStreamingDataSourcesResponse {
        "RequestId" => request_id: value,
        "TotalRecordCount" => total_record_count: value,
        "PageNumber" => page_number: value,
        "DataSourceItems" => data_source_items: list(""),
    }
}

/// The data source items that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct DataSourceItem {
    /// External source, such as Hadoop, a JDBC database or Kafka, that the instance reads.
    /// Example: `1`.
    pub data_source_id: Option<i32>,
    /// Display text for the external source. Example: `test-kafka`.
    pub data_source_name: Option<String>,
    /// What the external source is, such as `hdfs`, `hive`, `mysql` or `kafka`.
    pub data_source_type: Option<String>,
    /// Settings of the data source, and what it works with.
    /// Example: `{"brokers":"broker0:9091,broker1:9091","topic":"topic"}`.
    pub data_source_config: Option<String>,
    /// Free text that tells people about the data source. Example: `test-kafka`.
    pub data_source_description: Option<String>,
    /// When the item was created. Example: `2019-09-08T16:00:00Z`.
    pub create_time: Option<Timestamp>,
    /// When the item was last changed. Example: `2019-09-08T17:00:00Z`.
    pub modify_time: Option<Timestamp>,
    /// State of what the entry describes, which decides what can be done with it. Example: `running`.
    pub status: Option<String>,
    /// External or real-time data service that is meant; sources are attached to it. Example: `1`.
    pub service_id: Option<i32>,
    /// Reason of the failure in words.
    pub error_message: Option<String>,
}

response! {
    DataSourceItem {
        "DataSourceId" => data_source_id: value,
        "DataSourceName" => data_source_name: value,
        "DataSourceType" => data_source_type: value,
        "DataSourceConfig" => data_source_config: value,
        "DataSourceDescription" => data_source_description: value,
        "CreateTime" => create_time: value,
        "ModifyTime" => modify_time: value,
        "Status" => status: value,
        "ServiceId" => service_id: value,
        "ErrorMessage" => error_message: value,
    }
}
