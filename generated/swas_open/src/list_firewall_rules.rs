// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListFirewallRules`, from `swas-open/ListFirewallRules.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Lists the firewall rules of a server.
///
/// ```no_run
/// # async fn example(client: alicloud_swas_open::Client) -> Result<(), alicloud_swas_open::Error> {
/// let request = alicloud_swas_open::ListFirewallRulesRequest::new()
///     .instance_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_firewall_rules(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListFirewallRulesRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// How many items a page holds at most. Range: 1 to 100.
    pub page_size: Option<i32>,
    /// Which page of the list to return. Range: 1 to 1000.
    pub page_number: Option<i32>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 100.
    pub tag: Vec<Tag>,
    /// ID of the firewall rule that the call is about.
    pub firewall_rule_id: Option<String>,
}

impl ListFirewallRulesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
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
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `FirewallRuleId`.
    pub fn firewall_rule_id(mut self, value: impl Into<String>) -> Self {
        self.firewall_rule_id = Some(value.into());
        self
    }
}

request! {
    ListFirewallRulesRequest {
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
        "Tag" => tag: query,
        "FirewallRuleId" => firewall_rule_id: query,
    }
}

impl Operation for ListFirewallRulesRequest {
    type Response = ListFirewallRulesResponse;
    type Error = ListFirewallRulesError;
    const INFO: OperationInfo = super::operation("ListFirewallRules")
        .required(&["InstanceId", "RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [ListFirewallRulesError] = &[
        ListFirewallRulesError::RegionIdNotMatchHost,
        ListFirewallRulesError::InvalidParam,
        ListFirewallRulesError::InvalidInstanceIdNotFound,
        ListFirewallRulesError::InternalError,
    ];
}

impl Paginated for ListFirewallRulesRequest {
    type Item = FirewallRule;
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
        Some(&mut response.firewall_rules)
    }
}

/// Response to [`ListFirewallRulesRequest`].
#[non_exhaustive]
pub struct ListFirewallRulesResponse {
    /// How many items match in all, over all pages. Example: `4`.
    pub total_count: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `20758A-585D-4A41-A9B2-28DA8F4F534F`.
    pub request_id: Option<String>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// Rules that apply to the firewall, one entry each.
    pub firewall_rules: Vec<FirewallRule>,
}

response! {
    ListFirewallRulesResponse {
        "TotalCount" => total_count: value,
        "RequestId" => request_id: value,
        "PageSize" => page_size: value,
        "PageNumber" => page_number: value,
        "FirewallRules" => firewall_rules: list(""),
    }
}

/// Rules that apply to the firewall, one entry each.
#[non_exhaustive]
pub struct FirewallRule {
    /// Free text for people; it has no technical effect. Example: `text`.
    pub remark: Option<String>,
    /// Port or range of ports that the rule opens. Example: `3306`.
    pub port: Option<String>,
    /// ID of the rule that the call or the item is about. Example: `eeea34d9867b4d55a4ff8d5fcfbd****`.
    pub rule_id: Option<String>,
    /// Protocol that the rule uses. Example: `TCP`.
    pub rule_protocol: Option<String>,
    /// Rule or set of rules that applies. Example: `accept`.
    pub policy: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<Tag>,
    /// IP address that belongs to the source cidr. Example: `0.0.0.0/0`.
    pub source_cidr_ip: Option<String>,
}

response! {
    FirewallRule {
        "Remark" => remark: value,
        "Port" => port: value,
        "RuleId" => rule_id: value,
        "RuleProtocol" => rule_protocol: value,
        "Policy" => policy: value,
        "Tags" => tags: list(""),
        "SourceCidrIp" => source_cidr_ip: value,
    }
}

/// Errors that the documentation of [`ListFirewallRulesRequest`] names.
///
/// - [`RegionIdNotMatchHost`](super::DocumentedError::RegionIdNotMatchHost)
/// - [`InvalidParam`](super::DocumentedError::InvalidParam)
/// - [`InvalidInstanceIdNotFound`](super::DocumentedError::InvalidInstanceIdNotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type ListFirewallRulesError = super::DocumentedError;
