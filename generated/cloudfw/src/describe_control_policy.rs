// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeControlPolicy`, from `cloudfw/DescribeControlPolicy.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AclAction, ApplicationName, DestPortType, DestinationType, Direction, GroupType, Lang, Proto, SourceType};

/// Lists the access control policies of the Internet firewall for one traffic direction.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::DescribeControlPolicyRequest::new()
///     .current_page("1")
///     .direction("in")
///     .page_size("10");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_control_policy(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeControlPolicyRequest {
    /// **Required.** Which page of the list to return. Default: `1`. Example: `1`.
    pub current_page: Option<String>,
    /// Which way is meant: of traffic, in or out; of a list, upward or downward. Example: `in`.
    pub direction: Option<Open<Direction>>,
    /// **Required.** How many items a page holds at most. Range: at most 50. Example: `10`.
    pub page_size: Option<String>,
    /// IP address that belongs to the source. Example: `1.2.3.4`.
    pub source_ip: Option<String>,
    /// Language of the texts that come back. Example: `zh`.
    pub lang: Option<Open<Lang>>,
    /// Where it comes from. Example: `1.2.3.5`.
    pub source: Option<String>,
    /// Where it goes to. Example: `1.2.3.0`.
    pub destination: Option<String>,
    /// Free text that describes the item to people. Example: `test`.
    pub description: Option<String>,
    /// Network protocol that applies. Example: `TCP`.
    pub proto: Option<String>,
    /// What is done, or is to be done, about the ACL. Example: `accept`.
    pub acl_action: Option<String>,
    /// Whether the rule takes effect; a rule that is off stays stored. Example: `true`.
    pub release: Option<String>,
    /// Rule to work on, by the ID that its creation returned.
    /// Example: `00281255-d220-4db1-8f4f-c4df221ad84c`.
    pub acl_uuid: Option<String>,
    /// Version of the Internet Protocol.
    pub ip_version: Option<String>,
    /// Which kind of repeat it is or is to be.
    pub repeat_type: Option<String>,
}

