// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListDcdnRealTimeDeliveryProject`, from `dcdn/ListDcdnRealTimeDeliveryProject.md`.

use alicloud_runtime::codegen::*;

/// Lists the real-time log projects that the account has enabled.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::ListDcdnRealTimeDeliveryProjectRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_dcdn_real_time_delivery_project(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListDcdnRealTimeDeliveryProjectRequest {
    /// Which kind of business it is or is to be.
    pub business_type: Option<String>,
    /// Accelerated domain, or the one to be added for acceleration.
    pub domain_name: Option<String>,
    /// Which page of the list to return.
    pub page_number: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
}

impl ListDcdnRealTimeDeliveryProjectRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `BusinessType`.
    pub fn business_type(mut self, value: impl Into<String>) -> Self {
        self.business_type = Some(value.into());
        self
    }
    /// Sets `DomainName`.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
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
    ListDcdnRealTimeDeliveryProjectRequest {
        "BusinessType" => business_type: query,
        "DomainName" => domain_name: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for ListDcdnRealTimeDeliveryProjectRequest {
    type Response = ListDcdnRealTimeDeliveryProjectResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListDcdnRealTimeDeliveryProject")
        .read_only();
}

impl Paginated for ListDcdnRealTimeDeliveryProjectRequest {
    type Item = Project;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.total_count)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.content.as_mut()?.projects)
    }
}

/// Response to [`ListDcdnRealTimeDeliveryProjectRequest`].
#[non_exhaustive]
pub struct ListDcdnRealTimeDeliveryProjectResponse {
    /// How many items match in all, over all pages. Example: `2`.
    pub total_count: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `3EACD23C-F49F-4BF7-B9AD-C2CD3BA888C4`.
    pub request_id: Option<String>,
    /// What the request brought.
    pub content: Option<DcdnRealTimeDeliveryProjectContent>,
}

response! {
    ListDcdnRealTimeDeliveryProjectResponse {
        "TotalCount" => total_count: value,
        "RequestId" => request_id: value,
        "Content" => content: value,
    }
}

/// What the request brought.
#[non_exhaustive]
pub struct DcdnRealTimeDeliveryProjectContent {
    /// The projects that were found or are concerned, one entry each.
    pub projects: Vec<Project>,
}

response! {
    DcdnRealTimeDeliveryProjectContent {
        "Projects" => projects: list(""),
    }
}

/// The projects that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Project {
    /// Kind of the item, out of those that the service tells apart. Example: `SLS_POST`.
    pub type_: Option<String>,
    /// Logstore the logs go to. Example: `example-cn`.
    pub sls_log_store: Option<String>,
    /// Data center that takes the logs. Example: `cn`.
    pub data_center: Option<String>,
    /// Name that the field goes by. Example: `field1,field2`.
    pub field_name: Option<String>,
    /// Name that the project goes by. Example: `example`.
    pub project_name: Option<String>,
    /// Rate or share that applies to the sampling. Example: `1`.
    pub sampling_rate: Option<f64>,
    /// Log project the logs go to. Example: `example-cn`.
    pub sls_project: Option<String>,
    /// Accelerated domain, or the one to be added for acceleration.
    /// Example: `example.com,example.org`.
    pub domain_name: Option<String>,
    /// Which kind of business it is or is to be. Example: `cdn_log_access_l1`.
    pub business_type: Option<String>,
    /// Region that the SLS lies in. Example: `cn-hangzhou`.
    pub sls_region: Option<String>,
}

response! {
    Project {
        "Type" => type_: value,
        "SLSLogStore" => sls_log_store: value,
        "DataCenter" => data_center: value,
        "FieldName" => field_name: value,
        "ProjectName" => project_name: value,
        "SamplingRate" => sampling_rate: value,
        "SLSProject" => sls_project: value,
        "DomainName" => domain_name: value,
        "BusinessType" => business_type: value,
        "SLSRegion" => sls_region: value,
    }
}
