// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribePropertyPortDetail`, from `sas/DescribePropertyPortDetail.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{PageInfo};

/// Lists port fingerprints of servers, with the process behind each.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribePropertyPortDetailRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_property_port_detail(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribePropertyPortDetailRequest {
    /// Free text for people; it has no technical effect.
    pub remark: Option<String>,
    /// Port to look for, as text.
    pub port: Option<String>,
    /// Name that the proc goes by.
    pub proc_name: Option<String>,
    /// Identifier that is unique for the item.
    pub uuid: Option<String>,
    /// Which page of the list to return.
    pub current_page: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// IP address that belongs to the bind.
    pub bind_ip: Option<String>,
    /// Room for further settings or data, as a rule JSON.
    pub extend: Option<String>,
    /// ID of the resource directory account that the call is about.
    pub resource_directory_account_id: Option<i64>,
}

impl DescribePropertyPortDetailRequest {
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
    /// Sets `Port`.
    pub fn port(mut self, value: impl Into<String>) -> Self {
        self.port = Some(value.into());
        self
    }
    /// Sets `ProcName`.
    pub fn proc_name(mut self, value: impl Into<String>) -> Self {
        self.proc_name = Some(value.into());
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
    /// Sets `BindIp`.
    pub fn bind_ip(mut self, value: impl Into<String>) -> Self {
        self.bind_ip = Some(value.into());
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
    DescribePropertyPortDetailRequest {
        "Remark" => remark: query,
        "Port" => port: query,
        "ProcName" => proc_name: query,
        "Uuid" => uuid: query,
        "CurrentPage" => current_page: query,
        "PageSize" => page_size: query,
        "BindIp" => bind_ip: query,
        "Extend" => extend: query,
        "ResourceDirectoryAccountId" => resource_directory_account_id: query,
    }
}

impl Operation for DescribePropertyPortDetailRequest {
    type Response = DescribePropertyPortDetailResponse;
    type Error = DescribePropertyPortDetailError;
    const INFO: OperationInfo = super::operation("DescribePropertyPortDetail")
        .read_only();
    const ERRORS: &'static [DescribePropertyPortDetailError] = &[
        DescribePropertyPortDetailError::IllegalParam,
        DescribePropertyPortDetailError::RdCheckNoPermission,
        DescribePropertyPortDetailError::NoPermission,
        DescribePropertyPortDetailError::RdCheckInnerError,
        DescribePropertyPortDetailError::ServerError,
    ];
}

impl Paginated for DescribePropertyPortDetailRequest {
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

/// Response to [`DescribePropertyPortDetailRequest`].
#[non_exhaustive]
pub struct DescribePropertyPortDetailResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `0FA7F1F4-488D-52CA-9BFC-3E47793B49D1`.
    pub request_id: Option<String>,
    /// What is known about the page.
    pub page_info: Option<PageInfo>,
    /// The properties that were found or are concerned, one entry each.
    pub propertys: Vec<Property>,
}

response! {
    DescribePropertyPortDetailResponse {
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
    /// Identifier of the process, product or application concerned. Example: `522`.
    pub pid: Option<String>,
    /// IP address that belongs to the bind. Example: `0.0.X.X`.
    pub bind_ip: Option<String>,
    /// IP address of the host or service concerned. Example: `192.168.XX.XX`.
    pub ip: Option<String>,
    /// Name that the proc goes by. Example: `sshd`.
    pub proc_name: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `i-hp35tftuh52wbp1g****`.
    pub instance_id: Option<String>,
    /// Port or ports that were used or watched. Example: `22`.
    pub port: Option<String>,
    /// IP address that belongs to the intranet. Example: `100.104.XX.XX`.
    pub intranet_ip: Option<String>,
    /// Identifier that is unique for the item. Example: `162eb349-c2d9-4f8b-805c-75b43d4c****`.
    pub uuid: Option<String>,
    /// Name given to the instance, as lists and the console show it. Example: `hc-host-****`.
    pub instance_name: Option<String>,
    /// Network protocol that applies. Example: `tcp`.
    pub proto: Option<String>,
    /// Moment that was recorded for this: create. Example: `1649149566000`.
    pub create_timestamp: Option<i64>,
}

response! {
    Property {
        "InternetIp" => internet_ip: value,
        "Pid" => pid: value,
        "BindIp" => bind_ip: value,
        "Ip" => ip: value,
        "ProcName" => proc_name: value,
        "InstanceId" => instance_id: value,
        "Port" => port: value,
        "IntranetIp" => intranet_ip: value,
        "Uuid" => uuid: value,
        "InstanceName" => instance_name: value,
        "Proto" => proto: value,
        "CreateTimestamp" => create_timestamp: value,
    }
}

/// Errors that the documentation of [`DescribePropertyPortDetailRequest`] names.
///
/// - [`IllegalParam`](super::DocumentedError::IllegalParam)
/// - [`RdCheckNoPermission`](super::DocumentedError::RdCheckNoPermission)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`RdCheckInnerError`](super::DocumentedError::RdCheckInnerError)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribePropertyPortDetailError = super::DocumentedError;
