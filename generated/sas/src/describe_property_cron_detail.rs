// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribePropertyCronDetail`, from `sas/DescribePropertyCronDetail.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{PageInfo};

/// Lists scheduled tasks found on servers, with details.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribePropertyCronDetailRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_property_cron_detail(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribePropertyCronDetailRequest {
    /// Free text for people; it has no technical effect.
    pub remark: Option<String>,
    /// Where it comes from.
    pub source: Option<String>,
    /// User that the call or the item is about.
    pub user: Option<String>,
    /// Identifier that is unique for the item.
    pub uuid: Option<String>,
    /// Which page of the list to return.
    pub current_page: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Room for further settings or data, as a rule JSON.
    pub extend: Option<String>,
}

impl DescribePropertyCronDetailRequest {
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
    /// Sets `Source`.
    pub fn source(mut self, value: impl Into<String>) -> Self {
        self.source = Some(value.into());
        self
    }
    /// Sets `User`.
    pub fn user(mut self, value: impl Into<String>) -> Self {
        self.user = Some(value.into());
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
    /// Sets `Extend`.
    pub fn extend(mut self, value: impl Into<String>) -> Self {
        self.extend = Some(value.into());
        self
    }
}

request! {
    DescribePropertyCronDetailRequest {
        "Remark" => remark: query,
        "Source" => source: query,
        "User" => user: query,
        "Uuid" => uuid: query,
        "CurrentPage" => current_page: query,
        "PageSize" => page_size: query,
        "Extend" => extend: query,
    }
}

impl Operation for DescribePropertyCronDetailRequest {
    type Response = DescribePropertyCronDetailResponse;
    type Error = DescribePropertyCronDetailError;
    const INFO: OperationInfo = super::operation("DescribePropertyCronDetail")
        .read_only();
    const ERRORS: &'static [DescribePropertyCronDetailError] = &[
        DescribePropertyCronDetailError::NoPermission,
        DescribePropertyCronDetailError::ServerError,
    ];
}

impl Paginated for DescribePropertyCronDetailRequest {
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

/// Response to [`DescribePropertyCronDetailRequest`].
#[non_exhaustive]
pub struct DescribePropertyCronDetailResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `B0C4E12E-CCE1-109D-9E62-7B95CBBAEF8C`.
    pub request_id: Option<String>,
    /// What is known about the page.
    pub page_info: Option<PageInfo>,
    /// The properties that were found or are concerned, one entry each.
    pub propertys: Vec<Property>,
}

response! {
    DescribePropertyCronDetailResponse {
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
    /// User that the call or the item is about. Example: `root`.
    pub user: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `i-hp35tftuh52wbp1g****`.
    pub instance_id: Option<String>,
    /// Where it comes from. Example: `/etc/cron.d/root`.
    pub source: Option<String>,
    /// IP address that belongs to the intranet. Example: `100.104.XX.XX`.
    pub intranet_ip: Option<String>,
    /// Command that the scheduled job runs. Example: `/usr/lib64/sa/sa1 1 1`.
    pub cmd: Option<String>,
    /// Times of the scheduled job, in cron notation. Example: `*/10 * * * *`.
    pub period: Option<String>,
    /// Identifier that is unique for the item. Example: `162eb349-c2d9-4f8b-805c-75b43d4c****`.
    pub uuid: Option<String>,
    /// Name given to the instance, as lists and the console show it. Example: `hc-host-****`.
    pub instance_name: Option<String>,
    /// MD5 of what the scheduled job is kept under. Example: `4cc8f97c2bf9cbabb2c2be2erqw****`.
    pub md5: Option<String>,
    /// Moment that was recorded for this: create. Example: `1649149566000`.
    pub create_timestamp: Option<i64>,
}

response! {
    Property {
        "InternetIp" => internet_ip: value,
        "Ip" => ip: value,
        "User" => user: value,
        "InstanceId" => instance_id: value,
        "Source" => source: value,
        "IntranetIp" => intranet_ip: value,
        "Cmd" => cmd: value,
        "Period" => period: value,
        "Uuid" => uuid: value,
        "InstanceName" => instance_name: value,
        "Md5" => md5: value,
        "CreateTimestamp" => create_timestamp: value,
    }
}

/// Errors that the documentation of [`DescribePropertyCronDetailRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribePropertyCronDetailError = super::DocumentedError;
