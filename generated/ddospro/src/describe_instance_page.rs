// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeInstancePage`, from `ddospro/DescribeInstancePage.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Line};

/// Lists Anti-DDoS Pro instances with their IP addresses, page by page.
///
/// ```no_run
/// # async fn example(client: alicloud_ddospro::Client) -> Result<(), alicloud_ddospro::Error> {
/// let request = alicloud_ddospro::DescribeInstancePageRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_instance_page(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeInstancePageRequest {
    /// Which page of the list to return. Range: at least 1. Example: `1`.
    pub current_page: Option<i32>,
    /// ID of the instance, as the calls that create or list instances return it.
    /// Example: `ddosBag-cn-xxxxx`.
    pub instance_id: Option<String>,
    /// IDs of the instances to work on or to narrow the list down to. Example: `ddosBag-cn-xxxxx`.
    pub instance_id_list: Vec<String>,
    /// Items of the kind IP address to work on or to narrow the list down to. Example: `1.1.1.1`.
    pub ip_list: Vec<String>,
    /// Route or carrier line that is meant. Here: `CT`, `CUT`. Example: `CUT`.
    pub line: Option<Open<Line>>,
    /// How many items a page holds at most. Range: at most 10. Example: `10`.
    pub page_size: Option<i32>,
}

impl DescribeInstancePageRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CurrentPage`.
    #[inline]
    pub fn current_page(mut self, value: i32) -> Self {
        self.current_page = Some(value);
        self
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `InstanceIdList`.
    pub fn instance_id_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.instance_id_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `IpList`.
    pub fn ip_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.ip_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Line`.
    pub fn line(mut self, value: impl Into<Open<Line>>) -> Self {
        self.line = Some(value.into());
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
    DescribeInstancePageRequest {
        "CurrentPage" => current_page: query,
        "InstanceId" => instance_id: query,
        "InstanceIdList" => instance_id_list: query,
        "IpList" => ip_list: query,
        "Line" => line: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribeInstancePageRequest {
    type Response = DescribeInstancePageResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeInstancePage").read_only();
}

impl Paginated for DescribeInstancePageRequest {
    type Item = InstanceList;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.current_page).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.total)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.instance_list)
    }
}

/// Response to [`DescribeInstancePageRequest`].
#[non_exhaustive]
pub struct DescribeInstancePageResponse {
    /// Items of the kind instance that were found or are concerned.
    pub instance_list: Vec<InstanceList>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `C33EB3D5-AF96-43CA-9C7E-37A81BC06A1E`.
    pub request_id: Option<String>,
    /// How many items there are in all. Example: `1`.
    pub total: Option<i32>,
}

response! {
    DescribeInstancePageResponse {
        "InstanceList" => instance_list: list(""),
        "RequestId" => request_id: value,
        "Total" => total: value,
    }
}

/// Items of the kind instance that were found or are concerned.
#[non_exhaustive]
pub struct InstanceList {
    /// ID of the instance, by which other calls name it. Example: `ddosBag-cn-xxxxx`.
    pub instance_id: Option<String>,
    /// Free text kept with the instance. Example: `text`.
    pub instance_remark: Option<String>,
    /// Items of the kind IP address that were found or are concerned.
    pub ip_list: Vec<IpList>,
}

response! {
    InstanceList {
        "InstanceId" => instance_id: value,
        "InstanceRemark" => instance_remark: value,
        "IpList" => ip_list: list(""),
    }
}

/// Items of the kind IP address that were found or are concerned.
#[non_exhaustive]
pub struct IpList {
    /// Upper limit of the data rate. Unit: `M`. Example: `10000`.
    pub band_width: Option<i32>,
    /// Data rate that is granted to or used by the elastic. Unit: `M`. Example: `20000`.
    pub elastic_band_width: Option<i32>,
    /// ID of the instance, by which other calls name it. Example: `ddosBag-cn-xxxxx`.
    pub instance_id: Option<String>,
    /// IP address of the host or service concerned. Example: `1.1.1.1`.
    pub ip: Option<String>,
    /// Route or carrier line that is meant. Example: `CUT`.
    pub line: Option<Open<Line>>,
    /// State of what the entry describes, which decides what can be done with it. Example: `1`.
    pub status: Option<i32>,
}

response! {
    IpList {
        "BandWidth" => band_width: value,
        "ElasticBandWidth" => elastic_band_width: value,
        "InstanceId" => instance_id: value,
        "Ip" => ip: value,
        "Line" => line: value,
        "Status" => status: value,
    }
}
