// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeInternetOpenDetail`, from `cloudfw/DescribeInternetOpenDetail.md`.

use alicloud_runtime::codegen::*;

/// Details the assets exposed to the Internet, by service, port, risk level and asset.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::DescribeInternetOpenDetailRequest::new();
/// let reply = client.describe_internet_open_detail(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeInternetOpenDetailRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// Name that the service goes by.
    pub service_name: Option<String>,
    /// Keeps services whose name contains this text.
    pub service_name_fuzzy: Option<String>,
    /// Level that the risk has on its scale.
    pub risk_level: Option<String>,
    /// Level that the suggest has on its scale.
    pub suggest_level: Option<String>,
    /// Keeps what is open or reached on this number.
    pub port: Option<String>,
    /// ID of the assets instance that the call is about.
    pub assets_instance_id: Option<String>,
    /// Name that the assets instance goes by.
    pub assets_instance_name: Option<String>,
    /// IP address that belongs to the public.
    pub public_ip: Option<String>,
    /// Number that picks out the region.
    pub region_no: Option<String>,
    /// Which kind of assets it is or is to be.
    pub assets_type: Option<String>,
    /// Beginning of the period to look at.
    pub start_time: Option<String>,
    /// End of the period to look at.
    pub end_time: Option<String>,
    /// Which page of the list to return.
    pub current_page: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<String>,
    /// Items of the kind sort to work on or to narrow the list down to. Items: at most 200.
    pub sort_list: Vec<SortList>,
}

impl DescribeInternetOpenDetailRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SourceIp`.
    pub fn source_ip(mut self, value: impl Into<String>) -> Self {
        self.source_ip = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `ServiceName`.
    pub fn service_name(mut self, value: impl Into<String>) -> Self {
        self.service_name = Some(value.into());
        self
    }
    /// Sets `ServiceNameFuzzy`.
    pub fn service_name_fuzzy(mut self, value: impl Into<String>) -> Self {
        self.service_name_fuzzy = Some(value.into());
        self
    }
    /// Sets `RiskLevel`.
    pub fn risk_level(mut self, value: impl Into<String>) -> Self {
        self.risk_level = Some(value.into());
        self
    }
    /// Sets `SuggestLevel`.
    pub fn suggest_level(mut self, value: impl Into<String>) -> Self {
        self.suggest_level = Some(value.into());
        self
    }
    /// Sets `Port`.
    pub fn port(mut self, value: impl Into<String>) -> Self {
        self.port = Some(value.into());
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
    /// Sets `PublicIp`.
    pub fn public_ip(mut self, value: impl Into<String>) -> Self {
        self.public_ip = Some(value.into());
        self
    }
    /// Sets `RegionNo`.
    pub fn region_no(mut self, value: impl Into<String>) -> Self {
        self.region_no = Some(value.into());
        self
    }
    /// Sets `AssetsType`.
    pub fn assets_type(mut self, value: impl Into<String>) -> Self {
        self.assets_type = Some(value.into());
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
    /// Sets `SortList`.
    pub fn sort_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<SortList>>,
    ) -> Self {
        self.sort_list = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DescribeInternetOpenDetailRequest {
        "SourceIp" => source_ip: query,
        "Lang" => lang: query,
        "ServiceName" => service_name: query,
        "ServiceNameFuzzy" => service_name_fuzzy: query,
        "RiskLevel" => risk_level: query,
        "SuggestLevel" => suggest_level: query,
        "Port" => port: query,
        "AssetsInstanceId" => assets_instance_id: query,
        "AssetsInstanceName" => assets_instance_name: query,
        "PublicIp" => public_ip: query,
        "RegionNo" => region_no: query,
        "AssetsType" => assets_type: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "CurrentPage" => current_page: query,
        "PageSize" => page_size: query,
        "SortList" => sort_list: query,
    }
}

impl Operation for DescribeInternetOpenDetailRequest {
    type Response = DescribeInternetOpenDetailResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeInternetOpenDetail")
        .read_only();
}

/// Response to [`DescribeInternetOpenDetailRequest`], which the documentation does not describe.
pub type DescribeInternetOpenDetailResponse = alicloud_runtime::UndocumentedResponse;

/// Items of the kind sort to work on or to narrow the list down to.
#[non_exhaustive]
pub struct SortList {
    /// Path of the directory.
    pub dir: Option<String>,
    /// Key that opens, signs or picks out the sort.
    pub sort_key: Option<String>,
}

impl SortList {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Dir`.
    pub fn dir(mut self, value: impl Into<String>) -> Self {
        self.dir = Some(value.into());
        self
    }
    /// Sets `SortKey`.
    pub fn sort_key(mut self, value: impl Into<String>) -> Self {
        self.sort_key = Some(value.into());
        self
    }
}

request! {
    SortList {
        "Dir" => dir: field,
        "SortKey" => sort_key: field,
    }
}
