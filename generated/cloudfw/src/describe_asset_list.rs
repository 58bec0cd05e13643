// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAssetList`, from `cloudfw/DescribeAssetList.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Lang, ResourceType};

/// Lists the assets that Cloud Firewall covers, with addresses, type and protection status.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::DescribeAssetListRequest::new()
///     .current_page("1")
///     .page_size("10");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_asset_list(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAssetListRequest {
    /// **Required.** Which page of the list to return. Default: `1`. Example: `1`.
    pub current_page: Option<String>,
    /// **Required.** How many items a page holds at most. Range: at most 50. Example: `10`.
    pub page_size: Option<String>,
    /// IP address that belongs to the source. Example: `1.2.3.5`.
    pub source_ip: Option<String>,
    /// Language of the texts that come back. Example: `zh`.
    pub lang: Option<Open<Lang>>,
    /// Number that picks out the region. Example: `cn-hangzhou`.
    pub region_no: Option<String>,
    /// State to narrow the list down to, or to put the item into. Example: `open`.
    pub status: Option<Open<AssetStatus>>,
    /// Keeps what has this address, name or ID. Example: `1.1.XX.XX`.
    pub search_item: Option<String>,
    /// Kind of the item, out of those that the service tells apart. Example: `eip`.
    pub type_: Option<String>,
    /// Kind of resource that the ID or tag beside it belongs to. Example: `EcsEIP`.
    pub resource_type: Option<Open<ResourceType>>,
    /// State of the sg, to narrow the list down to or to be put into. Example: `pass`.
    pub sg_status: Option<Open<SgStatus>>,
    /// Version of the Internet Protocol. Example: `6`.
    pub ip_version: Option<String>,
    /// Member account that the call is for; without it, the caller's own. Example: `1111222233334444`.
    pub member_uid: Option<i64>,
    /// Which kind of user it is or is to be.
    pub user_type: Option<String>,
    /// Tag that the new resource carries.
    pub new_resource_tag: Option<String>,
    /// Whether figures on outgoing connections come with each asset.
    pub out_statistic: Option<String>,
    /// State of the sensitive, to narrow the list down to or to be put into.
    pub sensitive_status: Option<String>,
}

impl DescribeAssetListRequest {
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
    /// Sets `RegionNo`.
    pub fn region_no(mut self, value: impl Into<String>) -> Self {
        self.region_no = Some(value.into());
        self
    }
    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<Open<AssetStatus>>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets `SearchItem`.
    pub fn search_item(mut self, value: impl Into<String>) -> Self {
        self.search_item = Some(value.into());
        self
    }
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `ResourceType`.
    pub fn resource_type(mut self, value: impl Into<Open<ResourceType>>) -> Self {
        self.resource_type = Some(value.into());
        self
    }
    /// Sets `SgStatus`.
    pub fn sg_status(mut self, value: impl Into<Open<SgStatus>>) -> Self {
        self.sg_status = Some(value.into());
        self
    }
    /// Sets `IpVersion`.
    pub fn ip_version(mut self, value: impl Into<String>) -> Self {
        self.ip_version = Some(value.into());
        self
    }
    /// Sets `MemberUid`.
    #[inline]
    pub fn member_uid(mut self, value: i64) -> Self {
        self.member_uid = Some(value);
        self
    }
    /// Sets `UserType`.
    pub fn user_type(mut self, value: impl Into<String>) -> Self {
        self.user_type = Some(value.into());
        self
    }
    /// Sets `NewResourceTag`.
    pub fn new_resource_tag(mut self, value: impl Into<String>) -> Self {
        self.new_resource_tag = Some(value.into());
        self
    }
    /// Sets `OutStatistic`.
    pub fn out_statistic(mut self, value: impl Into<String>) -> Self {
        self.out_statistic = Some(value.into());
        self
    }
    /// Sets `SensitiveStatus`.
    pub fn sensitive_status(mut self, value: impl Into<String>) -> Self {
        self.sensitive_status = Some(value.into());
        self
    }
}

request! {
    DescribeAssetListRequest {
        "CurrentPage" => current_page: query,
        "PageSize" => page_size: query,
        "SourceIp" => source_ip: query,
        "Lang" => lang: query,
        "RegionNo" => region_no: query,
        "Status" => status: query,
        "SearchItem" => search_item: query,
        "Type" => type_: query,
        "ResourceType" => resource_type: query,
        "SgStatus" => sg_status: query,
        "IpVersion" => ip_version: query,
        "MemberUid" => member_uid: query,
        "UserType" => user_type: query,
        "NewResourceTag" => new_resource_tag: query,
        "OutStatistic" => out_statistic: query,
        "SensitiveStatus" => sensitive_status: query,
    }
}

impl Operation for DescribeAssetListRequest {
    type Response = DescribeAssetListResponse;
    type Error = DescribeAssetListError;
    const INFO: OperationInfo = super::operation("DescribeAssetList")
        .required(&["CurrentPage", "PageSize"])
        .read_only();
    const ERRORS: &'static [DescribeAssetListError] = &[
        DescribeAssetListError::ErrorDBSelect,
    ];
}

impl Paginated for DescribeAssetListRequest {
    type Item = Resource;
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
        Some(&mut response.assets)
    }
}

