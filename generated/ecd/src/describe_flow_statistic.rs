// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeFlowStatistic`, from `ecd/DescribeFlowStatistic.md`.

use alicloud_runtime::codegen::*;

/// Ranks the cloud computers of an office network by traffic.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::DescribeFlowStatisticRequest::new()
///     .period(1)
///     .office_site_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_flow_statistic(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeFlowStatisticRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the desktop that the call is about.
    pub desktop_id: Option<String>,
    /// **Required.** Length of the subscription or of another time span, in the unit that applies to
    /// it.
    pub period: Option<i32>,
    /// **Required.** ID of the office site that the call is about.
    pub office_site_id: Option<String>,
    /// Which page of the list to return. Range: 0 to 500.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: 0 to 500.
    pub page_size: Option<i32>,
}

impl DescribeFlowStatisticRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `DesktopId`.
    pub fn desktop_id(mut self, value: impl Into<String>) -> Self {
        self.desktop_id = Some(value.into());
        self
    }
    /// Sets `Period`, which is required.
    #[inline]
    pub fn period(mut self, value: i32) -> Self {
        self.period = Some(value);
        self
    }
    /// Sets `OfficeSiteId`, which is required.
    pub fn office_site_id(mut self, value: impl Into<String>) -> Self {
        self.office_site_id = Some(value.into());
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
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
    DescribeFlowStatisticRequest {
        "RegionId" => region_id: query,
        "DesktopId" => desktop_id: query,
        "Period" => period: query,
        "OfficeSiteId" => office_site_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribeFlowStatisticRequest {
    type Response = DescribeFlowStatisticResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeFlowStatistic")
        .required(&["RegionId", "Period", "OfficeSiteId"])
        .region("RegionId")
        .read_only();
}

impl Paginated for DescribeFlowStatisticRequest {
    type Item = DesktopFlowStatistic;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(_: &Self::Response) -> PageResponse {
        PageResponse::new()
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.desktop_flow_statistic)
    }
}

/// Response to [`DescribeFlowStatisticRequest`].
#[non_exhaustive]
pub struct DescribeFlowStatisticResponse {
    /// How many there are of this: desktop. Example: `2`.
    pub desktop_count: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `269BDB16-2CD8-4865-84BD-11C40BC2****`.
    pub request_id: Option<String>,
    /// `DesktopFlowStatistic`.
    pub desktop_flow_statistic: Vec<DesktopFlowStatistic>,
}

response! {
    DescribeFlowStatisticResponse {
        "DesktopCount" => desktop_count: value,
        "RequestId" => request_id: value,
        "DesktopFlowStatistic" => desktop_flow_statistic: list(""),
    }
}

/// An item of [`desktop_flow_statistic`](DescribeFlowStatisticResponse::desktop_flow_statistic).
#[non_exhaustive]
pub struct DesktopFlowStatistic {
    /// Name that the desktop goes by. Example: `desktop-1`.
    pub desktop_name: Option<String>,
    /// ID of the desktop that the item belongs to or stands for. Example: `ecd-8bslxqq0csytn****`.
    pub desktop_id: Option<String>,
    /// Example: `1`.
    pub flow_rank: Option<i32>,
    /// Example: `1000`.
    pub flow_in: Option<String>,
}

response! {
    DesktopFlowStatistic {
        "DesktopName" => desktop_name: value,
        "DesktopId" => desktop_id: value,
        "FlowRank" => flow_rank: value,
        "FlowIn" => flow_in: value,
    }
}
