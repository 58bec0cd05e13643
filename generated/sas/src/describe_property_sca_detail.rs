// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribePropertyScaDetail`, from `sas/DescribePropertyScaDetail.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{PageInfo};

/// Lists middleware found on servers, with details.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribePropertyScaDetailRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_property_sca_detail(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribePropertyScaDetailRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// Kind of fingerprint data to read, such as middleware, databases or web services.
    pub biz: Option<String>,
    /// What the search text is compared with, such as name, version or port.
    pub search_item: Option<String>,
    /// What is known about the search.
    pub search_info: Option<String>,
    /// Name that the sca goes by.
    pub sca_name: Option<String>,
    /// Which kind of biz it is or is to be.
    pub biz_type: Option<String>,
    /// What the second condition is compared with, such as port or process ID.
    pub search_item_sub: Option<String>,
    /// Text for the second condition of the search.
    pub search_info_sub: Option<String>,
    /// Free text for people; it has no technical effect.
    pub remark: Option<String>,
    /// Name that people know the item by.
    pub name: Option<i64>,
    /// Identifier that is unique for the item.
    pub uuid: Option<String>,
    /// Which page of the list to return.
    pub current_page: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Which version of the sca is meant.
    pub sca_version: Option<String>,
    /// Port to look for, as text.
    pub port: Option<String>,
    /// User that the call or the item is about.
    pub user: Option<String>,
    /// Identifier of the process, product or application concerned.
    pub pid: Option<String>,
    /// Earliest moment of the span in which the process started.
    pub process_started_start: Option<i64>,
    /// Latest moment of the span in which the process started.
    pub process_started_end: Option<i64>,
    /// Part of the name of the process; only matching ones are listed.
    pub sca_name_pattern: Option<String>,
}

impl DescribePropertyScaDetailRequest {
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
    /// Sets `Biz`.
    pub fn biz(mut self, value: impl Into<String>) -> Self {
        self.biz = Some(value.into());
        self
    }
    /// Sets `SearchItem`.
    pub fn search_item(mut self, value: impl Into<String>) -> Self {
        self.search_item = Some(value.into());
        self
    }
    /// Sets `SearchInfo`.
    pub fn search_info(mut self, value: impl Into<String>) -> Self {
        self.search_info = Some(value.into());
        self
    }
    /// Sets `ScaName`.
    pub fn sca_name(mut self, value: impl Into<String>) -> Self {
        self.sca_name = Some(value.into());
        self
    }
    /// Sets `BizType`.
    pub fn biz_type(mut self, value: impl Into<String>) -> Self {
        self.biz_type = Some(value.into());
        self
    }
    /// Sets `SearchItemSub`.
    pub fn search_item_sub(mut self, value: impl Into<String>) -> Self {
        self.search_item_sub = Some(value.into());
        self
    }
    /// Sets `SearchInfoSub`.
    pub fn search_info_sub(mut self, value: impl Into<String>) -> Self {
        self.search_info_sub = Some(value.into());
        self
    }
    /// Sets `Remark`.
    pub fn remark(mut self, value: impl Into<String>) -> Self {
        self.remark = Some(value.into());
        self
    }
    /// Sets `Name`.
    #[inline]
    pub fn name(mut self, value: i64) -> Self {
        self.name = Some(value);
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
    /// Sets `ScaVersion`.
    pub fn sca_version(mut self, value: impl Into<String>) -> Self {
        self.sca_version = Some(value.into());
        self
    }
    /// Sets `Port`.
    pub fn port(mut self, value: impl Into<String>) -> Self {
        self.port = Some(value.into());
        self
    }
    /// Sets `User`.
    pub fn user(mut self, value: impl Into<String>) -> Self {
        self.user = Some(value.into());
        self
    }
    /// Sets `Pid`.
    pub fn pid(mut self, value: impl Into<String>) -> Self {
        self.pid = Some(value.into());
        self
    }
    /// Sets `ProcessStartedStart`.
    #[inline]
    pub fn process_started_start(mut self, value: i64) -> Self {
        self.process_started_start = Some(value);
        self
    }
    /// Sets `ProcessStartedEnd`.
    #[inline]
    pub fn process_started_end(mut self, value: i64) -> Self {
        self.process_started_end = Some(value);
        self
    }
    /// Sets `ScaNamePattern`.
    pub fn sca_name_pattern(mut self, value: impl Into<String>) -> Self {
        self.sca_name_pattern = Some(value.into());
        self
    }
}

request! {
    DescribePropertyScaDetailRequest {
        "Lang" => lang: query,
        "Biz" => biz: query,
        "SearchItem" => search_item: query,
        "SearchInfo" => search_info: query,
        "ScaName" => sca_name: query,
        "BizType" => biz_type: query,
        "SearchItemSub" => search_item_sub: query,
        "SearchInfoSub" => search_info_sub: query,
        "Remark" => remark: query,
        "Name" => name: query,
        "Uuid" => uuid: query,
        "CurrentPage" => current_page: query,
        "PageSize" => page_size: query,
        "ScaVersion" => sca_version: query,
        "Port" => port: query,
        "User" => user: query,
        "Pid" => pid: query,
        "ProcessStartedStart" => process_started_start: query,
        "ProcessStartedEnd" => process_started_end: query,
        "ScaNamePattern" => sca_name_pattern: query,
    }
}

impl Operation for DescribePropertyScaDetailRequest {
    type Response = DescribePropertyScaDetailResponse;
    type Error = DescribePropertyScaDetailError;
    const INFO: OperationInfo = super::operation("DescribePropertyScaDetail")
        .read_only();
    const ERRORS: &'static [DescribePropertyScaDetailError] = &[
        DescribePropertyScaDetailError::NoPermission,
        DescribePropertyScaDetailError::ServerError,
    ];
}