/// Response to [`DescribeAssetListRequest`].
#[non_exhaustive]
pub struct DescribeAssetListResponse {
    /// The assets that were found or are concerned, one entry each.
    pub assets: Vec<Resource>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `CBF1E9B7-D6A0-4E9E-AD3E-2B47E6C2837D`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `12`.
    pub total_count: Option<i32>,
}

response! {
    DescribeAssetListResponse {
        "Assets" => assets: list(""),
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
    }
}

/// The assets that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Resource {
    /// Number of the Alibaba Cloud account concerned. Example: `1234123412341234`.
    pub ali_uid: Option<i64>,
    /// ID of the bind instance that the item belongs to or stands for. Example: `i-8vbdrjrxzt78****`.
    pub bind_instance_id: Option<String>,
    /// Name that the bind instance goes by. Example: `instance01`.
    pub bind_instance_name: Option<String>,
    /// Address that belongs to the internet. Example: `1.1.XX.XX`.
    pub internet_address: Option<String>,
    /// Address that belongs to the intranet. Example: `192.168.XX.XX`.
    pub intranet_address: Option<String>,
    /// Version of the Internet Protocol. Example: `6`.
    pub ip_version: Option<i32>,
    /// Member account that it belongs to. Example: `1111222233334444`.
    pub member_uid: Option<i64>,
    /// Name that people know the item by. Example: `instance01`.
    pub name: Option<String>,
    /// Why the asset cannot be protected. Example: `REGION_NOT_SUPPORT`.
    pub note: Option<String>,
    /// State that the protect is in. Example: `open`.
    pub protect_status: Option<Open<AssetStatus>>,
    /// ID of the region that the item belongs to or stands for. Example: `cn-hangzhou`.
    pub region_id: Option<String>,
    /// State that the region is in. Example: `enable`.
    pub region_status: Option<Open<SyncStatus>>,
    /// ID of the resource instance that the item belongs to or stands for.
    /// Example: `i-8vbdrjrxzt78****`.
    pub resource_instance_id: Option<String>,
    /// Kind of resource that the ID or tag beside it belongs to. Example: `EcsPublicIP`.
    pub resource_type: Option<Open<ResourceType>>,
    /// State that the sg is in. Here: `pass`, `block`. Example: `block`.
    pub sg_status: Option<Open<SgStatus>>,
    /// Time that is set or recorded for this: sg status. Unit: `seconds`. Example: `1615082937`.
    pub sg_status_time: Option<i64>,
    /// State that the sync is in. Example: `enable`.
    pub sync_status: Option<Open<SyncStatus>>,
    /// Kind of the item, out of those that the service tells apart. Example: `eip`.
    pub type_: Option<String>,
    /// Level that the risk has on its scale. Example: `low`.
    pub risk_level: Option<String>,
    /// Moment that was recorded for this: create. Example: `2023-02-28 10:29:58`.
    pub create_time_stamp: Option<String>,
    /// Tag that the new resource carries. Example: `discovered in 1 hour`.
    pub new_resource_tag: Option<String>,
}

response! {
    Resource {
        "AliUid" => ali_uid: value,
        "BindInstanceId" => bind_instance_id: value,
        "BindInstanceName" => bind_instance_name: value,
        "InternetAddress" => internet_address: value,
        "IntranetAddress" => intranet_address: value,
        "IpVersion" => ip_version: value,
        "MemberUid" => member_uid: value,
        "Name" => name: value,
        "Note" => note: value,
        "ProtectStatus" => protect_status: value,
        "RegionID" => region_id: value,
        "RegionStatus" => region_status: value,
        "ResourceInstanceId" => resource_instance_id: value,
        "ResourceType" => resource_type: value,
        "SgStatus" => sg_status: value,
        "SgStatusTime" => sg_status_time: value,
        "SyncStatus" => sync_status: value,
        "Type" => type_: value,
        "RiskLevel" => risk_level: value,
        "CreateTimeStamp" => create_time_stamp: value,
        "NewResourceTag" => new_resource_tag: value,
    }
}

values! {
    /// State to narrow the list down to, or to put the item into.
    pub enum AssetStatus {
        /// Assets behind the firewall.
        Open = "open",
        /// Assets whose protection is just beginning.
        Opening = "opening",
        /// Switched off or ended.
        Closed = "closed",
        /// Assets whose protection is just ending.
        Closing = "closing",
    }
}

values! {
    /// State of the sg, to narrow the list down to or to be put into.
    pub enum SgStatus {
        /// The policy of the security group has been put in place.
        Pass = "pass",
        /// The policy of the security group has not been put in place.
        Block = "block",
        /// The asset cannot have such a policy.
        Unsupport = "unsupport",
    }
}

values! {
    /// State that the region is in.
    pub enum SyncStatus {
        /// The firewall can be switched on in the region.
        Enable = "enable",
        /// The firewall cannot be switched on in the region.
        Disable = "disable",
    }
}

/// Errors that the documentation of [`DescribeAssetListRequest`] names.
///
/// - [`ErrorDBSelect`](super::DocumentedError::ErrorDBSelect)
pub type DescribeAssetListError = super::DocumentedError;
