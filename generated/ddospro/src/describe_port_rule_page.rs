// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribePortRulePage`, from `ddospro/DescribePortRulePage.md`.

use alicloud_runtime::codegen::*;

/// Lists the port forwarding rules of an IP address, page by page.
///
/// ```no_run
/// # async fn example(client: alicloud_ddospro::Client) -> Result<(), alicloud_ddospro::Error> {
/// let request = alicloud_ddospro::DescribePortRulePageRequest::new()
///     .ip("1.1.1.1");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_port_rule_page(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribePortRulePageRequest {
    /// Which page of the list to return. Range: at least 1. Example: `1`.
    pub current_page: Option<i32>,
    /// IP address of the host or service concerned. Example: `1.1.1.1`.
    pub ip: Option<String>,
    /// How many items a page holds at most. Range: at most 10. Example: `10`.
    pub page_size: Option<i32>,
}

impl DescribePortRulePageRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CurrentPage`.
    #[inline]
    pub fn current_page(mut self, value: i32) -> Self {
        self.current_page = Some(value);
        self
    }
    /// Sets `Ip`.
    pub fn ip(mut self, value: impl Into<String>) -> Self {
        self.ip = Some(value.into());
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
    DescribePortRulePageRequest {
        "CurrentPage" => current_page: query,
        "Ip" => ip: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribePortRulePageRequest {
    type Response = DescribePortRulePageResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribePortRulePage").read_only();
}

impl Paginated for DescribePortRulePageRequest {
    type Item = RuleList;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.current_page).size(&self.page_size)
    }
    #[inline]
    fn page_response(_: &Self::Response) -> PageResponse {
        PageResponse::new()
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.rule_list)
    }
}

/// Response to [`DescribePortRulePageRequest`].
#[non_exhaustive]
pub struct DescribePortRulePageResponse {
    /// How many items or events were counted. Example: `3`.
    pub count: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `C33EB3D5-AF96-43CA-9C7E-37A81BC06A1E`.
    pub request_id: Option<String>,
    /// Items of the kind rule that were found or are concerned.
    pub rule_list: Vec<RuleList>,
}

response! {
    DescribePortRulePageResponse {
        "Count" => count: value,
        "RequestId" => request_id: value,
        "RuleList" => rule_list: list(""),
    }
}

/// Items of the kind rule that were found or are concerned.
#[non_exhaustive]
pub struct RuleList {
    /// Network port that belongs to the back. Example: `233`.
    pub back_port: Option<i32>,
    /// Protocol that the back uses. Example: `tcp`.
    pub back_protocol: Option<String>,
    /// Network port that belongs to the front. Example: `233`.
    pub front_port: Option<i32>,
    /// Protocol that the front uses. Example: `tcp`.
    pub front_protocol: Option<String>,
    /// IP address of the host or service concerned. Example: `2.2.2.2`.
    pub ip: Option<String>,
    /// ID of the lb that the item belongs to or stands for. Example: `xxxxxxx-xxxx-xxxx-xxxxxxxx`.
    pub lb_id: Option<String>,
    /// Which kind of lvs it is or is to be. Example: `poll`.
    pub lvs_type: Option<String>,
    /// Origin that cleaned traffic goes to. Example: `1.1.1.1`.
    pub real_server: Option<String>,
}

response! {
    RuleList {
        "BackPort" => back_port: value,
        "BackProtocol" => back_protocol: value,
        "FrontPort" => front_port: value,
        "FrontProtocol" => front_protocol: value,
        "Ip" => ip: value,
        "LbId" => lb_id: value,
        "LvsType" => lvs_type: value,
        "RealServer" => real_server: value,
    }
}
