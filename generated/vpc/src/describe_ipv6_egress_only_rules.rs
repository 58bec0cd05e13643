// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeIpv6EgressOnlyRules`, from `vpc/DescribeIpv6EgressOnlyRules.md`.

use alicloud_runtime::codegen::*;

/// Lists the egress-only rules of an IPv6 gateway.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::DescribeIpv6EgressOnlyRulesRequest::new()
///     .ipv6_gateway_id("ipv6gw-123456xxxxxxxx")
///     .region_id("cn-huhehaote");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_ipv6_egress_only_rules(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeIpv6EgressOnlyRulesRequest {
    /// **Required.** IPv6 gateway whose rules to list. Example: `ipv6gw-123456xxxxxxxx`.
    pub ipv6_gateway_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`. Example: `cn-huhehaote`.
    pub region_id: Option<String>,
    /// Return only rules for the IPv6 address of this instance. Example: `i-123456xxxxxxxx`.
    pub instance_id: Option<String>,
    /// Kind of thing that the rules apply to; only IPv6 addresses are possible.
    /// Example: `Ipv6Address`.
    pub instance_type: Option<String>,
    /// Return only this egress-only rule. Example: `ipv6gwpy-123456xxxxxxxx`.
    pub ipv6_egress_only_rule_id: Option<String>,
    /// Return only egress-only rules of this name. Example: `rulename`.
    pub name: Option<String>,
    /// Which page of the list to return. Range: at least 1. Default: `1`. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: 1 to 50. Default: `10`. Example: `10`.
    pub page_size: Option<i32>,
}

impl DescribeIpv6EgressOnlyRulesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Ipv6GatewayId`, which is required.
    pub fn ipv6_gateway_id(mut self, value: impl Into<String>) -> Self {
        self.ipv6_gateway_id = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `InstanceType`.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self {
        self.instance_type = Some(value.into());
        self
    }
    /// Sets `Ipv6EgressOnlyRuleId`.
    pub fn ipv6_egress_only_rule_id(mut self, value: impl Into<String>) -> Self {
        self.ipv6_egress_only_rule_id = Some(value.into());
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
    DescribeIpv6EgressOnlyRulesRequest {
        "Ipv6GatewayId" => ipv6_gateway_id: query,
        "RegionId" => region_id: query,
        "InstanceId" => instance_id: query,
        "InstanceType" => instance_type: query,
        "Ipv6EgressOnlyRuleId" => ipv6_egress_only_rule_id: query,
        "Name" => name: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribeIpv6EgressOnlyRulesRequest {
    type Response = DescribeIpv6EgressOnlyRulesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeIpv6EgressOnlyRules")
        .required(&["Ipv6GatewayId", "RegionId"])
        .region("RegionId")
        .read_only();
}

impl Paginated for DescribeIpv6EgressOnlyRulesRequest {
    type Item = Ipv6EgressOnlyRule;
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
        Some(&mut response.ipv6_egress_only_rules)
    }
}

/// Response to [`DescribeIpv6EgressOnlyRulesRequest`].
#[non_exhaustive]
pub struct DescribeIpv6EgressOnlyRulesResponse {
    /// Egress-only rules that were found.
    pub ipv6_egress_only_rules: Vec<Ipv6EgressOnlyRule>,
    /// Which page of the whole list this response holds. Default: `1`. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: at most 50. Default: `10`. Example: `10`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `E16671B7-DEA6-48E0-8E9C-41913DAD44DD`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
}

response! {
    DescribeIpv6EgressOnlyRulesResponse {
        "Ipv6EgressOnlyRules" => ipv6_egress_only_rules: list("Ipv6EgressOnlyRule"),
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
    }
}

/// Egress-only rules that were found.
#[non_exhaustive]
pub struct Ipv6EgressOnlyRule {
    /// Text that says what the resource is for. Example: `ruledescription`.
    pub description: Option<String>,
    /// Instance that the rule keeps from being reached. Example: `i-123456xxxxxxxx`.
    pub instance_id: Option<String>,
    /// Kind of thing that the rule applies to. Example: `Ipv6Address`.
    pub instance_type: Option<String>,
    /// ID of an egress-only rule, as
    /// [`CreateIpv6EgressOnlyRule`](super::Client::create_ipv6_egress_only_rule) returned it.
    /// Example: `ipv6gwpy-123456xxxxxxxx`.
    pub ipv6_egress_only_rule_id: Option<String>,
    /// Name for people to tell the resource by; calls go by the ID. Example: `rulename`.
    pub name: Option<String>,
    /// State that the rule is in. Example: `Available`.
    pub status: Option<String>,
}

response! {
    Ipv6EgressOnlyRule {
        "Description" => description: value,
        "InstanceId" => instance_id: value,
        "InstanceType" => instance_type: value,
        "Ipv6EgressOnlyRuleId" => ipv6_egress_only_rule_id: value,
        "Name" => name: value,
        "Status" => status: value,
    }
}
