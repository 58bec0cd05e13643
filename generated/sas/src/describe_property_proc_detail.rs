// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribePropertyProcDetail`, from `sas/DescribePropertyProcDetail.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{PageInfo};

/// Lists process fingerprints of servers, with details.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribePropertyProcDetailRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_property_proc_detail(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribePropertyProcDetailRequest {
    /// Free text for people; it has no technical effect.
    pub remark: Option<String>,
    /// Name that people know the item by.
    pub name: Option<String>,
    /// User that the call or the item is about.
    pub user: Option<String>,
    /// Command line that listed processes must have been started with.
    pub cmdline: Option<String>,
    /// Identifier that is unique for the item.
    pub uuid: Option<String>,
    /// Which page of the list to return.
    pub current_page: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Earliest start of the process, in milliseconds since 1970.
    pub proc_time_start: Option<i64>,
    /// Latest start of the process, in milliseconds since 1970.
    pub proc_time_end: Option<i64>,
    /// Room for further settings or data, as a rule JSON.
    pub extend: Option<String>,
    /// ID of the resource directory account that the call is about.
    pub resource_directory_account_id: Option<i64>,
}

impl DescribePropertyProcDetailRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Remark`.
    pub fn remark(mut self, value: impl Into<String>) -> Self {
        self.remark = Some(value.into());
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `User`.
    pub fn user(mut self, value: impl Into<String>) -> Self {
        self.user = Some(value.into());
        self
    }
    /// Sets `Cmdline`.
    pub fn cmdline(mut self, value: impl Into<String>) -> Self {
        self.cmdline = Some(value.into());
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
    /// Sets `ProcTimeStart`.
    #[inline]
    pub fn proc_time_start(mut self, value: i64) -> Self {
        self.proc_time_start = Some(value);
        self
    }
    /// Sets `ProcTimeEnd`.
    #[inline]
    pub fn proc_time_end(mut self, value: i64) -> Self {
        self.proc_time_end = Some(value);
        self
    }
    /// Sets `Extend`.
    pub fn extend(mut self, value: impl Into<String>) -> Self {
        self.extend = Some(value.into());
        self
    }
    /// Sets `ResourceDirectoryAccountId`.
    #[inline]
    pub fn resource_directory_account_id(mut self, value: i64) -> Self {
        self.resource_directory_account_id = Some(value);
        self
    }
}

request! {
    DescribePropertyProcDetailRequest {
        "Remark" => remark: query,
        "Name" => name: query,
        "User" => user: query,
        "Cmdline" => cmdline: query,
        "Uuid" => uuid: query,
        "CurrentPage" => current_page: query,
        "PageSize" => page_size: query,
        "ProcTimeStart" => proc_time_start: query,
        "ProcTimeEnd" => proc_time_end: query,
        "Extend" => extend: query,
        "ResourceDirectoryAccountId" => resource_directory_account_id: query,
    }
}

impl Operation for DescribePropertyProcDetailRequest {
    type Response = DescribePropertyProcDetailResponse;
    type Error = DescribePropertyProcDetailError;
    const INFO: OperationInfo = super::operation("DescribePropertyProcDetail")
        .read_only();
    const ERRORS: &'static [DescribePropertyProcDetailError] = &[
        DescribePropertyProcDetailError::RdCheckNoPermission,
        DescribePropertyProcDetailError::NoPermission,
        DescribePropertyProcDetailError::RdCheckInnerError,
        DescribePropertyProcDetailError::ServerError,
    ];
}

impl Paginated for DescribePropertyProcDetailRequest {
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

/// Response to [`DescribePropertyProcDetailRequest`].
#[non_exhaustive]
pub struct DescribePropertyProcDetailResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `AA47D46F-10DE-138C-BBB4-8A0003F75CD7`.
    pub request_id: Option<String>,
    /// What is known about the page.
    pub page_info: Option<PageInfo>,
    /// The properties that were found or are concerned, one entry each.
    pub propertys: Vec<Property>,
}

response! {
    DescribePropertyProcDetailResponse {
        "RequestId" => request_id: value,
        "PageInfo" => page_info: value,
        "Propertys" => propertys: list(""),
    }
}

/// The properties that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Property {
    /// Address that can be reached from the Internet. Example: `192.168.XX.XX`.
    pub internet_ip: Option<String>,
    /// Identifier of the process, product or application concerned. Example: `12826`.
    pub pid: Option<String>,
    /// User that the call or the item is about. Example: `root`.
    pub user: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `i-hp35tftuh52wbp1g****`.
    pub instance_id: Option<String>,
    /// Command with which the process was started. Example: `./8888`.
    pub cmdline: Option<String>,
    /// IP address that belongs to the intranet. Example: `192.168.XX.XX`.
    pub intranet_ip: Option<String>,
    /// Name that the euid goes by. Example: `root`.
    pub euid_name: Option<String>,
    /// Identifier that is unique for the item. Example: `162eb349-c2d9-4f8b-805c-75b43d4c****`.
    pub uuid: Option<String>,
    /// When it began, or where the period begins that the data is about.
    /// Example: `2019-08-07 10:09:05`.
    pub start_time: Option<String>,
    /// Name of the parent process. Example: `start***.s`.
    pub pname: Option<String>,
    /// Name given to the instance, as lists and the console show it. Example: `hc-host-****`.
    pub instance_name: Option<String>,
    /// Path of the file, the entry or the URL. Example: `/root/Oracle/Middleware/***/8888`.
    pub path: Option<String>,
    /// MD5 of the file's content. Example: `842644ea3d88bd7f7e14c1c089ef****`.
    pub md5: Option<String>,
    /// Name that people know the item by. Example: `agetty`.
    pub name: Option<String>,
    /// Moment that was recorded for this: create. Example: `1565686951000`.
    pub create_timestamp: Option<i64>,
    /// When the process started, in milliseconds since 1970. Example: `1648783107000`.
    pub start_time_dt: Option<i64>,
    /// Whether the process belongs to an installed package. Example: `1`.
    pub is_package: Option<i32>,
    /// State of what the entry describes, which decides what can be done with it. Example: `sleeping`.
    pub state: Option<String>,
}

response! {
    Property {
        "InternetIp" => internet_ip: value,
        "Pid" => pid: value,
        "User" => user: value,
        "InstanceId" => instance_id: value,
        "Cmdline" => cmdline: value,
        "IntranetIp" => intranet_ip: value,
        "EuidName" => euid_name: value,
        "Uuid" => uuid: value,
        "StartTime" => start_time: value,
        "Pname" => pname: value,
        "InstanceName" => instance_name: value,
        "Path" => path: value,
        "Md5" => md5: value,
        "Name" => name: value,
        "CreateTimestamp" => create_timestamp: value,
        "StartTimeDt" => start_time_dt: value,
        "IsPackage" => is_package: value,
        "State" => state: value,
    }
}

/// Errors that the documentation of [`DescribePropertyProcDetailRequest`] names.
///
/// - [`RdCheckNoPermission`](super::DocumentedError::RdCheckNoPermission)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`RdCheckInnerError`](super::DocumentedError::RdCheckInnerError)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribePropertyProcDetailError = super::DocumentedError;
