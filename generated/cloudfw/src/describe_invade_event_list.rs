// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeInvadeEventList`, from `cloudfw/DescribeInvadeEventList.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{PageInfo};

/// Lists breach events of a period with risk levels, filtered by asset, event name or handling
/// status.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::DescribeInvadeEventListRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_invade_event_list(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeInvadeEventListRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// IP address that belongs to the source.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub source_ip: Option<String>,
    /// Beginning of the period to look at.
    pub start_time: Option<String>,
    /// End of the period to look at.
    pub end_time: Option<String>,
    /// Which page of the list to return.
    pub current_page: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<String>,
    /// ID of the assets instance that the call is about.
    pub assets_instance_id: Option<String>,
    /// Name that the assets instance goes by.
    pub assets_instance_name: Option<String>,
    /// Keeps intrusions that somebody set aside, or those still open.
    pub is_ignore: Option<String>,
    /// Keeps the intrusions into the asset with this address.
    pub assets_ip: Option<String>,
    /// Key that opens, signs or picks out the event.
    pub event_key: Option<String>,
    /// Name that the event goes by.
    pub event_name: Option<String>,
    /// Intrusion, by the ID that the list of intrusions gives.
    pub event_uuid: Option<String>,
    /// Member account that the call is for; without it, the caller's own.
    pub member_uid: Option<i64>,
    /// Items of the kind process status to work on or to narrow the list down to. Items: at most 10.
    pub process_status_list: Vec<i32>,
    /// Level that the risk has on its scale. Items: at most 10.
    pub risk_level: Vec<i32>,
}

impl DescribeInvadeEventListRequest {
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
    /// Sets `SourceIp`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub fn source_ip(mut self, value: impl Into<String>) -> Self {
        self.source_ip = Some(value.into());
        self
    }
    /// Sets `StartTime`.
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `EndTime`.
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = Some(value.into());
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
    /// Sets `AssetsInstanceId`.
    pub fn assets_instance_id(mut self, value: impl Into<String>) -> Self {
        self.assets_instance_id = Some(value.into());
        self
    }
    /// Sets `AssetsInstanceName`.
    pub fn assets_instance_name(mut self, value: impl Into<String>) -> Self {
        self.assets_instance_name = Some(value.into());
        self
    }
    /// Sets `IsIgnore`.
    pub fn is_ignore(mut self, value: impl Into<String>) -> Self {
        self.is_ignore = Some(value.into());
        self
    }
    /// Sets `AssetsIP`.
    pub fn assets_ip(mut self, value: impl Into<String>) -> Self {
        self.assets_ip = Some(value.into());
        self
    }
    /// Sets `EventKey`.
    pub fn event_key(mut self, value: impl Into<String>) -> Self {
        self.event_key = Some(value.into());
        self
    }
    /// Sets `EventName`.
    pub fn event_name(mut self, value: impl Into<String>) -> Self {
        self.event_name = Some(value.into());
        self
    }
    /// Sets `EventUuid`.
    pub fn event_uuid(mut self, value: impl Into<String>) -> Self {
        self.event_uuid = Some(value.into());
        self
    }
    /// Sets `MemberUid`.
    #[inline]
    pub fn member_uid(mut self, value: i64) -> Self {
        self.member_uid = Some(value);
        self
    }
    /// Sets `ProcessStatusList`.
    pub fn process_status_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<i32>>,
    ) -> Self {
        self.process_status_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `RiskLevel`.
    pub fn risk_level(
        mut self,
        value: impl IntoIterator<Item = impl Into<i32>>,
    ) -> Self {
        self.risk_level = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DescribeInvadeEventListRequest {
        "Lang" => lang: query,
        "SourceIp" => source_ip: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "CurrentPage" => current_page: query,
        "PageSize" => page_size: query,
        "AssetsInstanceId" => assets_instance_id: query,
        "AssetsInstanceName" => assets_instance_name: query,
        "IsIgnore" => is_ignore: query,
        "AssetsIP" => assets_ip: query,
        "EventKey" => event_key: query,
        "EventName" => event_name: query,
        "EventUuid" => event_uuid: query,
        "MemberUid" => member_uid: query,
        "ProcessStatusList" => process_status_list: query,
        "RiskLevel" => risk_level: query,
    }
}

impl Operation for DescribeInvadeEventListRequest {
    type Response = DescribeInvadeEventListResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeInvadeEventList").read_only();
}

impl Paginated for DescribeInvadeEventListRequest {
    type Item = EventList;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.current_page).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.page_info.as_ref().and_then(|v| v.total_count))
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.event_list)
    }
}

