// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeVpcFirewallControlPolicy`, from `cloudfw/DescribeVpcFirewallControlPolicy.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AclAction, ApplicationName, DestPortType, DestinationType, Direction, Lang, Proto, SourceType};

/// Lists the access control policies in the group of one VPC firewall, with filters.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::DescribeVpcFirewallControlPolicyRequest::new()
///     .vpc_firewall_id("vfw-a42bbb7b887148c9****");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_vpc_firewall_control_policy(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeVpcFirewallControlPolicyRequest {
    /// Which page of the list to return. Default: `1`. Example: `1`.
    pub current_page: Option<String>,
    /// How many items a page holds at most. Range: at most 50. Example: `10`.
    pub page_size: Option<String>,
    /// **Required.** ID of the VPC firewall that the call is about.
    /// Example: `vfw-a42bbb7b887148c9****`.
    pub vpc_firewall_id: Option<String>,
    /// Language of the texts that come back. Example: `zh`.
    pub lang: Option<Open<Lang>>,
    /// Where it comes from. Example: `10.0.1.0/24`.
    pub source: Option<String>,
    /// Where it goes to. Example: `10.0.3.0`.
    pub destination: Option<String>,
    /// Free text that describes the item to people. Example: `test`.
    pub description: Option<String>,
    /// Network protocol that applies. Example: `TCP`.
    pub proto: Option<String>,
    /// What is done, or is to be done, about the ACL. Example: `accept`.
    pub acl_action: Option<String>,
    /// Member account that the call is for; without it, the caller's own.
    pub member_uid: Option<String>,
    /// Rule to work on, by the ID that its creation returned.
    pub acl_uuid: Option<String>,
    /// Whether the rule takes effect; a rule that is off stays stored.
    pub release: Option<String>,
    /// Which kind of repeat it is or is to be.
    pub repeat_type: Option<String>,
}

impl DescribeVpcFirewallControlPolicyRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    /// Sets `VpcFirewallId`, which is required.
    pub fn vpc_firewall_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_firewall_id = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<Open<Lang>>) -> Self {
        self.lang = Some(value.into());
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
    /// Sets `MemberUid`.
    pub fn member_uid(mut self, value: impl Into<String>) -> Self {
        self.member_uid = Some(value.into());
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
    /// Sets `RepeatType`.
    pub fn repeat_type(mut self, value: impl Into<String>) -> Self {
        self.repeat_type = Some(value.into());
        self
    }
}

request! {
    DescribeVpcFirewallControlPolicyRequest {
        "CurrentPage" => current_page: query,
        "PageSize" => page_size: query,
        "VpcFirewallId" => vpc_firewall_id: query,
        "Lang" => lang: query,
        "Source" => source: query,
        "Destination" => destination: query,
        "Description" => description: query,
        "Proto" => proto: query,
        "AclAction" => acl_action: query,
        "MemberUid" => member_uid: query,
        "AclUuid" => acl_uuid: query,
        "Release" => release: query,
        "RepeatType" => repeat_type: query,
    }
}

impl Operation for DescribeVpcFirewallControlPolicyRequest {
    type Response = DescribeVpcFirewallControlPolicyResponse;
    type Error = DescribeVpcFirewallControlPolicyError;
    const INFO: OperationInfo = super::operation("DescribeVpcFirewallControlPolicy")
        .required(&["VpcFirewallId"])
        .read_only();
    const ERRORS: &'static [DescribeVpcFirewallControlPolicyError] = &[
        DescribeVpcFirewallControlPolicyError::ErrorParametersUid,
        DescribeVpcFirewallControlPolicyError::ErrorParametersPageSizeOrNo,
        DescribeVpcFirewallControlPolicyError::ErrorDBSelect,
    ];
}

