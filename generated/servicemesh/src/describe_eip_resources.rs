// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeEipResources`, from `servicemesh/DescribeEipResources.md`.

use alicloud_runtime::codegen::*;

/// Lists EIPs that an ASM instance can use, with status and address.
///
/// ```no_run
/// # async fn example(client: alicloud_servicemesh::Client) -> Result<(), alicloud_servicemesh::Error> {
/// let request = alicloud_servicemesh::DescribeEipResourcesRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_eip_resources(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeEipResourcesRequest {
    /// Mesh that the call works on.
    pub service_mesh_id: Option<String>,
    /// Which page of the list to return.
    pub page_num: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
}

impl DescribeEipResourcesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ServiceMeshId`.
    pub fn service_mesh_id(mut self, value: impl Into<String>) -> Self {
        self.service_mesh_id = Some(value.into());
        self
    }
    /// Sets `PageNum`.
    #[inline]
    pub fn page_num(mut self, value: i32) -> Self {
        self.page_num = Some(value);
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
    DescribeEipResourcesRequest {
        "ServiceMeshId" => service_mesh_id: form,
        "PageNum" => page_num: form,
        "PageSize" => page_size: form,
    }
}

impl Operation for DescribeEipResourcesRequest {
    type Response = DescribeEipResourcesResponse;
    type Error = DescribeEipResourcesError;
    const INFO: OperationInfo = super::operation("DescribeEipResources").read_only();
    const ERRORS: &'static [DescribeEipResourcesError] = &[
        DescribeEipResourcesError::Err500,
    ];
}

impl Paginated for DescribeEipResourcesRequest {
    type Item = EipList;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_num).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.page_result.as_ref().and_then(|v| v.total_count))
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.eip_list)
    }
}

/// Response to [`DescribeEipResourcesRequest`].
#[non_exhaustive]
pub struct DescribeEipResourcesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `BD65C0AD-D3C6-48D3-8D93-38D2015C****`.
    pub request_id: Option<String>,
    /// Items of the kind EIP that were found or are concerned.
    pub eip_list: Vec<EipList>,
    /// Result of the step or check named page.
    pub page_result: Option<PageResult>,
}

response! {
    DescribeEipResourcesResponse {
        "RequestId" => request_id: value,
        "EipList" => eip_list: list(""),
        "PageResult" => page_result: value,
    }
}

/// Items of the kind EIP that were found or are concerned.
#[non_exhaustive]
pub struct EipList {
    /// IPv4 at which the server, or the elastic IP, is found. Example: `120.xx.xx.112`.
    pub ip_address: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `InUse`.
    pub status: Option<String>,
    /// ID of the allocation that the item belongs to or stands for.
    /// Example: `eip-2zeerraiwb7ujxscd****`.
    pub allocation_id: Option<String>,
    /// Kind or model of the instance, which sets what it can do. Example: `SlbInstance`.
    pub instance_type: Option<String>,
}

response! {
    EipList {
        "IpAddress" => ip_address: value,
        "Status" => status: value,
        "AllocationId" => allocation_id: value,
        "InstanceType" => instance_type: value,
    }
}

/// Result of the step or check named page.
#[non_exhaustive]
pub struct PageResult {
    /// How many items match in all, over all pages. Example: `10`.
    pub total_count: Option<i32>,
    /// Which part of the list this is, counted from 1. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
}

response! {
    PageResult {
        "TotalCount" => total_count: value,
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
    }
}

/// Errors that the documentation of [`DescribeEipResourcesRequest`] names.
///
/// - [`Err500`](super::DocumentedError::Err500)
pub type DescribeEipResourcesError = super::DocumentedError;
