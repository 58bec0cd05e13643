// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeEnsRegionIdResource`, from `ens/DescribeEnsRegionIdResource.md`.

use alicloud_runtime::codegen::*;

/// Returns instances, vCPUs, and public bandwidth in use per edge node over a period.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::DescribeEnsRegionIdResourceRequest::new()
///     .start_time("...")
///     .end_time("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_ens_region_id_resource(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeEnsRegionIdResourceRequest {
    /// **Required.** Beginning of the period to look at.
    pub start_time: Option<String>,
    /// **Required.** End of the period to look at.
    pub end_time: Option<String>,
    /// The order by params that are concerned.
    pub order_by_params: Option<String>,
    /// Which page of the list to return. Range: at least 1.
    pub page_number: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<String>,
    /// Carrier that the traffic or the probe uses.
    pub isp: Option<String>,
}

impl DescribeEnsRegionIdResourceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `StartTime`, which is required.
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `EndTime`, which is required.
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = Some(value.into());
        self
    }
    /// Sets `OrderByParams`.
    pub fn order_by_params(mut self, value: impl Into<String>) -> Self {
        self.order_by_params = Some(value.into());
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`.
    pub fn page_size(mut self, value: impl Into<String>) -> Self {
        self.page_size = Some(value.into());
        self
    }
    /// Sets `Isp`.
    pub fn isp(mut self, value: impl Into<String>) -> Self {
        self.isp = Some(value.into());
        self
    }
}

request! {
    DescribeEnsRegionIdResourceRequest {
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "OrderByParams" => order_by_params: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "Isp" => isp: query,
    }
}

impl Operation for DescribeEnsRegionIdResourceRequest {
    type Response = DescribeEnsRegionIdResourceResponse;
    type Error = DescribeEnsRegionIdResourceError;
    const INFO: OperationInfo = super::operation("DescribeEnsRegionIdResource")
        .required(&["StartTime", "EndTime"])
        .read_only();
    const ERRORS: &'static [DescribeEnsRegionIdResourceError] = &[
        DescribeEnsRegionIdResourceError::NoPermission,
        DescribeEnsRegionIdResourceError::InvalidParameterAny,
        DescribeEnsRegionIdResourceError::InsufficientEipCapacity,
        DescribeEnsRegionIdResourceError::CallInterface,
    ];
}

impl Paginated for DescribeEnsRegionIdResourceRequest {
    type Item = EnsRegionIdResource;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_count)
            .number(&response.page_number)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.ens_region_id_resources)
    }
}

/// Response to [`DescribeEnsRegionIdResourceRequest`].
#[non_exhaustive]
pub struct DescribeEnsRegionIdResourceResponse {
    /// The ens region id resources that were found or are concerned, one entry each.
    pub ens_region_id_resources: Vec<EnsRegionIdResource>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `476600B1-C9E2-4245-A26F-DC7EA8071425`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `58`.
    pub total_count: Option<i32>,
}

response! {
    DescribeEnsRegionIdResourceResponse {
        "EnsRegionIdResources" => ens_region_id_resources: list("EnsRegionIdResource"),
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
    }
}

/// The ens region id resources that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct EnsRegionIdResource {
    /// Part of the country or the world concerned. Example: `West`.
    pub area: Option<String>,
    /// Code that stands for the area, for programs to act on. Example: `300100`.
    pub area_code: Option<String>,
    /// Day or moment of the biz. Example: `2019-10-30`.
    pub biz_date: Option<String>,
    /// Region that the ens lies in. Example: `cn-hangzhou-telecom`.
    pub ens_region_id: Option<String>,
    /// Name that the ens region id goes by. Example: `text`.
    pub ens_region_id_name: Option<String>,
    /// How many there are of this: instance. Example: `10`.
    pub instance_count: Option<i32>,
    /// Data rate that is granted to or used by the internet. Example: `100`.
    pub internet_bandwidth: Option<i64>,
    /// Carrier that the traffic or the probe uses. Example: `cmcc`.
    pub isp: Option<String>,
    /// Virtual processors that are there. Example: `10`.
    pub v_cpu: Option<i32>,
}

response! {
    EnsRegionIdResource {
        "Area" => area: value,
        "AreaCode" => area_code: value,
        "BizDate" => biz_date: value,
        "EnsRegionId" => ens_region_id: value,
        "EnsRegionIdName" => ens_region_id_name: value,
        "InstanceCount" => instance_count: value,
        "InternetBandwidth" => internet_bandwidth: value,
        "Isp" => isp: value,
        "VCpu" => v_cpu: value,
    }
}

/// Errors that the documentation of [`DescribeEnsRegionIdResourceRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
/// - [`InsufficientEipCapacity`](super::DocumentedError::InsufficientEipCapacity)
/// - [`CallInterface`](super::DocumentedError::CallInterface)
pub type DescribeEnsRegionIdResourceError = super::DocumentedError;
