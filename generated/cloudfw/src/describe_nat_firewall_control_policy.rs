// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeNatFirewallControlPolicy`, from `cloudfw/DescribeNatFirewallControlPolicy.md`.

use alicloud_runtime::codegen::*;

/// Lists the access control policies of the NAT firewall on one NAT gateway, with filters.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::DescribeNatFirewallControlPolicyRequest::new()
///     .nat_gateway_id("...")
///     .direction("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_nat_firewall_control_policy(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeNatFirewallControlPolicyRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// **Required.** ID of the NAT gateway that the call is about.
    pub nat_gateway_id: Option<String>,
    /// Which page of the list to return.
    pub current_page: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<String>,
    /// Where it comes from.
    pub source: Option<String>,
    /// Where it goes to.
    pub destination: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// Network protocol that applies.
    pub proto: Option<String>,
    /// What is done, or is to be done, about the ACL.
    pub acl_action: Option<String>,
    /// Rule to work on, by the ID that its creation returned.
    pub acl_uuid: Option<String>,
    /// Whether the rule takes effect; a rule that is off stays stored.
    pub release: Option<String>,
    /// **Required.** Which way is meant: of traffic, in or out; of a list, upward or downward.
    pub direction: Option<String>,
    /// Which kind of repeat it is or is to be.
    pub repeat_type: Option<String>,
}

impl DescribeNatFirewallControlPolicyRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `NatGatewayId`, which is required.
    pub fn nat_gateway_id(mut self, value: impl Into<String>) -> Self {
        self.nat_gateway_id = Some(value.into());
        self
    }
    /// Sets `CurrentPage`.
    pub fn current_page(mut self, value: impl Into<String>) -> Self {
        self.current_page = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    pub fn page_size(mut self, value: impl Into<String>) -> Self {
        self.page_size = Some(value.into());
        self
    }
    /// Sets `Source`.
    pub fn source(mut self, value: impl Into<String>) -> Self {
        self.source = Some(value.into());
        self
    }
    /// Sets `Destination`.
    pub fn destination(mut self, value: impl Into<String>) -> Self {
        self.destination = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `Proto`.
    pub fn proto(mut self, value: impl Into<String>) -> Self {
        self.proto = Some(value.into());
        self
    }
    /// Sets `AclAction`.
    pub fn acl_action(mut self, value: impl Into<String>) -> Self {
        self.acl_action = Some(value.into());
        self
    }
    /// Sets `AclUuid`.
    pub fn acl_uuid(mut self, value: impl Into<String>) -> Self {
        self.acl_uuid = Some(value.into());
        self
    }
    /// Sets `Release`.
    pub fn release(mut self, value: impl Into<String>) -> Self {
        self.release = Some(value.into());
        self
    }
    /// Sets `Direction`, which is required.
    pub fn direction(mut self, value: impl Into<String>) -> Self {
        self.direction = Some(value.into());
        self
    }
    /// Sets `RepeatType`.
    pub fn repeat_type(mut self, value: impl Into<String>) -> Self {
        self.repeat_type = Some(value.into());
        self
    }
}

request! {
    DescribeNatFirewallControlPolicyRequest {
        "Lang" => lang: query,
        "NatGatewayId" => nat_gateway_id: query,
        "CurrentPage" => current_page: query,
        "PageSize" => page_size: query,
        "Source" => source: query,
        "Destination" => destination: query,
        "Description" => description: query,
        "Proto" => proto: query,
        "AclAction" => acl_action: query,
        "AclUuid" => acl_uuid: query,
        "Release" => release: query,
        "Direction" => direction: query,
        "RepeatType" => repeat_type: query,
    }
}

impl Operation for DescribeNatFirewallControlPolicyRequest {
    type Response = DescribeNatFirewallControlPolicyResponse;
    type Error = DescribeNatFirewallControlPolicyError;
    const INFO: OperationInfo = super::operation("DescribeNatFirewallControlPolicy")
        .required(&["NatGatewayId", "Direction"])
        .read_only();
    const ERRORS: &'static [DescribeNatFirewallControlPolicyError] = &[
        DescribeNatFirewallControlPolicyError::ErrorParametersUid,
        DescribeNatFirewallControlPolicyError::ErrorParametersPageSizeOrNo,
        DescribeNatFirewallControlPolicyError::ErrorParameterIpVersion,
        DescribeNatFirewallControlPolicyError::ErrorParametersDirection,
        DescribeNatFirewallControlPolicyError::ErrorDBSelect,
        DescribeNatFirewallControlPolicyError::ErrorUnmarshalJSON,
    ];
}