/// Response to [`DescribeInvadeEventListRequest`].
#[non_exhaustive]
pub struct DescribeInvadeEventListResponse {
    /// Share of intrusions of the slightest level, in percent. Example: `20`.
    pub low_level_percent: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `F0F82705-CFC7-5F83-86C8-A063892F****`.
    pub request_id: Option<String>,
    /// Share of intrusions of the middle level, in percent. Example: `40`.
    pub middle_level_percent: Option<i32>,
    /// Share of intrusions of the gravest level, in percent. Example: `40`.
    pub high_level_percent: Option<i32>,
    /// What is known about the page.
    pub page_info: Option<PageInfo>,
    /// Items of the kind event that were found or are concerned.
    pub event_list: Vec<EventList>,
}

response! {
    DescribeInvadeEventListResponse {
        "LowLevelPercent" => low_level_percent: value,
        "RequestId" => request_id: value,
        "MiddleLevelPercent" => middle_level_percent: value,
        "HighLevelPercent" => high_level_percent: value,
        "PageInfo" => page_info: value,
        "EventList" => event_list: list(""),
    }
}

/// Items of the kind event that were found or are concerned.
#[non_exhaustive]
pub struct EventList {
    /// Level that the risk has on its scale. Example: `1`.
    pub risk_level: Option<i32>,
    /// Name that the event goes by. Example: `event_test`.
    pub event_name: Option<String>,
    /// Key that opens, signs or picks out the event. Example: `69d189e2-ec17-4676-a2fe-02969234****`.
    pub event_key: Option<String>,
    /// ID of the intrusion; its details are asked for by it. Example: `fadd-dfdd-****`.
    pub event_uuid: Option<String>,
    /// Member account that it belongs to. Example: `135809047715****`.
    pub member_uid: Option<String>,
    /// Which kind of assets it is or is to be. Example: `EcsPublicIp`.
    pub assets_type: Option<String>,
    /// Time that is set or recorded for this: first. Example: `1656750960`.
    pub first_time: Option<i32>,
    /// What noticed the intrusion. Example: `IPS`.
    pub event_src: Option<String>,
    /// Address of the asset inside its VPC. Example: `192.168.XX.XX`.
    pub private_ip: Option<String>,
    /// Name that the assets instance goes by. Example: `ECS_test`.
    pub assets_instance_name: Option<String>,
    /// Time that is set or recorded for this: last. Example: `1656837360`.
    pub last_time: Option<i32>,
    /// Which kind of public IP address it is or is to be. Example: `EcsPublicIp`.
    pub public_ip_type: Option<String>,
    /// Whether somebody set the intrusion aside. Default: `false`. Example: `true`.
    pub is_ignore: Option<bool>,
    /// Address of the asset on the internet. Example: `198.51.XX.XX`.
    pub public_ip: Option<String>,
    /// State that the process is in. Example: `20`.
    pub process_status: Option<i32>,
    /// ID of the assets instance that the item belongs to or stands for. Example: `i-ECS****`.
    pub assets_instance_id: Option<String>,
}

response! {
    EventList {
        "RiskLevel" => risk_level: value,
        "EventName" => event_name: value,
        "EventKey" => event_key: value,
        "EventUuid" => event_uuid: value,
        "MemberUid" => member_uid: value,
        "AssetsType" => assets_type: value,
        "FirstTime" => first_time: value,
        "EventSrc" => event_src: value,
        "PrivateIP" => private_ip: value,
        "AssetsInstanceName" => assets_instance_name: value,
        "LastTime" => last_time: value,
        "PublicIpType" => public_ip_type: value,
        "IsIgnore" => is_ignore: value,
        "PublicIP" => public_ip: value,
        "ProcessStatus" => process_status: value,
        "AssetsInstanceId" => assets_instance_id: value,
    }
}
