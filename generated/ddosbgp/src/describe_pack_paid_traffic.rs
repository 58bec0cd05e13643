// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribePackPaidTraffic`, from `ddosbgp/DescribePackPaidTraffic.md`.

use alicloud_runtime::codegen::*;

/// Lists billed traffic of an instance, with base and elastic bandwidth and the largest attack.
///
/// ```no_run
/// # async fn example(client: alicloud_ddosbgp::Client) -> Result<(), alicloud_ddosbgp::Error> {
/// let request = alicloud_ddosbgp::DescribePackPaidTrafficRequest::new()
///     .current_page(1)
///     .end_time(1557908337870)
///     .page_size(10)
///     .start_time(1557303537870);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_pack_paid_traffic(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribePackPaidTrafficRequest {
    /// **Required.** Which page of the list to return. Default: `1`. Example: `1`.
    pub current_page: Option<i32>,
    /// **Required.** End of the period to look at. Example: `1557908337870`.
    pub end_time: Option<i64>,
    /// **Required.** How many items a page holds at most.
    /// Range: at most 50. Default: `10`. Example: `10`.
    pub page_size: Option<i32>,
    /// **Required.** Beginning of the period to look at. Example: `1557303537870`.
    pub start_time: Option<i64>,
    /// ID of the instance, as the calls that create or list instances return it.
    /// Example: `ddosbgp-cn-x1`.
    pub instance_id: Option<String>,
}

impl DescribePackPaidTrafficRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CurrentPage`, which is required.
    #[inline]
    pub fn current_page(mut self, value: i32) -> Self {
        self.current_page = Some(value);
        self
    }
    /// Sets `EndTime`, which is required.
    #[inline]
    pub fn end_time(mut self, value: i64) -> Self {
        self.end_time = Some(value);
        self
    }
    /// Sets `PageSize`, which is required.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `StartTime`, which is required.
    #[inline]
    pub fn start_time(mut self, value: i64) -> Self {
        self.start_time = Some(value);
        self
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
}

request! {
    DescribePackPaidTrafficRequest {
        "CurrentPage" => current_page: query,
        "EndTime" => end_time: query,
        "PageSize" => page_size: query,
        "StartTime" => start_time: query,
        "InstanceId" => instance_id: query,
    }
}

impl Operation for DescribePackPaidTrafficRequest {
    type Response = DescribePackPaidTrafficResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("DescribePackPaidTraffic")
        .required(&["CurrentPage", "EndTime", "PageSize", "StartTime"])
        .read_only();
}

impl Paginated for DescribePackPaidTrafficRequest {
    type Item = PackPaidTraffic;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.current_page).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.total_count)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.pack_paid_traffics)
    }
}

/// Response to [`DescribePackPaidTrafficRequest`].
#[non_exhaustive]
pub struct DescribePackPaidTrafficResponse {
    /// The pack paid traffic that were found or are concerned, one entry each.
    pub pack_paid_traffics: Vec<PackPaidTraffic>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `070363B7-BB66-43B8-9A2C-9E4B83284FC5`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
}

response! {
    DescribePackPaidTrafficResponse {
        "PackPaidTraffics" => pack_paid_traffics: list(""),
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
    }
}

/// The pack paid traffic that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct PackPaidTraffic {
    /// Data rate that is granted to or used by the base. Unit: `Gb`. Example: `20`.
    pub base_bandwidth: Option<i32>,
    /// Bandwidth up to which attacks are absorbed beyond the basic protection.
    /// Unit: `Gb`. Example: `100`.
    pub elastic_bandwidth: Option<i32>,
    /// ID of the instance, by which other calls name it. Example: `ddosbgp-cn-x1`.
    pub instance_id: Option<String>,
    /// Largest value, allowed or found, of this: attack. Unit: `Gbps`. Example: `49.998`.
    pub max_attack: Option<f64>,
    /// How much the paid can hold or do. Unit: `Gb`. Example: `615.166`.
    pub paid_capacity: Option<f64>,
    /// When it began, or where the period begins that the data is about. Example: `1557809400000`.
    pub start_time: Option<i64>,
    /// How much the total can hold or do. Unit: `Gb`. Example: `1302.666`.
    pub total_capacity: Option<f64>,
}

response! {
    PackPaidTraffic {
        "BaseBandwidth" => base_bandwidth: value,
        "ElasticBandwidth" => elastic_bandwidth: value,
        "InstanceId" => instance_id: value,
        "MaxAttack" => max_attack: value,
        "PaidCapacity" => paid_capacity: value,
        "StartTime" => start_time: value,
        "TotalCapacity" => total_capacity: value,
    }
}
