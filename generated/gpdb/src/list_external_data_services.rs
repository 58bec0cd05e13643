// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListExternalDataServices`, from `gpdb/ListExternalDataServices.md`.

use alicloud_runtime::codegen::*;

/// Lists the external data services of an instance with specification and state.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::ListExternalDataServicesRequest::new()
///     .db_instance_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_external_data_services(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListExternalDataServicesRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// Which part of the list this is, counted from 1.
    pub page_number: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
}

impl ListExternalDataServicesRequest {
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
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
}

request! {
    ListExternalDataServicesRequest {
        "RegionId" => region_id: query,
        "DBInstanceId" => db_instance_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for ListExternalDataServicesRequest {
    type Response = ListExternalDataServicesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListExternalDataServices")
        .required(&["DBInstanceId"])
        .region("RegionId")
        .read_only();
}

impl Paginated for ListExternalDataServicesRequest {
    type Item = ServiceItem;
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
        Some(&mut response.service_items)
    }
}

/// Response to [`ListExternalDataServicesRequest`].
#[non_exhaustive]
pub struct ListExternalDataServicesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `B4CAF581-2AC7-41AD-8940-D56DF7AADF5B`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `2`.
    pub total_record_count: Option<i32>,
    /// Which part of the list this is, counted from 1. Example: `1`.
    pub page_number: Option<i32>,
    /// The service items that were found or are concerned, one entry each.
    pub service_items: Vec<ServiceItem>,
}

response! {
    ListExternalDataServicesResponse {
        "RequestId" => request_id: value,
        "TotalRecordCount" => total_record_count: value,
        "PageNumber" => page_number: value,
        "ServiceItems" => service_items: list(""),
    }
}

/// The service items that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct ServiceItem {
    /// External or real-time data service that is meant; sources are attached to it. Example: `1`.
    pub service_id: Option<String>,
    /// What runs behind it: `pxf` for external tables, `adbpgss` for real-time streams.
    /// Example: `pxf`.
    pub service_type: Option<String>,
    /// Display text for the external or real-time data service. Example: `test-pxf`.
    pub service_name: Option<String>,
    /// Free text that tells people about the service. Example: `test-pxf`.
    pub service_description: Option<String>,
    /// Size or model of the service. Example: `8`.
    pub service_spec: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `Running`.
    pub status: Option<String>,
    /// When the item was created. Example: `2019-09-08T16:00:00Z`.
    pub create_time: Option<Timestamp>,
    /// When the item was last changed. Example: `2019-09-08T17:00:00Z`.
    pub modify_time: Option<Timestamp>,
}

response! {
    ServiceItem {
        "ServiceId" => service_id: value,
        "ServiceType" => service_type: value,
        "ServiceName" => service_name: value,
        "ServiceDescription" => service_description: value,
        "ServiceSpec" => service_spec: value,
        "Status" => status: value,
        "CreateTime" => create_time: value,
        "ModifyTime" => modify_time: value,
    }
}