impl Paginated for DescribeNatFirewallControlPolicyRequest {
    type Item = Policy;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.current_page).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.total_count)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.policys)
    }
}

/// Response to [`DescribeNatFirewallControlPolicyRequest`].
#[non_exhaustive]
pub struct DescribeNatFirewallControlPolicyResponse {
    /// How many items match in all, over all pages. Example: `28`.
    pub total_count: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `F283567D-8A52-5BAE-9472-*****`.
    pub request_id: Option<String>,
    /// The policies that were found or are concerned, one entry each.
    pub policys: Vec<Policy>,
}

response! {
    DescribeNatFirewallControlPolicyResponse {
        "TotalCount" => total_count: value,
        "RequestId" => request_id: value,
        "Policys" => policys: list(""),
    }
}

/// The policies that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Policy {
    /// Where it goes to. Example: `x.x.x.x/32`.
    pub destination: Option<String>,
    /// Place in the sequence. Example: `1`.
    pub order: Option<i32>,
    /// The dest port group that the item belongs to or stands for. Example: `my_port_group`.
    pub dest_port_group: Option<String>,
    /// Which kind of source it is or is to be. Example: `net`.
    pub source_type: Option<String>,
    /// Time that is set or recorded for this: DNS result. Example: `1579261141`.
    pub dns_result_time: Option<i64>,
    /// Result of the step or check named DNS. Example: `111.0.XX.XX,112.0.XX.XX`.
    pub dns_result: Option<String>,
    /// Items of the kind application name that were found or are concerned.
    /// Example: `['HTTP', 'HTTPS']`.
    pub application_name_list: Vec<String>,
    /// ID of the rule; later changes name it. Example: `01281255-d220-4db1-8f4f-c4df221a****`.
    pub acl_uuid: Option<String>,
    /// Which kind of dest port it is or is to be. Example: `port`.
    pub dest_port_type: Option<String>,
    /// Where it comes from. Example: `192.0.XX.XX/24`.
    pub source: Option<String>,
    /// Which kind of destination it is or is to be. Example: `net`.
    pub destination_type: Option<String>,
    /// How often it happens or is tried: hit. Example: `100`.
    pub hit_times: Option<i32>,
    /// Time that is set or recorded for this: hit last. Example: `1579261141`.
    pub hit_last_time: Option<i64>,
    /// Network port that belongs to the dest. Example: `80`.
    pub dest_port: Option<String>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// What is done, or is to be done, about the ACL. Example: `accept`.
    pub acl_action: Option<String>,
    /// Network protocol that applies. Example: `TCP`.
    pub proto: Option<String>,
    /// The destination group cidrs that were found or are concerned, one entry each.
    /// Example: `[ "112.0.XX.XX/24", "112.0.XX.XX/32" ]`.
    pub destination_group_cidrs: Vec<String>,
    /// Network ports that belong to the dest port group. Example: `[80,443]`.
    pub dest_port_group_ports: Vec<String>,
    /// The source group cidrs that were found or are concerned, one entry each.
    /// Example: `['192.0.XX.XX/24', '192.0.XX.XX/32']`.
    pub source_group_cidrs: Vec<String>,
    /// Whether the rule takes effect. Example: `true`.
    pub release: Option<String>,
    /// Which kind of source group it is or is to be. Example: `ip`.
    pub source_group_type: Option<String>,
    /// Which kind of destination group it is or is to be. Example: `ip`.
    pub destination_group_type: Option<String>,
    /// ID of the NAT gateway that the item belongs to or stands for. Example: `ngw-xxxxxx`.
    pub nat_gateway_id: Option<String>,
    /// Which kind of domain name resolve it is or is to be. Example: `0`.
    pub domain_resolve_type: Option<i32>,
    /// What the rule takes of the quota: its sources times its destinations times its applications
    /// times its port ranges. Example: `10,000`.
    pub spread_cnt: Option<String>,
    /// When the item was created. Example: `1761062400`.
    pub create_time: Option<i64>,
    /// When the item was last changed. Example: `1761062400`.
    pub modify_time: Option<i64>,
    /// Which kind of repeat it is or is to be. Example: `Permanent`.
    pub repeat_type: Option<String>,
    /// The repeat days that were found or are concerned, one entry each. Example: `1`.
    pub repeat_days: Vec<i64>,
    /// When the repeat began or is to begin. Example: `08:00`.
    pub repeat_start_time: Option<String>,
    /// When the repeat ended or is to end. Example: `23:30`.
    pub repeat_end_time: Option<String>,
    /// When it began, or where the period begins that the data is about. Example: `1694761200`.
    pub start_time: Option<i64>,
    /// When it ended or ends, or where the period ends that the data is about. Example: `1694764800`.
    pub end_time: Option<i64>,
}

