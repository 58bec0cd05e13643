// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCustomBlockInstances`, from `sas/DescribeCustomBlockInstances.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{PageInfo};

/// Lists the servers on which a custom IP blocking rule takes effect.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeCustomBlockInstancesRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_custom_block_instances(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeCustomBlockInstancesRequest {
    /// Which page of the list to return.
    pub current_page: Option<i32>,
    /// State to narrow the list down to, or to put the item into.
    pub status: Option<i32>,
    /// IP address that belongs to the block.
    pub block_ip: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Which traffic is cut off, that into the server or out of it.
    pub bound: Option<String>,
}

impl DescribeCustomBlockInstancesRequest {
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
    /// Sets `Status`.
    #[inline]
    pub fn status(mut self, value: i32) -> Self {
        self.status = Some(value);
        self
    }
    /// Sets `BlockIp`.
    pub fn block_ip(mut self, value: impl Into<String>) -> Self {
        self.block_ip = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `Bound`.
    pub fn bound(mut self, value: impl Into<String>) -> Self {
        self.bound = Some(value.into());
        self
    }
}

request! {
    DescribeCustomBlockInstancesRequest {
        "CurrentPage" => current_page: query,
        "Status" => status: query,
        "BlockIp" => block_ip: query,
        "PageSize" => page_size: query,
        "Bound" => bound: query,
    }
}

impl Operation for DescribeCustomBlockInstancesRequest {
    type Response = DescribeCustomBlockInstancesResponse;
    type Error = DescribeCustomBlockInstancesError;
    const INFO: OperationInfo = super::operation("DescribeCustomBlockInstances")
        .read_only();
    const ERRORS: &'static [DescribeCustomBlockInstancesError] = &[
        DescribeCustomBlockInstancesError::NoPermission,
        DescribeCustomBlockInstancesError::ServerError,
    ];
}

impl Paginated for DescribeCustomBlockInstancesRequest {
    type Item = InstanceList;
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
        Some(&mut response.instance_list)
    }
}

/// Response to [`DescribeCustomBlockInstancesRequest`].
#[non_exhaustive]
pub struct DescribeCustomBlockInstancesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `D81DD78E-E006-5C65-A171-C8CB09XXXXX`.
    pub request_id: Option<String>,
    /// What is known about the page.
    pub page_info: Option<PageInfo>,
    /// Items of the kind instance that were found or are concerned.
    pub instance_list: Vec<InstanceList>,
}

response! {
    DescribeCustomBlockInstancesResponse {
        "RequestId" => request_id: value,
        "PageInfo" => page_info: value,
        "InstanceList" => instance_list: list(""),
    }
}

/// Items of the kind instance that were found or are concerned.
#[non_exhaustive]
pub struct InstanceList {
    /// State of what the entry describes, which decides what can be done with it. Example: `1`.
    pub status: Option<i32>,
    /// Identifier that is unique for the item. Example: `f2d6e901-1004-4ca8-9dae-53ec04a9****`.
    pub uuid: Option<String>,
    /// Address that can be reached from the Internet. Example: `116.62.121.1xx`.
    pub internet_ip: Option<String>,
    /// IP address that belongs to the intranet. Example: `192.168.1.xx`.
    pub intranet_ip: Option<String>,
    /// Name given to the instance, as lists and the console show it. Example: `myInstance`.
    pub instance_name: Option<String>,
    /// Which kind of block it is or is to be. Example: `group`.
    pub block_type: Option<String>,
    /// Code of the reason why the call or the item failed. Example: `AliNetNotOnline`.
    pub error_code: Option<String>,
    /// What is known about the success. Example: `text`.
    pub success_info: Option<String>,
    /// Whether the network plug-in of the host is connected. Example: `true`.
    pub ali_net_online: Option<bool>,
}

response! {
    InstanceList {
        "Status" => status: value,
        "Uuid" => uuid: value,
        "InternetIp" => internet_ip: value,
        "IntranetIp" => intranet_ip: value,
        "InstanceName" => instance_name: value,
        "BlockType" => block_type: value,
        "ErrorCode" => error_code: value,
        "SuccessInfo" => success_info: value,
        "AliNetOnline" => ali_net_online: value,
    }
}

/// Errors that the documentation of [`DescribeCustomBlockInstancesRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeCustomBlockInstancesError = super::DocumentedError;
