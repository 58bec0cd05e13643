// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeFirewallTemplates`, from `swas-open/DescribeFirewallTemplates.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{FirewallTemplateRule};

/// Lists firewall templates with their rules.
///
/// ```no_run
/// # async fn example(client: alicloud_swas_open::Client) -> Result<(), alicloud_swas_open::Error> {
/// let request = alicloud_swas_open::DescribeFirewallTemplatesRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_firewall_templates(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeFirewallTemplatesRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the firewall template that the call is about. Items: at most 100.
    pub firewall_template_id: Vec<String>,
    /// Name that people know the item by.
    pub name: Option<String>,
    /// Which page of the list to return.
    pub page_number: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
}

impl DescribeFirewallTemplatesRequest {
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
    /// Sets `FirewallTemplateId`.
    pub fn firewall_template_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.firewall_template_id = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
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
    DescribeFirewallTemplatesRequest {
        "RegionId" => region_id: query,
        "FirewallTemplateId" => firewall_template_id: query,
        "Name" => name: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribeFirewallTemplatesRequest {
    type Response = DescribeFirewallTemplatesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeFirewallTemplates")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
}

impl Paginated for DescribeFirewallTemplatesRequest {
    type Item = FirewallTemplate;
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
        Some(&mut response.firewall_templates)
    }
}

/// Response to [`DescribeFirewallTemplatesRequest`].
#[non_exhaustive]
pub struct DescribeFirewallTemplatesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `30637AD6-D977-4833-A54C-CC89483E****`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `10`.
    pub total_count: Option<i32>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `20`.
    pub page_size: Option<i32>,
    /// The firewall templates that were found or are concerned, one entry each.
    pub firewall_templates: Vec<FirewallTemplate>,
}

response! {
    DescribeFirewallTemplatesResponse {
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "FirewallTemplates" => firewall_templates: list(""),
    }
}

/// The firewall templates that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct FirewallTemplate {
    /// ID of the firewall template that the item belongs to or stands for.
    /// Example: `ft-bcf1a7hrdq717****`.
    pub firewall_template_id: Option<String>,
    /// When the item was created. Example: `2024-04-10T02:10:14Z`.
    pub creation_time: Option<Timestamp>,
    /// Name that people know the item by. Example: `test`.
    pub name: Option<String>,
    /// Free text that describes the item to people. Example: `test`.
    pub description: Option<String>,
    /// When the item was created. Example: `2024-04-29T02:01:38Z`.
    pub create_time: Option<Timestamp>,
    /// Rules that apply to the firewall template, one entry each.
    pub firewall_template_rules: Vec<FirewallTemplateRule>,
}

response! {
    FirewallTemplate {
        "FirewallTemplateId" => firewall_template_id: value,
        "CreationTime" => creation_time: value,
        "Name" => name: value,
        "Description" => description: value,
        "CreateTime" => create_time: value,
        "FirewallTemplateRules" => firewall_template_rules: list(""),
    }
}
