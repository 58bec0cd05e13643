// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListCloudGtmMonitorTemplates`, from `alidns/ListCloudGtmMonitorTemplates.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{CloudGtmMonitorTemplateIspCityNode, Template};

/// Lists the GTM 3.0 health check templates of the account.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::ListCloudGtmMonitorTemplatesRequest::new()
///     .page_number(1)
///     .page_size(20);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_cloud_gtm_monitor_templates(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListCloudGtmMonitorTemplatesRequest {
    /// Language of the names and texts that come back. Example: `zh-CN`.
    pub accept_language: Option<String>,
    /// **Required.** Which page of the list to return. Example: `1`.
    pub page_number: Option<i32>,
    /// **Required.** How many items a page holds at most. Example: `20`.
    pub page_size: Option<i32>,
    /// Return only the health check template with this label. Example: `IPv4-Ping`.
    pub name: Option<String>,
    /// Whether the nodes check IPv4 or IPv6 addresses. Example: `IPv4`.
    pub ip_version: Option<String>,
    /// Protocol that the health check speaks. Example: `ping`.
    pub protocol: Option<String>,
}

impl ListCloudGtmMonitorTemplatesRequest {
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
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `IpVersion`.
    pub fn ip_version(mut self, value: impl Into<String>) -> Self {
        self.ip_version = Some(value.into());
        self
    }
    /// Sets `Protocol`.
    pub fn protocol(mut self, value: impl Into<String>) -> Self {
        self.protocol = Some(value.into());
        self
    }
}

request! {
    ListCloudGtmMonitorTemplatesRequest {
        "AcceptLanguage" => accept_language: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "Name" => name: query,
        "IpVersion" => ip_version: query,
        "Protocol" => protocol: query,
    }
}

impl Operation for ListCloudGtmMonitorTemplatesRequest {
    type Response = ListCloudGtmMonitorTemplatesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListCloudGtmMonitorTemplates")
        .required(&["PageNumber", "PageSize"])
        .read_only();
}

impl Paginated for ListCloudGtmMonitorTemplatesRequest {
    type Item = Template;
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
        Some(&mut response.templates)
    }
}

/// Response to [`ListCloudGtmMonitorTemplatesRequest`].
#[non_exhaustive]
pub struct ListCloudGtmMonitorTemplatesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `75446CC1-FC9A-4595-8D96-089D73D7A63D`.
    pub request_id: Option<String>,
    /// How many pages the whole list has. Example: `2`.
    pub total_pages: Option<i32>,
    /// How many items match in all, over all pages. Example: `30`.
    pub total_items: Option<i32>,
    /// How many items a page holds at most. Example: `20`.
    pub page_size: Option<i32>,
    /// Page of the list that this response holds. Example: `1`.
    pub page_number: Option<i32>,
    /// Health check templates that were found.
    pub templates: Vec<Template>,
}

response! {
    ListCloudGtmMonitorTemplatesResponse {
        "RequestId" => request_id: value,
        "TotalPages" => total_pages: value,
        "TotalItems" => total_items: value,
        "PageSize" => page_size: value,
        "PageNumber" => page_number: value,
        "Templates" => templates: list("Template"),
    }
}
