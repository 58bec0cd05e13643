// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribePropertySoftwareDetail`, from `sas/DescribePropertySoftwareDetail.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{PageInfo};

/// Lists the installations of software on servers, with version and path.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribePropertySoftwareDetailRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_property_software_detail(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribePropertySoftwareDetailRequest {
    /// Free text for people; it has no technical effect.
    pub remark: Option<String>,
    /// Name that people know the item by.
    pub name: Option<String>,
    /// Path of the file, the entry or the URL.
    pub path: Option<String>,
    /// Which version of the software is meant.
    pub software_version: Option<String>,
    /// Identifier that is unique for the item.
    pub uuid: Option<String>,
    /// Which page of the list to return.
    pub current_page: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Earliest moment of an update of the software, in milliseconds since 1970.
    pub install_time_start: Option<i64>,
    /// Latest moment of an update of the software, in milliseconds since 1970.
    pub install_time_end: Option<i64>,
    /// Room for further settings or data, as a rule JSON.
    pub extend: Option<String>,
}

impl DescribePropertySoftwareDetailRequest {
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
    /// Sets `Path`.
    pub fn path(mut self, value: impl Into<String>) -> Self {
        self.path = Some(value.into());
        self
    }
    /// Sets `SoftwareVersion`.
    pub fn software_version(mut self, value: impl Into<String>) -> Self {
        self.software_version = Some(value.into());
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
    /// Sets `InstallTimeStart`.
    #[inline]
    pub fn install_time_start(mut self, value: i64) -> Self {
        self.install_time_start = Some(value);
        self
    }
    /// Sets `InstallTimeEnd`.
    #[inline]
    pub fn install_time_end(mut self, value: i64) -> Self {
        self.install_time_end = Some(value);
        self
    }
    /// Sets `Extend`.
    pub fn extend(mut self, value: impl Into<String>) -> Self {
        self.extend = Some(value.into());
        self
    }
}

request! {
    DescribePropertySoftwareDetailRequest {
        "Remark" => remark: query,
        "Name" => name: query,
        "Path" => path: query,
        "SoftwareVersion" => software_version: query,
        "Uuid" => uuid: query,
        "CurrentPage" => current_page: query,
        "PageSize" => page_size: query,
        "InstallTimeStart" => install_time_start: query,
        "InstallTimeEnd" => install_time_end: query,
        "Extend" => extend: query,
    }
}

impl Operation for DescribePropertySoftwareDetailRequest {
    type Response = DescribePropertySoftwareDetailResponse;
    type Error = DescribePropertySoftwareDetailError;
    const INFO: OperationInfo = super::operation("DescribePropertySoftwareDetail")
        .read_only();
    const ERRORS: &'static [DescribePropertySoftwareDetailError] = &[
        DescribePropertySoftwareDetailError::NoPermission,
        DescribePropertySoftwareDetailError::ServerError,
    ];
}

impl Paginated for DescribePropertySoftwareDetailRequest {
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

/// Response to [`DescribePropertySoftwareDetailRequest`].
#[non_exhaustive]
pub struct DescribePropertySoftwareDetailResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `6AEE7412-0065-1135-B790-AE2C38BA68FB`.
    pub request_id: Option<String>,
    /// What is known about the page.
    pub page_info: Option<PageInfo>,
    /// The properties that were found or are concerned, one entry each.
    pub propertys: Vec<Property>,
}

response! {
    DescribePropertySoftwareDetailResponse {
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
    /// IP address of the host or service concerned. Example: `192.168.XX.XX`.
    pub ip: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `i-hp35tftuh52wbp1g****`.
    pub instance_id: Option<String>,
    /// IP address that belongs to the intranet. Example: `100.104.XX.XX`.
    pub intranet_ip: Option<String>,
    /// Time that is set or recorded for this: install. Example: `2022-04-07 10:54:49`.
    pub install_time: Option<String>,
    /// Identifier that is unique for the item. Example: `162eb349-c2d9-4f8b-805c-75b43d4c****`.
    pub uuid: Option<String>,
    /// Which version of the software, the template or the item is meant. Example: `3.10.0`.
    pub version: Option<String>,
    /// Name given to the instance, as lists and the console show it. Example: `hc-host-****`.
    pub instance_name: Option<String>,
    /// Path of the file, the entry or the URL. Example: `/etc/test`.
    pub path: Option<String>,
    /// Name that people know the item by. Example: `aaa_base`.
    pub name: Option<String>,
    /// Moment that was recorded for this: create. Example: `1649149566000`.
    pub create_timestamp: Option<i64>,
    /// When the software was installed, in milliseconds since 1970. Example: `1649066826000`.
    pub install_time_dt: Option<i64>,
}

response! {
    Property {
        "InternetIp" => internet_ip: value,
        "Ip" => ip: value,
        "InstanceId" => instance_id: value,
        "IntranetIp" => intranet_ip: value,
        "InstallTime" => install_time: value,
        "Uuid" => uuid: value,
        "Version" => version: value,
        "InstanceName" => instance_name: value,
        "Path" => path: value,
        "Name" => name: value,
        "CreateTimestamp" => create_timestamp: value,
        "InstallTimeDt" => install_time_dt: value,
    }
}

/// Errors that the documentation of [`DescribePropertySoftwareDetailRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribePropertySoftwareDetailError = super::DocumentedError;