response! {
    Policy {
        "Destination" => destination: value,
        "Order" => order: value,
        "DestPortGroup" => dest_port_group: value,
        "SourceType" => source_type: value,
        "DnsResultTime" => dns_result_time: value,
        "DnsResult" => dns_result: value,
        "ApplicationNameList" => application_name_list: list(""),
        "AclUuid" => acl_uuid: value,
        "DestPortType" => dest_port_type: value,
        "Source" => source: value,
        "DestinationType" => destination_type: value,
        "HitTimes" => hit_times: value,
        "HitLastTime" => hit_last_time: value,
        "DestPort" => dest_port: value,
        "Description" => description: value,
        "AclAction" => acl_action: value,
        "Proto" => proto: value,
        "DestinationGroupCidrs" => destination_group_cidrs: list(""),
        "DestPortGroupPorts" => dest_port_group_ports: list(""),
        "SourceGroupCidrs" => source_group_cidrs: list(""),
        "Release" => release: value,
        "SourceGroupType" => source_group_type: value,
        "DestinationGroupType" => destination_group_type: value,
        "NatGatewayId" => nat_gateway_id: value,
        "DomainResolveType" => domain_resolve_type: value,
        "SpreadCnt" => spread_cnt: value,
        "CreateTime" => create_time: value,
        "ModifyTime" => modify_time: value,
        "RepeatType" => repeat_type: value,
        "RepeatDays" => repeat_days: list(""),
        "RepeatStartTime" => repeat_start_time: value,
        "RepeatEndTime" => repeat_end_time: value,
        "StartTime" => start_time: value,
        "EndTime" => end_time: value,
    }
}

/// Errors that the documentation of [`DescribeNatFirewallControlPolicyRequest`] names.
///
/// - [`ErrorParametersUid`](super::DocumentedError::ErrorParametersUid)
/// - [`ErrorParametersPageSizeOrNo`](super::DocumentedError::ErrorParametersPageSizeOrNo)
/// - [`ErrorParameterIpVersion`](super::DocumentedError::ErrorParameterIpVersion)
/// - [`ErrorParametersDirection`](super::DocumentedError::ErrorParametersDirection)
/// - [`ErrorDBSelect`](super::DocumentedError::ErrorDBSelect)
/// - [`ErrorUnmarshalJSON`](super::DocumentedError::ErrorUnmarshalJSON)
pub type DescribeNatFirewallControlPolicyError = super::DocumentedError;
