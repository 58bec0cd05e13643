// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeOutgoingDestinationIP`, from `cloudfw/DescribeOutgoingDestinationIP.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DstIPTagList, Lang};

/// Lists destination IP addresses of outbound connections, with traffic, category and advice on
/// policies.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::DescribeOutgoingDestinationIPRequest::new()
///     .start_time("...")
///     .end_time("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_outgoing_destination_ip(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeOutgoingDestinationIPRequest {
    /// Language of the texts that come back.
    pub lang: Option<Open<Lang>>,
    /// **Required.** Beginning of the period to look at.
    pub start_time: Option<String>,
    /// **Required.** End of the period to look at.
    pub end_time: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<String>,
    /// Which page of the list to return.
    pub current_page: Option<String>,
    /// ID of the category that the call is about.
    pub category_id: Option<String>,
    /// Keeps traffic toward this address.
    pub dst_ip: Option<String>,
    /// Keeps the asset with this address on the internet.
    pub public_ip: Option<String>,
    /// Keeps the asset with this address inside its VPC.
    pub private_ip: Option<String>,
    /// Keeps what is open or reached on this number.
    pub port: Option<String>,
    /// Field or direction that the list is sorted by.
    pub sort: Option<String>,
    /// Whether the list goes up or down.
    pub order: Option<String>,
    /// Keeps destinations with this mark, such as one for threats.
    pub tag_id_new: Option<String>,
    /// Name that the application goes by.
    pub application_name: Option<String>,
}

impl DescribeOutgoingDestinationIPRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<Open<Lang>>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `StartTime`, which is required.
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `EndTime`, which is required.
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    pub fn page_size(mut self, value: impl Into<String>) -> Self {
        self.page_size = Some(value.into());
        self
    }
    /// Sets `CurrentPage`.
    pub fn current_page(mut self, value: impl Into<String>) -> Self {
        self.current_page = Some(value.into());
        self
    }
    /// Sets `CategoryId`.
    pub fn category_id(mut self, value: impl Into<String>) -> Self {
        self.category_id = Some(value.into());
        self
    }
    /// Sets `DstIP`.
    pub fn dst_ip(mut self, value: impl Into<String>) -> Self {
        self.dst_ip = Some(value.into());
        self
    }
    /// Sets `PublicIP`.
    pub fn public_ip(mut self, value: impl Into<String>) -> Self {
        self.public_ip = Some(value.into());
        self
    }
    /// Sets `PrivateIP`.
    pub fn private_ip(mut self, value: impl Into<String>) -> Self {
        self.private_ip = Some(value.into());
        self
    }
    /// Sets `Port`.
    pub fn port(mut self, value: impl Into<String>) -> Self {
        self.port = Some(value.into());
        self
    }
    /// Sets `Sort`.
    pub fn sort(mut self, value: impl Into<String>) -> Self {
        self.sort = Some(value.into());
        self
    }
    /// Sets `Order`.
    pub fn order(mut self, value: impl Into<String>) -> Self {
        self.order = Some(value.into());
        self
    }
    /// Sets `TagIdNew`.
    pub fn tag_id_new(mut self, value: impl Into<String>) -> Self {
        self.tag_id_new = Some(value.into());
        self
    }
    /// Sets `ApplicationName`.
    pub fn application_name(mut self, value: impl Into<String>) -> Self {
        self.application_name = Some(value.into());
        self
    }
}

request! {
    DescribeOutgoingDestinationIPRequest {
        "Lang" => lang: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "PageSize" => page_size: query,
        "CurrentPage" => current_page: query,
        "CategoryId" => category_id: query,
        "DstIP" => dst_ip: query,
        "PublicIP" => public_ip: query,
        "PrivateIP" => private_ip: query,
        "Port" => port: query,
        "Sort" => sort: query,
        "Order" => order: query,
        "TagIdNew" => tag_id_new: query,
        "ApplicationName" => application_name: query,
    }
}

impl Operation for DescribeOutgoingDestinationIPRequest {
    type Response = DescribeOutgoingDestinationIPResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeOutgoingDestinationIP")
        .required(&["StartTime", "EndTime"])
        .read_only();
}

impl Paginated for DescribeOutgoingDestinationIPRequest {
    type Item = DstIPList;
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
        Some(&mut response.dst_ip_list)
    }
}

/// Response to [`DescribeOutgoingDestinationIPRequest`].
#[non_exhaustive]
pub struct DescribeOutgoingDestinationIPResponse {
    /// How many items match in all, over all pages. Example: `50`.
    pub total_count: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `F0F82705-CFC7-5F83-86C8-A063892F****`.
    pub request_id: Option<String>,
    /// Items of the kind dst IP address that were found or are concerned.
    pub dst_ip_list: Vec<DstIPList>,
}