impl DescribeControlPolicyRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CurrentPage`, which is required.
    pub fn current_page(mut self, value: impl Into<String>) -> Self {
        self.current_page = Some(value.into());
        self
    }
    /// Sets `Direction`.
    pub fn direction(mut self, value: impl Into<Open<Direction>>) -> Self {
        self.direction = Some(value.into());
        self
    }
    /// Sets `PageSize`, which is required.
    pub fn page_size(mut self, value: impl Into<String>) -> Self {
        self.page_size = Some(value.into());
        self
    }
    /// Sets `SourceIp`.
    pub fn source_ip(mut self, value: impl Into<String>) -> Self {
        self.source_ip = Some(value.into());
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
    /// Sets `Release`.
    pub fn release(mut self, value: impl Into<String>) -> Self {
        self.release = Some(value.into());
        self
    }
    /// Sets `AclUuid`.
    pub fn acl_uuid(mut self, value: impl Into<String>) -> Self {
        self.acl_uuid = Some(value.into());
        self
    }
    /// Sets `IpVersion`.
    pub fn ip_version(mut self, value: impl Into<String>) -> Self {
        self.ip_version = Some(value.into());
        self
    }
    /// Sets `RepeatType`.
    pub fn repeat_type(mut self, value: impl Into<String>) -> Self {
        self.repeat_type = Some(value.into());
        self
    }
}

request! {
    DescribeControlPolicyRequest {
        "CurrentPage" => current_page: query,
        "Direction" => direction: query,
        "PageSize" => page_size: query,
        "SourceIp" => source_ip: query,
        "Lang" => lang: query,
        "Source" => source: query,
        "Destination" => destination: query,
        "Description" => description: query,
        "Proto" => proto: query,
        "AclAction" => acl_action: query,
        "Release" => release: query,
        "AclUuid" => acl_uuid: query,
        "IpVersion" => ip_version: query,
        "RepeatType" => repeat_type: query,
    }
}

impl Operation for DescribeControlPolicyRequest {
    type Response = DescribeControlPolicyResponse;
    type Error = DescribeControlPolicyError;
    const INFO: OperationInfo = super::operation("DescribeControlPolicy")
        .required(&["CurrentPage", "PageSize"])
        .read_only();
    const ERRORS: &'static [DescribeControlPolicyError] = &[
        DescribeControlPolicyError::ErrorParametersUid,
        DescribeControlPolicyError::ErrorParametersPageSizeOrNo,
        DescribeControlPolicyError::ErrorParameterIpVersion,
        DescribeControlPolicyError::ErrorParametersDirection,
        DescribeControlPolicyError::ErrorDBSelect,
        DescribeControlPolicyError::ErrorUnmarshalJSON,
    ];
}

impl Paginated for DescribeControlPolicyRequest {
    type Item = Policy;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.current_page).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.total_count).size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.policys)
    }
}

/// Response to [`DescribeControlPolicyRequest`].
#[non_exhaustive]
pub struct DescribeControlPolicyResponse {
    /// Number of the page returned. Example: `1`.
    pub page_no: Option<String>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<String>,
    /// The policies that were found or are concerned, one entry each.
    pub policys: Vec<Policy>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `CBF1E9B7-D6A0-4E9E-AD3E-2B47E6C2837D`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `100`.
    pub total_count: Option<String>,
}

response! {
    DescribeControlPolicyResponse {
        "PageNo" => page_no: value,
        "PageSize" => page_size: value,
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
    /// ID of the rule; later changes name it. Example: `00281255-d220-4db1-8f4f-c4df221ad84c`.
    pub acl_uuid: Option<String>,
    /// ID of the application that the item belongs to or stands for. Example: `10***`.
    pub application_id: Option<String>,
    /// Name that the application goes by. Example: `HTTP`.
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
    /// Where it goes to. Example: `1.2.3.4/24`.
    pub destination: Option<String>,
    /// The destination group cidrs that were found or are concerned, one entry each.
    /// Example: `["1.2.3.0/24", "1.2.3.1/32"]`.
    pub destination_group_cidrs: Vec<String>,
    /// Which kind of destination group it is or is to be.
    /// Here: `ip`, `tag`, `domain`, `threat`, `backsrc`. Example: `ip`.
    pub destination_group_type: Option<Open<GroupType>>,
    /// Which kind of destination it is or is to be. Example: `net`.
    pub destination_type: Option<Open<DestinationType>>,
    /// Which way is meant: of traffic, in or out; of a list, upward or downward. Example: `in`.
    pub direction: Option<Open<Direction>>,
    /// Result of the step or check named DNS. Example: `1.1.1.1,2.2.2.2`.
    pub dns_result: Option<String>,
    /// Time that is set or recorded for this: DNS result. Example: `1579261141`.
    pub dns_result_time: Option<i64>,
    /// How often it happens or is tried: hit. Example: `100`.
    pub hit_times: Option<i64>,
    /// Place in the sequence. Example: `1`.
    pub order: Option<i32>,
    /// Network protocol that applies. Example: `TCP`.
    pub proto: Option<Open<Proto>>,
    /// Whether the rule takes effect. Example: `true`.
    pub release: Option<String>,
    /// Where it comes from. Example: `1.2.3.0/24`.
    pub source: Option<String>,
    /// The source group cidrs that were found or are concerned, one entry each.
    /// Example: `["10.0.0.0/24", "10.0.0.1/32"]`.
    pub source_group_cidrs: Vec<String>,
    /// Which kind of source group it is or is to be. Here: `ip`, `tag`, `domain`, `threat`, `backsrc`.
    /// Example: `ip`.
    pub source_group_type: Option<Open<GroupType>>,
    /// Which kind of source it is or is to be. Example: `net`.
    pub source_type: Option<Open<SourceType>>,
    /// Time that is set or recorded for this: hit last. Example: `1579261141`.
    pub hit_last_time: Option<i64>,
    /// Version of the Internet Protocol. Example: `6`.
    pub ip_version: Option<i32>,
    /// Items of the kind application name that were found or are concerned. Example: `HTTP`.
    pub application_name_list: Vec<String>,
    /// What the rule takes of the quota: its sources times its destinations times its applications
    /// times its port ranges. Example: `10000`.
    pub spread_cnt: Option<i32>,
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
        "DestinationGroupType" => destination_group_type: value,
        "DestinationType" => destination_type: value,
        "Direction" => direction: value,
        "DnsResult" => dns_result: value,
        "DnsResultTime" => dns_result_time: value,
        "HitTimes" => hit_times: value,
        "Order" => order: value,
        "Proto" => proto: value,
        "Release" => release: value,
        "Source" => source: value,
        "SourceGroupCidrs" => source_group_cidrs: list(""),
        "SourceGroupType" => source_group_type: value,
        "SourceType" => source_type: value,
        "HitLastTime" => hit_last_time: value,
        "IpVersion" => ip_version: value,
        "ApplicationNameList" => application_name_list: list(""),
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

/// Errors that the documentation of [`DescribeControlPolicyRequest`] names.
///
/// - [`ErrorParametersUid`](super::DocumentedError::ErrorParametersUid)
/// - [`ErrorParametersPageSizeOrNo`](super::DocumentedError::ErrorParametersPageSizeOrNo)
/// - [`ErrorParameterIpVersion`](super::DocumentedError::ErrorParameterIpVersion)
/// - [`ErrorParametersDirection`](super::DocumentedError::ErrorParametersDirection)
/// - [`ErrorDBSelect`](super::DocumentedError::ErrorDBSelect)
/// - [`ErrorUnmarshalJSON`](super::DocumentedError::ErrorUnmarshalJSON)
pub type DescribeControlPolicyError = super::DocumentedError;
