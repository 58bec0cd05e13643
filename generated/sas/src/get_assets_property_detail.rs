// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetAssetsPropertyDetail`, from `sas/GetAssetsPropertyDetail.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{PageInfo, PropertyList};

/// Lists startup items, kernel modules or websites on assets, with details.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::GetAssetsPropertyDetailRequest::new()
///     .biz("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.get_assets_property_detail(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetAssetsPropertyDetailRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// **Required.** Kind of fingerprint data to read, such as middleware, databases or web services.
    pub biz: Option<String>,
    /// Name that the item goes by.
    pub item_name: Option<String>,
    /// Items of the kind search criteria to work on or to narrow the list down to. Items: at most 20.
    pub search_criteria_list: Vec<PropertyList>,
    /// Free text for people; it has no technical effect.
    pub remark: Option<String>,
    /// Identifier that is unique for the item.
    pub uuid: Option<String>,
    /// Which page of the list to return.
    pub current_page: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
}

impl GetAssetsPropertyDetailRequest {
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
    /// Sets `Biz`, which is required.
    pub fn biz(mut self, value: impl Into<String>) -> Self {
        self.biz = Some(value.into());
        self
    }
    /// Sets `ItemName`.
    pub fn item_name(mut self, value: impl Into<String>) -> Self {
        self.item_name = Some(value.into());
        self
    }
    /// Sets `SearchCriteriaList`.
    pub fn search_criteria_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<PropertyList>>,
    ) -> Self {
        self.search_criteria_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Remark`.
    pub fn remark(mut self, value: impl Into<String>) -> Self {
        self.remark = Some(value.into());
        self
    }
    /// Sets `Uuid`.
    pub fn uuid(mut self, value: impl Into<String>) -> Self {
        self.uuid = Some(value.into());
        self
    }
    /// Sets `CurrentPage`.
    #[inline]
    pub fn current_page(mut self, value: i32) -> Self {
        self.current_page = Some(value);
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
    GetAssetsPropertyDetailRequest {
        "Lang" => lang: query,
        "Biz" => biz: query,
        "ItemName" => item_name: query,
        "SearchCriteriaList" => search_criteria_list: query,
        "Remark" => remark: query,
        "Uuid" => uuid: query,
        "CurrentPage" => current_page: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for GetAssetsPropertyDetailRequest {
    type Response = GetAssetsPropertyDetailResponse;
    type Error = GetAssetsPropertyDetailError;
    const INFO: OperationInfo = super::operation("GetAssetsPropertyDetail")
        .required(&["Biz"])
        .read_only();
    const ERRORS: &'static [GetAssetsPropertyDetailError] = &[
        GetAssetsPropertyDetailError::IllegalParam,
        GetAssetsPropertyDetailError::NoPermission,
        GetAssetsPropertyDetailError::ServerError,
    ];
}

impl Paginated for GetAssetsPropertyDetailRequest {
    type Item = Property;
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
        Some(&mut response.propertys)
    }
}

/// Response to [`GetAssetsPropertyDetailRequest`].
#[non_exhaustive]
pub struct GetAssetsPropertyDetailResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `4C1AE3F3-18FA-4108-BBB9-AFA1A032****`.
    pub request_id: Option<String>,
    /// What is known about the page.
    pub page_info: Option<PageInfo>,
    /// The properties that were found or are concerned, one entry each.
    pub propertys: Vec<Property>,
}

response! {
    GetAssetsPropertyDetailResponse {
        "RequestId" => request_id: value,
        "PageInfo" => page_info: value,
        "Propertys" => propertys: list(""),
    }
}

/// The properties that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Property {
    /// Name that the module goes by. Example: `alihids`.
    pub module_name: Option<String>,
    /// How large it is, or how many a page holds. Example: `10`.
    pub size: Option<i32>,
    /// Path of the kernel module on the server. Example: `/lib/modules/4****`.
    pub filepath: Option<String>,
    /// How many there are of this: used by. Example: `0`.
    pub used_by_count: Option<i32>,
    /// Path of the file, the entry or the URL. Example: `/lib/systemd/system****`.
    pub path: Option<String>,
    /// Which kind of server it is or is to be. Example: `nginx`.
    pub server_type: Option<String>,
    /// Port or ports that were used or watched. Example: `80`.
    pub port: Option<String>,
    /// Identifier of the process, product or application concerned. Example: `813`.
    pub pid: Option<String>,
    /// Protocol that the listen uses. Example: `tcp`.
    pub listen_protocol: Option<String>,
    /// When the process started. Example: `1671186801000`.
    pub process_started: Option<i64>,
    /// Path under which the web is found. Example: `/usr/share/nginx/html`.
    pub web_path: Option<String>,
    /// Domain that the call or the item is about, as a rule a domain name. Example: `localhost`.
    pub domain: Option<String>,
    /// User that the call or the item is about. Example: `root`.
    pub user: Option<String>,
    /// Way in which the path works. Example: `755`.
    pub path_mode: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `i-hp35tftuh52wbp1g****`.
    pub instance_id: Option<String>,
    /// IP address that belongs to the intranet. Example: `100.104.XX.XX`.
    pub intranet_ip: Option<String>,
    /// Address that can be reached from the Internet. Example: `47.42.XX.XX`.
    pub internet_ip: Option<String>,
    /// IP address of the host or service concerned. Example: `47.42.XX.XX`.
    pub ip: Option<String>,
    /// Identifier that is unique for the item. Example: `162eb349-c2d9-4f8b-805c-75b43d4c****`.
    pub uuid: Option<String>,
    /// Name given to the instance, as lists and the console show it. Example: `hc-host-****`.
    pub instance_name: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Moment that was recorded for this: create. Example: `1649149566000`.
    pub create_timestamp: Option<i64>,
    /// Name that the image goes by.
    /// Example: `registry-vpc.cn-beijing.aliyuncs.com/acs/aliyun-ingress-controller****`.
    pub image_name: Option<String>,
    /// Name that the container goes by. Example: `5-rce_web_1`.
    pub container_name: Option<String>,
}

response! {
    Property {
        "ModuleName" => module_name: value,
        "Size" => size: value,
        "Filepath" => filepath: value,
        "UsedByCount" => used_by_count: value,
        "Path" => path: value,
        "ServerType" => server_type: value,
        "Port" => port: value,
        "Pid" => pid: value,
        "ListenProtocol" => listen_protocol: value,
        "ProcessStarted" => process_started: value,
        "WebPath" => web_path: value,
        "Domain" => domain: value,
        "User" => user: value,
        "PathMode" => path_mode: value,
        "InstanceId" => instance_id: value,
        "IntranetIp" => intranet_ip: value,
        "InternetIp" => internet_ip: value,
        "Ip" => ip: value,
        "Uuid" => uuid: value,
        "InstanceName" => instance_name: value,
        "RegionId" => region_id: value,
        "CreateTimestamp" => create_timestamp: value,
        "ImageName" => image_name: value,
        "ContainerName" => container_name: value,
    }
}

/// Errors that the documentation of [`GetAssetsPropertyDetailRequest`] names.
///
/// - [`IllegalParam`](super::DocumentedError::IllegalParam)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type GetAssetsPropertyDetailError = super::DocumentedError;