response! {
    DescribeOutgoingDestinationIPResponse {
        "TotalCount" => total_count: value,
        "RequestId" => request_id: value,
        "DstIPList" => dst_ip_list: list(""),
    }
}

/// Items of the kind dst IP address that were found or are concerned.
#[non_exhaustive]
pub struct DstIPList {
    /// Whether a rule covers the destination. Example: `Uncovered`.
    pub acl_coverage: Option<String>,
    /// Address that traffic went to. Example: `10.0.XX.XX`.
    pub dst_ip: Option<String>,
    /// Details about the ACL recommend. Example: `text`.
    pub acl_recommend_detail: Option<String>,
    /// Whether the service has a rule to propose for it. Example: `true`.
    pub has_acl_recommend: Option<bool>,
    /// How many bytes this is: in. Example: `472`.
    pub in_bytes: Option<i64>,
    /// Name that the category goes by. Example: `text`.
    pub category_name: Option<String>,
    /// Name that the rule was given. Example: `text`.
    pub rule_name: Option<String>,
    /// ID of the rule that the call or the item is about. Example: `fadsfd-dfadf-df****`.
    pub rule_id: Option<String>,
    /// How many there are of this: session. Example: `4`.
    pub session_count: Option<i64>,
    /// Name of the group that the call or the item is about. Example: `text`.
    pub group_name: Option<String>,
    /// What the service advises: let pass, watch or drop. Example: `pass`.
    pub security_suggest: Option<String>,
    /// How many bytes this is: out. Example: `965`.
    pub out_bytes: Option<i64>,
    /// Whether the access control list is applied. Example: `Normal`.
    pub acl_status: Option<String>,
    /// Whether somebody marked the destination as harmless. Example: `true`.
    pub is_mark_normal: Option<bool>,
    /// ID of the category that the item belongs to or stands for. Example: `Aliyun`.
    pub category_id: Option<String>,
    /// Items of the kind tag that were found or are concerned.
    pub tag_list: Vec<DstIPTagList>,
    /// Items of the kind application port that were found or are concerned.
    pub application_port_list: Vec<ApplicationPortList>,
    /// ID of the category class that the item belongs to or stands for. Example: `Trusted`.
    pub category_class_id: Option<String>,
    /// Why it came to the security. Example: `text`.
    pub security_reason: Option<String>,
    /// The total bytes that are concerned. Example: `800`.
    pub total_bytes: Option<String>,
    /// Whether a rule for it exists. Example: `true`.
    pub has_acl: Option<String>,
    /// Items of the kind address group that were found or are concerned.
    pub address_group_list: Vec<AddressGroupList>,
}

response! {
    DstIPList {
        "AclCoverage" => acl_coverage: value,
        "DstIP" => dst_ip: value,
        "AclRecommendDetail" => acl_recommend_detail: value,
        "HasAclRecommend" => has_acl_recommend: value,
        "InBytes" => in_bytes: value,
        "CategoryName" => category_name: value,
        "RuleName" => rule_name: value,
        "RuleId" => rule_id: value,
        "SessionCount" => session_count: value,
        "GroupName" => group_name: value,
        "SecuritySuggest" => security_suggest: value,
        "OutBytes" => out_bytes: value,
        "AclStatus" => acl_status: value,
        "IsMarkNormal" => is_mark_normal: value,
        "CategoryId" => category_id: value,
        "TagList" => tag_list: list(""),
        "ApplicationPortList" => application_port_list: list(""),
        "CategoryClassId" => category_class_id: value,
        "SecurityReason" => security_reason: value,
        "TotalBytes" => total_bytes: value,
        "HasAcl" => has_acl: value,
        "AddressGroupList" => address_group_list: list(""),
    }
}

/// Items of the kind application port that were found or are concerned.
#[non_exhaustive]
pub struct ApplicationPortList {
    /// Network port that the server, the listener or the traffic uses. Example: `80`.
    pub port: Option<i32>,
    /// Name that the application goes by. Example: `HTTP`.
    pub application_name: Option<String>,
}

response! {
    ApplicationPortList {
        "Port" => port: value,
        "ApplicationName" => application_name: value,
    }
}

/// Items of the kind address group that were found or are concerned.
#[non_exhaustive]
pub struct AddressGroupList {
    /// ID of the address group UU that the item belongs to or stands for.
    /// Example: `f04ac7ce-628b-4cb7-be61-310222b7****`.
    pub address_group_uuid: Option<String>,
    /// Name that the address group goes by. Example: `text`.
    pub address_group_name: Option<String>,
}

response! {
    AddressGroupList {
        "AddressGroupUUID" => address_group_uuid: value,
        "AddressGroupName" => address_group_name: value,
    }
}
