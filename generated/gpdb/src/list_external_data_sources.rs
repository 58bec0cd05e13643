// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListExternalDataSources`, from `gpdb/ListExternalDataSources.md`.

use alicloud_runtime::codegen::*;

/// Lists the external data sources of an instance, Hadoop and JDBC ones.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::ListExternalDataSourcesRequest::new()
///     .db_instance_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_external_data_sources(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListExternalDataSourcesRequest {
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Which part of the list this is, counted from 1.
    pub page_number: Option<i32>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl ListExternalDataSourcesRequest {
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
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    ListExternalDataSourcesRequest {
        "DBInstanceId" => db_instance_id: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for ListExternalDataSourcesRequest {
    type Response = ListExternalDataSourcesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListExternalDataSources")
        .required(&["DBInstanceId"])
        .region("RegionId")
        .read_only();
}

impl Paginated for ListExternalDataSourcesRequest {
    type Item = ExternalDataSourceItem;
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
        Some(&mut response.items)
    }
}

/// Response to [`ListExternalDataSourcesRequest`].
#[non_exhaustive]
pub struct ListExternalDataSourcesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `BBE00C04-A3E8-4114-881D-0480A72CB92E`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `2`.
    pub total_record_count: Option<i32>,
    /// Which part of the list this is, counted from 1. Example: `1`.
    pub page_number: Option<i32>,
    /// Entries of the list.
    pub items: Vec<ExternalDataSourceItem>,
}

response! {
    ListExternalDataSourcesResponse {
        "RequestId" => request_id: value,
        "TotalRecordCount" => total_record_count: value,
        "PageNumber" => page_number: value,
        "Items" => items: list(""),
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct ExternalDataSourceItem {
    /// External source, such as Hadoop, a JDBC database or Kafka, that the instance reads.
    /// Example: `123`.
    pub data_source_id: Option<i32>,
    /// Display text for the external source. Example: `hdfs_pxf`.
    pub data_source_name: Option<String>,
    /// What the external source is, such as `hdfs`, `hive`, `mysql` or `kafka`.
    pub data_source_type: Option<String>,
    /// Free text that tells people about the data source. Example: `test`.
    pub data_source_description: Option<String>,
    /// When the item was created. Example: `2019-09-08T16:00:00Z`.
    pub create_time: Option<Timestamp>,
    /// When the item was last changed. Example: `2019-10-08T16:00:00Z`.
    pub modify_time: Option<Timestamp>,
    /// State that the data source is in. Example: `Running`.
    pub data_source_status: Option<String>,
    /// Text for people about the status.
    pub status_message: Option<String>,
    /// Directory that holds the Hadoop settings. Example: `HadoopDir`.
    pub data_source_dir: Option<String>,
    /// ID of the external data service that the item belongs to or stands for. Example: `123`.
    pub external_data_service_id: Option<i32>,
}

response! {
    ExternalDataSourceItem {
        "DataSourceId" => data_source_id: value,
        "DataSourceName" => data_source_name: value,
        "DataSourceType" => data_source_type: value,
        "DataSourceDescription" => data_source_description: value,
        "CreateTime" => create_time: value,
        "ModifyTime" => modify_time: value,
        "DataSourceStatus" => data_source_status: value,
        "StatusMessage" => status_message: value,
        "DataSourceDir" => data_source_dir: value,
        "ExternalDataServiceId" => external_data_service_id: value,
    }
}
