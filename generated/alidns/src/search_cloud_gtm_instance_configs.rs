// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SearchCloudGtmInstanceConfigs`, from `alidns/SearchCloudGtmInstanceConfigs.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AddressPool, CloudGtmInstanceConfig};

/// Searches for domain configurations of GTM.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::SearchCloudGtmInstanceConfigsRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.search_cloud_gtm_instance_configs(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SearchCloudGtmInstanceConfigsRequest {
    /// Language of the names and texts that come back. Example: `zh-CN`.
    pub accept_language: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Example: `1ae05db4-10e7-11ef-b126-00163e24****`.
    pub client_token: Option<String>,
    /// Which page of the list to return. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `20`.
    pub page_size: Option<i32>,
    /// ID of the GTM instance or paid DNS instance that is meant. Example: `gtm-cn-wwo3a3h****`.
    pub instance_id: Option<String>,
    /// Zone, hosted in the account, that holds the name that GTM answers for. Example: `example.com`.
    pub schedule_zone_name: Option<String>,
    /// Whole name that GTM answers for, made of host part and zone. Example: `www.example.com`.
    pub schedule_domain_name: Option<String>,
    /// Whether the address, pool, record or configuration is switched on; when off, no answer uses it.
    /// Example: `enable`.
    pub enable_status: Option<String>,
    /// Free text for people; it has no technical effect. Example: `test`.
    pub remark: Option<String>,
    /// Whether the item passes its health checks. Example: `ok`.
    pub health_status: Option<String>,
    /// Whether the item can be handed out in answers at present. Example: `available`.
    pub available_status: Option<String>,
}

impl SearchCloudGtmInstanceConfigsRequest {
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
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
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
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `ScheduleZoneName`.
    pub fn schedule_zone_name(mut self, value: impl Into<String>) -> Self {
        self.schedule_zone_name = Some(value.into());
        self
    }
    /// Sets `ScheduleDomainName`.
    pub fn schedule_domain_name(mut self, value: impl Into<String>) -> Self {
        self.schedule_domain_name = Some(value.into());
        self
    }
    /// Sets `EnableStatus`.
    pub fn enable_status(mut self, value: impl Into<String>) -> Self {
        self.enable_status = Some(value.into());
        self
    }
    /// Sets `Remark`.
    pub fn remark(mut self, value: impl Into<String>) -> Self {
        self.remark = Some(value.into());
        self
    }
    /// Sets `HealthStatus`.
    pub fn health_status(mut self, value: impl Into<String>) -> Self {
        self.health_status = Some(value.into());
        self
    }
    /// Sets `AvailableStatus`.
    pub fn available_status(mut self, value: impl Into<String>) -> Self {
        self.available_status = Some(value.into());
        self
    }
}

request! {
    SearchCloudGtmInstanceConfigsRequest {
        "AcceptLanguage" => accept_language: query,
        "ClientToken" => client_token: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "InstanceId" => instance_id: query,
        "ScheduleZoneName" => schedule_zone_name: query,
        "ScheduleDomainName" => schedule_domain_name: query,
        "EnableStatus" => enable_status: query,
        "Remark" => remark: query,
        "HealthStatus" => health_status: query,
        "AvailableStatus" => available_status: query,
    }
}

impl Operation for SearchCloudGtmInstanceConfigsRequest {
    type Response = SearchCloudGtmInstanceConfigsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SearchCloudGtmInstanceConfigs")
        .idempotency_token("ClientToken")
        .read_only();
}

impl Paginated for SearchCloudGtmInstanceConfigsRequest {
    type Item = CloudGtmInstanceConfig;
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
        Some(&mut response.instance_configs)
    }
}

/// Response to [`SearchCloudGtmInstanceConfigsRequest`].
#[non_exhaustive]
pub struct SearchCloudGtmInstanceConfigsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `6AEC7A64-3CB1-4C49-8B35-0B901F1E26BF`.
    pub request_id: Option<String>,
    /// Page of the list that this response holds. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `20`.
    pub page_size: Option<i32>,
    /// How many pages the whole list has. Example: `1`.
    pub total_pages: Option<i32>,
    /// How many items match in all, over all pages. Example: `15`.
    pub total_items: Option<i32>,
    /// Domain configurations in question.
    pub instance_configs: Vec<CloudGtmInstanceConfig>,
}

response! {
    SearchCloudGtmInstanceConfigsResponse {
        "RequestId" => request_id: value,
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "TotalPages" => total_pages: value,
        "TotalItems" => total_items: value,
        "InstanceConfigs" => instance_configs: list("InstanceConfig"),
    }
}
