// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeNetworkRules`, from `ddoscoo/DescribeNetworkRules.md`.

use alicloud_runtime::codegen::*;

/// Lists port forwarding rules by instance, protocol, or frontend port.
///
/// ```no_run
/// # async fn example(client: alicloud_ddoscoo::Client) -> Result<(), alicloud_ddoscoo::Error> {
/// let request = alicloud_ddoscoo::DescribeNetworkRulesRequest::new()
///     .instance_id("ddoscoo-cn-mp91j1ao****")
///     .page_number(1)
///     .page_size(10);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_network_rules(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeNetworkRulesRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `ddoscoo-cn-mp91j1ao****`.
    pub instance_id: Option<String>,
    /// Protocol that the forward uses. Example: `tcp`.
    pub forward_protocol: Option<String>,
    /// Network port that belongs to the frontend. Example: `80`.
    pub frontend_port: Option<i32>,
    /// **Required.** Which page of the list to return. Example: `1`.
    pub page_number: Option<i32>,
    /// **Required.** How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
}

impl DescribeNetworkRulesRequest {
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
    /// Sets `ForwardProtocol`.
    pub fn forward_protocol(mut self, value: impl Into<String>) -> Self {
        self.forward_protocol = Some(value.into());
        self
    }
    /// Sets `FrontendPort`.
    #[inline]
    pub fn frontend_port(mut self, value: i32) -> Self {
        self.frontend_port = Some(value);
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
}

request! {
    DescribeNetworkRulesRequest {
        "InstanceId" => instance_id: query,
        "ForwardProtocol" => forward_protocol: query,
        "FrontendPort" => frontend_port: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribeNetworkRulesRequest {
    type Response = DescribeNetworkRulesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeNetworkRules")
        .required(&["InstanceId", "PageNumber", "PageSize"])
        .read_only();
}

impl Paginated for DescribeNetworkRulesRequest {
    type Item = NetworkRule;
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
        Some(&mut response.network_rules)
    }
}

/// Response to [`DescribeNetworkRulesRequest`].
#[non_exhaustive]
pub struct DescribeNetworkRulesResponse {
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i64>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `8597F235-FA5E-4FC7-BAD9-E4C0B01BC771`.
    pub request_id: Option<String>,
    /// Rules that apply to the network, one entry each.
    pub network_rules: Vec<NetworkRule>,
}

response! {
    DescribeNetworkRulesResponse {
        "TotalCount" => total_count: value,
        "RequestId" => request_id: value,
        "NetworkRules" => network_rules: list(""),
    }
}

/// Rules that apply to the network, one entry each.
#[non_exhaustive]
pub struct NetworkRule {
    /// Network port that belongs to the frontend. Example: `80`.
    pub frontend_port: Option<i32>,
    /// Whether a website rule brought the port rule with it. Example: `true`.
    pub is_auto_create: Option<bool>,
    /// ID of the instance, by which other calls name it. Example: `ddoscoo-cn-mp91j1ao****`.
    pub instance_id: Option<String>,
    /// Network or application protocol that applies. Example: `tcp`.
    pub protocol: Option<String>,
    /// Network port that belongs to the backend. Example: `80`.
    pub backend_port: Option<i32>,
    /// Servers that belong to the real, one entry each. Example: `112.139.XX.XX`.
    pub real_servers: Vec<String>,
    /// Free text for people; it has no technical effect. Example: `text`.
    pub remark: Option<String>,
    /// Whether the proxy is switched on. Example: `0`.
    pub proxy_enable: Option<i64>,
    /// State that the proxy is in. Example: `on`.
    pub proxy_status: Option<String>,
    /// Whether the payload rule is switched on. Example: `1`.
    pub payload_rule_enable: Option<i64>,
}

response! {
    NetworkRule {
        "FrontendPort" => frontend_port: value,
        "IsAutoCreate" => is_auto_create: value,
        "InstanceId" => instance_id: value,
        "Protocol" => protocol: value,
        "BackendPort" => backend_port: value,
        "RealServers" => real_servers: list(""),
        "Remark" => remark: value,
        "ProxyEnable" => proxy_enable: value,
        "ProxyStatus" => proxy_status: value,
        "PayloadRuleEnable" => payload_rule_enable: value,
    }
}
