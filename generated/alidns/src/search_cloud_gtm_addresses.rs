// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SearchCloudGtmAddresses`, from `alidns/SearchCloudGtmAddresses.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{CloudGtmAddress, HealthTask};

/// Searches for addresses by name, remark, health and other traits.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::SearchCloudGtmAddressesRequest::new()
///     .page_number(1)
///     .page_size(20);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.search_cloud_gtm_addresses(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SearchCloudGtmAddressesRequest {
    /// Language of the names and texts that come back. Example: `en-US`.
    pub accept_language: Option<String>,
    /// Return only items whose names contain these words.
    /// Items: at most 100. Example: `["address_1", "test"]`.
    pub names: Vec<String>,
    /// Whether all or only some of the names given have to match. Example: `or`.
    pub name_search_condition: Option<String>,
    /// Whether the item can be handed out in answers at present. Example: `available`.
    pub available_status: Option<String>,
    /// Whether the address is an IPv4 address, an IPv6 address or a domain name. Example: `IPv4`.
    pub type_: Option<String>,
    /// IP address or domain name that GTM hands out. Example: `223.5.XX.XX`.
    pub address: Option<String>,
    /// Return only addresses that a health check template of this name is used for.
    /// Example: `Ping-IPv4`.
    pub monitor_template_name: Option<String>,
    /// Whether the address, pool, record or configuration is switched on; when off, no answer uses it.
    /// Example: `enable`.
    pub enable_status: Option<String>,
    /// Whether the item passes its health checks. Example: `ok`.
    pub health_status: Option<String>,
    /// Return only items whose notes contain these words. Items: at most 100. Example: `["", "test"]`.
    pub remarks: Vec<String>,
    /// Whether all or only some of the remarks given have to match. Example: `or`.
    pub remark_search_condition: Option<String>,
    /// **Required.** Which page of the list to return. Example: `1`.
    pub page_number: Option<i32>,
    /// **Required.** How many items a page holds at most. Example: `20`.
    pub page_size: Option<i32>,
    /// ID of an address in GTM, as [`CreateCloudGtmAddress`](super::Client::create_cloud_gtm_address)
    /// returned it. Example: `addr-89518218114368****`.
    pub address_id: Option<String>,
}

impl SearchCloudGtmAddressesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
    /// Sets `Names`.
    pub fn names(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.names = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `NameSearchCondition`.
    pub fn name_search_condition(mut self, value: impl Into<String>) -> Self {
        self.name_search_condition = Some(value.into());
        self
    }
    /// Sets `AvailableStatus`.
    pub fn available_status(mut self, value: impl Into<String>) -> Self {
        self.available_status = Some(value.into());
        self
    }
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `Address`.
    pub fn address(mut self, value: impl Into<String>) -> Self {
        self.address = Some(value.into());
        self
    }
    /// Sets `MonitorTemplateName`.
    pub fn monitor_template_name(mut self, value: impl Into<String>) -> Self {
        self.monitor_template_name = Some(value.into());
        self
    }
    /// Sets `EnableStatus`.
    pub fn enable_status(mut self, value: impl Into<String>) -> Self {
        self.enable_status = Some(value.into());
        self
    }
    /// Sets `HealthStatus`.
    pub fn health_status(mut self, value: impl Into<String>) -> Self {
        self.health_status = Some(value.into());
        self
    }
    /// Sets `Remarks`.
    pub fn remarks(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.remarks = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `RemarkSearchCondition`.
    pub fn remark_search_condition(mut self, value: impl Into<String>) -> Self {
        self.remark_search_condition = Some(value.into());
        self
    }
    /// Sets `PageNumber`, which is required.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`, which is required.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `AddressId`.
    pub fn address_id(mut self, value: impl Into<String>) -> Self {
        self.address_id = Some(value.into());
        self
    }
}

request! {
    SearchCloudGtmAddressesRequest {
        "AcceptLanguage" => accept_language: query,
        "Names" => names: query,
        "NameSearchCondition" => name_search_condition: query,
        "AvailableStatus" => available_status: query,
        "Type" => type_: query,
        "Address" => address: query,
        "MonitorTemplateName" => monitor_template_name: query,
        "EnableStatus" => enable_status: query,
        "HealthStatus" => health_status: query,
        "Remarks" => remarks: query,
        "RemarkSearchCondition" => remark_search_condition: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "AddressId" => address_id: query,
    }
}

impl Operation for SearchCloudGtmAddressesRequest {
    type Response = SearchCloudGtmAddressesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SearchCloudGtmAddresses")
        .required(&["PageNumber", "PageSize"])
        .read_only();
}

impl Paginated for SearchCloudGtmAddressesRequest {
    type Item = CloudGtmAddress;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_items)
            .number(&response.page_number)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.addresses)
    }
}

/// Response to [`SearchCloudGtmAddressesRequest`].
#[non_exhaustive]
pub struct SearchCloudGtmAddressesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `536E9CAD-DB30-4647-AC87-AA5CC38C5382`.
    pub request_id: Option<String>,
    /// Page of the list that this response holds. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `20`.
    pub page_size: Option<i32>,
    /// How many pages the whole list has. Example: `1`.
    pub total_pages: Option<i32>,
    /// How many items match in all, over all pages. Example: `15`.
    pub total_items: Option<i32>,
    /// Addresses in question, each with its weight or state.
    pub addresses: Vec<CloudGtmAddress>,
}

response! {
    SearchCloudGtmAddressesResponse {
        "RequestId" => request_id: value,
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "TotalPages" => total_pages: value,
        "TotalItems" => total_items: value,
        "Addresses" => addresses: list("Address"),
    }
}