impl Paginated for DescribeVpcFirewallControlPolicyRequest {
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

/// Response to [`DescribeVpcFirewallControlPolicyRequest`].
#[non_exhaustive]
pub struct DescribeVpcFirewallControlPolicyResponse {
    /// The policies that were found or are concerned, one entry each.
    pub policys: Vec<Policy>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `CBF1E9B7-D6A0-4E9E-AD3E-2B47E6C2837D`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `20`.
    pub total_count: Option<String>,
}

response! {
    DescribeVpcFirewallControlPolicyResponse {
        "Policys" => policys: list(""),
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
    }
}

/// The policies that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Policy {
    /// What is done, or is to be done, about the ACL. Example: `accept`.
    pub acl_action: Option<Open<AclAction>>,
    /// ID of the rule; later changes name it. Example: `00281255-d220-4db1-8f4f-c4df221a****`.
    pub acl_uuid: Option<String>,
    /// ID of the application that the item belongs to or stands for. Example: `10**`.
    pub application_id: Option<String>,
    /// Name that the application goes by.
    /// Here: `HTTP`, `HTTPS`, `Memcache`, `MongoDB`, `MQTT`, `MySQL`, `RDP`, `Redis`, `SMTP`, `SMTPS`, `SSH`, `SSL`, `VNC`, `ANY`.
    /// Example: `HTTP`.
    pub application_name: Option<Open<ApplicationName>>,
    /// Free text that describes the item to people. Example: `test`.
    pub description: Option<String>,
    /// Network port that belongs to the dest. Example: `80`.
    pub dest_port: Option<String>,
    /// The dest port group that the item belongs to or stands for. Example: `my_port_group`.
    pub dest_port_group: Option<String>,
    /// Network ports that belong to the dest port group. Example: `[80,443]`.
    pub dest_port_group_ports: Vec<String>,
    /// Which kind of dest port it is or is to be. Example: `port`.
    pub dest_port_type: Option<Open<DestPortType>>,
    /// Where it goes to. Example: `10.0.3.0/24`.
    pub destination: Option<String>,
    /// The destination group cidrs that were found or are concerned, one entry each.
    /// Example: `["10.0.4.0/24", "10.0.0.1/32"]`.
    pub destination_group_cidrs: Vec<String>,
    /// Which kind of destination it is or is to be. Here: `net`, `group`, `domain`. Example: `net`.
    pub destination_type: Option<Open<DestinationType>>,
    /// Which way is meant: of traffic, in or out; of a list, upward or downward. Example: `in`.
    pub direction: Option<Open<Direction>>,
    /// How often it happens or is tried: hit. Example: `100`.
    pub hit_times: Option<i64>,
    /// Place in the sequence. Example: `1`.
    pub order: Option<i32>,
    /// Network protocol that applies. Example: `TCP`.
    pub proto: Option<Open<Proto>>,
    /// Where it comes from. Example: `10.0.6.0/24`.
    pub source: Option<String>,
    /// The source group cidrs that were found or are concerned, one entry each.
    /// Example: `["10.0.6.0/24", "10.0.0.2/32"]`.
    pub source_group_cidrs: Vec<String>,
    /// Which kind of source it is or is to be. Here: `net`, `group`. Example: `net`.
    pub source_type: Option<Open<SourceType>>,
    /// Member account that it belongs to. Example: `258039427902****`.
    pub member_uid: Option<String>,
    /// Whether the rule takes effect. Example: `true`.
    pub release: Option<String>,
    /// Which kind of source group it is or is to be. Example: `ip`.
    pub source_group_type: Option<String>,
    /// Which kind of destination group it is or is to be. Example: `ip`.
    pub destination_group_type: Option<String>,
    /// Time that is set or recorded for this: hit last. Example: `1579261141`.
    pub hit_last_time: Option<i64>,
    /// When the item was last changed. Example: `1761062400`.
    pub modify_time: Option<i64>,
    /// What the rule takes of the quota: its sources times its destinations times its applications
    /// times its port ranges. Example: `10,000`.
    pub spread_cnt: Option<i64>,
    /// When the item was created. Example: `1761062400`.
    pub create_time: Option<i64>,
    /// Items of the kind application name that were found or are concerned.
    /// Example: `[ "HTTPS", "SMTPS", "SSL" ]`.
    pub application_name_list: Vec<String>,
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
        "AclAction" => acl_action: value,
        "AclUuid" => acl_uuid: value,
        "ApplicationId" => application_id: value,
        "ApplicationName" => application_name: value,
        "Description" => description: value,
        "DestPort" => dest_port: value,
        "DestPortGroup" => dest_port_group: value,
        "DestPortGroupPorts" => dest_port_group_ports: list(""),
        "DestPortType" => dest_port_type: value,
        "Destination" => destination: value,
        "DestinationGroupCidrs" => destination_group_cidrs: list(""),
        "DestinationType" => destination_type: value,
        "Direction" => direction: value,
        "HitTimes" => hit_times: value,
        "Order" => order: value,
        "Proto" => proto: value,
        "Source" => source: value,
        "SourceGroupCidrs" => source_group_cidrs: list(""),
        "SourceType" => source_type: value,
        "MemberUid" => member_uid: value,
        "Release" => release: value,
        "SourceGroupType" => source_group_type: value,
        "DestinationGroupType" => destination_group_type: value,
        "HitLastTime" => hit_last_time: value,
        "ModifyTime" => modify_time: value,
        "SpreadCnt" => spread_cnt: value,
        "CreateTime" => create_time: value,
        "ApplicationNameList" => application_name_list: list(""),
        "RepeatType" => repeat_type: value,
        "RepeatDays" => repeat_days: list(""),
        "RepeatStartTime" => repeat_start_time: value,
        "RepeatEndTime" => repeat_end_time: value,
        "StartTime" => start_time: value,
        "EndTime" => end_time: value,
    }
}

/// Errors that the documentation of [`DescribeVpcFirewallControlPolicyRequest`] names.
///
/// - [`ErrorParametersUid`](super::DocumentedError::ErrorParametersUid)
/// - [`ErrorParametersPageSizeOrNo`](super::DocumentedError::ErrorParametersPageSizeOrNo)
/// - [`ErrorDBSelect`](super::DocumentedError::ErrorDBSelect)
pub type DescribeVpcFirewallControlPolicyError = super::DocumentedError;
