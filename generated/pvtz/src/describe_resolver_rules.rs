// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeResolverRules`, from `pvtz/DescribeResolverRules.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{BindVpc, ForwardIp};

/// Lists forwarding rules, by keyword or endpoint.
///
/// ```no_run
/// # async fn example(client: alicloud_pvtz::Client) -> Result<(), alicloud_pvtz::Error> {
/// let request = alicloud_pvtz::DescribeResolverRulesRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_resolver_rules(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeResolverRulesRequest {
    /// Text to search for.
    pub keyword: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// Which page of the list to return. Range: 1 to 9999999.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: 1 to 100.
    pub page_size: Option<i32>,
    /// Whether this holds: need detail attributes.
    pub need_detail_attributes: Option<bool>,
    /// Outbound endpoint to work on.
    pub endpoint_id: Option<String>,
}

impl DescribeResolverRulesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Keyword`.
    pub fn keyword(mut self, value: impl Into<String>) -> Self {
        self.keyword = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
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
    /// Sets `NeedDetailAttributes`.
    #[inline]
    pub fn need_detail_attributes(mut self, value: bool) -> Self {
        self.need_detail_attributes = Some(value);
        self
    }
    /// Sets `EndpointId`.
    pub fn endpoint_id(mut self, value: impl Into<String>) -> Self {
        self.endpoint_id = Some(value.into());
        self
    }
}

request! {
    DescribeResolverRulesRequest {
        "Keyword" => keyword: query,
        "Lang" => lang: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "NeedDetailAttributes" => need_detail_attributes: query,
        "EndpointId" => endpoint_id: query,
    }
}

impl Operation for DescribeResolverRulesRequest {
    type Response = DescribeResolverRulesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeResolverRules").read_only();
}

impl Paginated for DescribeResolverRulesRequest {
    type Item = Rule;
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
        Some(&mut response.rules)
    }
}

/// Response to [`DescribeResolverRulesRequest`].
#[non_exhaustive]
pub struct DescribeResolverRulesResponse {
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `A10E03D7-808C-422D-9144-F8586C2E2297`.
    pub request_id: Option<String>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// Number that is given for this: total pages. Example: `1`.
    pub total_pages: Option<i32>,
    /// Number that is given for this: total items. Example: `1`.
    pub total_items: Option<i32>,
    /// Forwarding rules that use the endpoint.
    pub rules: Vec<Rule>,
}

response! {
    DescribeResolverRulesResponse {
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "PageNumber" => page_number: value,
        "TotalPages" => total_pages: value,
        "TotalItems" => total_items: value,
        "Rules" => rules: list(""),
    }
}

/// Forwarding rules that use the endpoint.
#[non_exhaustive]
pub struct Rule {
    /// Kind of the item, out of those that the service tells apart. Example: `OUTBOUND`.
    pub type_: Option<String>,
    /// When the item was last changed. Example: `2020-07-13 10:51:44`.
    pub update_time: Option<String>,
    /// IP addresses that belong to the forward.
    pub forward_ips: Vec<ForwardIp>,
    /// Name that the endpoint goes by. Example: `text`.
    pub endpoint_name: Option<String>,
    /// When the item was created. Example: `2020-07-13 10:51:44`.
    pub create_time: Option<String>,
    /// Domain the zone holds the records of. Example: `example.com`.
    pub zone_name: Option<String>,
    /// Moment that was recorded for this: update. Example: `1594608704000`.
    pub update_timestamp: Option<i64>,
    /// The bind VPCs that were found or are concerned, one entry each.
    pub bind_vpcs: Vec<BindVpc>,
    /// ID of the endpoint that the item belongs to or stands for. Example: `hra0**`.
    pub endpoint_id: Option<String>,
    /// Name that people know the item by. Example: `text`.
    pub name: Option<String>,
    /// Identifier of the item within its collection. Example: `hra1**`.
    pub id: Option<String>,
    /// Moment that was recorded for this: create. Example: `1594608704000`.
    pub create_timestamp: Option<i64>,
}

response! {
    Rule {
        "Type" => type_: value,
        "UpdateTime" => update_time: value,
        "ForwardIps" => forward_ips: list(""),
        "EndpointName" => endpoint_name: value,
        "CreateTime" => create_time: value,
        "ZoneName" => zone_name: value,
        "UpdateTimestamp" => update_timestamp: value,
        "BindVpcs" => bind_vpcs: list(""),
        "EndpointId" => endpoint_id: value,
        "Name" => name: value,
        "Id" => id: value,
        "CreateTimestamp" => create_timestamp: value,
    }
}
