// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListIpSets`, from `ga/ListIpSets.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ServiceManagedInfos};

/// Lists the accelerated regions of one instance.
///
/// ```no_run
/// # async fn example(client: alicloud_ga::Client) -> Result<(), alicloud_ga::Error> {
/// let request = alicloud_ga::ListIpSetsRequest::new()
///     .accelerator_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_ip_sets(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListIpSetsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Which page of the list to return. Range: at least 1.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: 1 to 100.
    pub page_size: Option<i32>,
    /// **Required.** ID of the accelerator that the call is about.
    pub accelerator_id: Option<String>,
}

impl ListIpSetsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
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
    /// Sets `AcceleratorId`, which is required.
    pub fn accelerator_id(mut self, value: impl Into<String>) -> Self {
        self.accelerator_id = Some(value.into());
        self
    }
}

request! {
    ListIpSetsRequest {
        "RegionId" => region_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "AcceleratorId" => accelerator_id: query,
    }
}

impl Operation for ListIpSetsRequest {
    type Response = ListIpSetsResponse;
    type Error = ListIpSetsError;
    const INFO: OperationInfo = super::operation("ListIpSets")
        .required(&["RegionId", "AcceleratorId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [ListIpSetsError] = &[ListIpSetsError::UnknownError];
}

impl Paginated for ListIpSetsRequest {
    type Item = IpSet;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_count)
            .number(&response.page_number)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.ip_sets)
    }
}

/// Response to [`ListIpSetsRequest`].
#[non_exhaustive]
pub struct ListIpSetsResponse {
    /// How many items match in all, over all pages. Example: `2`.
    pub total_count: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `A9B4E54C-9CCD-4002-91A9-D38C6C209192`.
    pub request_id: Option<String>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// The sets of acceleration areas and addresses that were found or are concerned, one entry each.
    pub ip_sets: Vec<IpSet>,
}

response! {
    ListIpSetsResponse {
        "TotalCount" => total_count: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "PageNumber" => page_number: value,
        "IpSets" => ip_sets: list(""),
    }
}

/// The sets of acceleration areas and addresses that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct IpSet {
    /// Region that the accelerate lies in. Example: `cn-hangzhou`.
    pub accelerate_region_id: Option<String>,
    /// Version of the Internet Protocol. Example: `IPv4`.
    pub ip_version: Option<String>,
    /// Upper limit of the data rate. Example: `2`.
    pub bandwidth: Option<i32>,
    /// Which kind of carrier it is or is to be. Example: `BGP`.
    pub isp_type: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `active`.
    pub state: Option<String>,
    /// ID of the set of acceleration areas and addresses that the item belongs to or stands for.
    /// Example: `ips-bp11r5jb8ogp122xl****`.
    pub ip_set_id: Option<String>,
    /// Items of the kind IP address that were found or are concerned. Example: `121.43..XX.XX`.
    pub ip_address_list: Vec<String>,
    /// ID of the service that the item belongs to or stands for. Example: `ALB`.
    pub service_id: Option<String>,
    /// Whether another cloud service manages the instance. Example: `true`.
    pub service_managed: Option<bool>,
    /// What is known about each service managed, one entry each.
    pub service_managed_infos: Vec<ServiceManagedInfos>,
}

response! {
    IpSet {
        "AccelerateRegionId" => accelerate_region_id: value,
        "IpVersion" => ip_version: value,
        "Bandwidth" => bandwidth: value,
        "IspType" => isp_type: value,
        "State" => state: value,
        "IpSetId" => ip_set_id: value,
        "IpAddressList" => ip_address_list: list(""),
        "ServiceId" => service_id: value,
        "ServiceManaged" => service_managed: value,
        "ServiceManagedInfos" => service_managed_infos: list(""),
    }
}

/// Errors that the documentation of [`ListIpSetsRequest`] names.
///
/// - [`UnknownError`](super::DocumentedError::UnknownError)
pub type ListIpSetsError = super::DocumentedError;