impl Paginated for DescribePropertyScaDetailRequest {
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

/// Response to [`DescribePropertyScaDetailRequest`].
#[non_exhaustive]
pub struct DescribePropertyScaDetailResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `F9146867-16C8-4AAB-BB4FB8C2A4`.
    pub request_id: Option<String>,
    /// What is known about the page.
    pub page_info: Option<PageInfo>,
    /// The properties that were found or are concerned, one entry each.
    pub propertys: Vec<Property>,
}

response! {
    DescribePropertyScaDetailResponse {
        "RequestId" => request_id: value,
        "PageInfo" => page_info: value,
        "Propertys" => propertys: list(""),
    }
}

/// The properties that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Property {
    /// Kind of the item, out of those that the service tells apart. Example: `library`.
    pub type_: Option<String>,
    /// Name of the kind of software; the service spells the field this way. Example: `System Service`.
    pub biz_type_dispaly: Option<String>,
    /// When the process started. Example: `1596539788`.
    pub process_started: Option<i64>,
    /// Address that can be reached from the Internet. Example: `47.42.XX.XX`.
    pub internet_ip: Option<String>,
    /// Path under which the config is found. Example: `/etc/my.cnf`.
    pub config_path: Option<String>,
    /// Identifier of the process, product or application concerned. Example: `756`.
    pub pid: Option<String>,
    /// Port or ports that were used or watched. Example: `68`.
    pub port: Option<String>,
    /// Command with which the process was started. Example: `text`.
    pub cmdline: Option<String>,
    /// Which kind of biz it is or is to be. Example: `software_library`.
    pub biz_type: Option<String>,
    /// IP address that belongs to the listen. Example: `0.0.XX.XX`.
    pub listen_ip: Option<String>,
    /// Which version of the software, the template or the item is meant. Example: `1.0.2k`.
    pub version: Option<String>,
    /// Name given to the instance, as lists and the console show it. Example: `Test01`.
    pub instance_name: Option<String>,
    /// State that the listen is in.
    pub listen_status: Option<String>,
    /// Name that people know the item by. Example: `openssl`.
    pub name: Option<String>,
    /// IP address of the host or service concerned. Example: `47.42.XX.XX`.
    pub ip: Option<String>,
    /// User that the process runs as. Example: `root`.
    pub process_user: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `i-2zeclqj7ti****`.
    pub instance_id: Option<String>,
    /// Path under which the web is found. Example: `/usr/share/nginx/html`.
    pub web_path: Option<String>,
    /// ID of the parent process. Example: `1`.
    pub ppid: Option<String>,
    /// IP address that belongs to the intranet. Example: `192.210.XX.XX`.
    pub intranet_ip: Option<String>,
    /// Identifier that is unique for the item. Example: `uuid-02ebabe7-1c19-a****`.
    pub uuid: Option<String>,
    /// Protocol that the listen uses. Example: `UDP`.
    pub listen_protocol: Option<String>,
    /// Name that the image goes by.
    /// Example: `registry-vpc.cn-beijing.aliyuncs.com/acs/aliyun-ingress-controller****`.
    pub image_name: Option<String>,
    /// Path of the file, the entry or the URL. Example: `/usr/lib64/libssl.so.1.0.2k`.
    pub path: Option<String>,
    /// Name that the container goes by. Example: `5-rce_web_1`.
    pub container_name: Option<String>,
    /// What the version of the software was concluded from. Example: `/usr/lib64/libssl.so.1.0.2k`.
    pub proof: Option<String>,
    /// Moment that was recorded for this: create. Example: `1597987834000`.
    pub create_timestamp: Option<i64>,
    /// Which version of the runtime env is meant. Example: `1.8.0_144`.
    pub runtime_env_version: Option<String>,
    /// Name that the pod goes by. Example: `hello-pod`.
    pub pod_name: Option<String>,
}

response! {
    Property {
        "Type" => type_: value,
        "BizTypeDispaly" => biz_type_dispaly: value,
        "ProcessStarted" => process_started: value,
        "InternetIp" => internet_ip: value,
        "ConfigPath" => config_path: value,
        "Pid" => pid: value,
        "Port" => port: value,
        "Cmdline" => cmdline: value,
        "BizType" => biz_type: value,
        "ListenIp" => listen_ip: value,
        "Version" => version: value,
        "InstanceName" => instance_name: value,
        "ListenStatus" => listen_status: value,
        "Name" => name: value,
        "Ip" => ip: value,
        "ProcessUser" => process_user: value,
        "InstanceId" => instance_id: value,
        "WebPath" => web_path: value,
        "Ppid" => ppid: value,
        "IntranetIp" => intranet_ip: value,
        "Uuid" => uuid: value,
        "ListenProtocol" => listen_protocol: value,
        "ImageName" => image_name: value,
        "Path" => path: value,
        "ContainerName" => container_name: value,
        "Proof" => proof: value,
        "CreateTimestamp" => create_timestamp: value,
        "RuntimeEnvVersion" => runtime_env_version: value,
        "PodName" => pod_name: value,
    }
}

/// Errors that the documentation of [`DescribePropertyScaDetailRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribePropertyScaDetailError = super::DocumentedError;
