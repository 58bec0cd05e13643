// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDomainAttackEvents`, from `ddoscoo/DescribeDomainAttackEvents.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{RegionId};

/// Lists attack events on websites with their peak QPS.
///
/// ```no_run
/// # async fn example(client: alicloud_ddoscoo::Client) -> Result<(), alicloud_ddoscoo::Error> {
/// let request = alicloud_ddoscoo::DescribeDomainAttackEventsRequest::new()
///     .end_time(1583683200)
///     .page_number(1)
///     .page_size(10)
///     .start_time(1582992000);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_domain_attack_events(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDomainAttackEventsRequest {
    /// **Required.** End of the period to look at. Example: `1583683200`.
    pub end_time: Option<i64>,
    /// **Required.** Which page of the list to return. Example: `1`.
    pub page_number: Option<i32>,
    /// **Required.** How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// **Required.** Beginning of the period to look at. Example: `1582992000`.
    pub start_time: Option<i64>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<Open<RegionId>>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `default`.
    pub resource_group_id: Option<String>,
    /// Domain that the call or the item is about, as a rule a domain name. Example: `www.aliyun.com`.
    pub domain: Option<String>,
}

impl DescribeDomainAttackEventsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `EndTime`, which is required.
    #[inline]
    pub fn end_time(mut self, value: i64) -> Self {
        self.end_time = Some(value);
        self
    }
    /// Sets `PageNumber`, which is required.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
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
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<Open<RegionId>>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `Domain`.
    pub fn domain(mut self, value: impl Into<String>) -> Self {
        self.domain = Some(value.into());
        self
    }
}

request! {
    DescribeDomainAttackEventsRequest {
        "EndTime" => end_time: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "StartTime" => start_time: query,
        "RegionId" => region_id: query,
        "ResourceGroupId" => resource_group_id: query,
        "Domain" => domain: query,
    }
}

impl Operation for DescribeDomainAttackEventsRequest {
    type Response = DescribeDomainAttackEventsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDomainAttackEvents")
        .required(&["EndTime", "PageNumber", "PageSize", "StartTime"])
        .region("RegionId")
        .read_only();
}

impl Paginated for DescribeDomainAttackEventsRequest {
    type Item = DomainAttackEventData;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.total_count)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.domain_attack_events)
    }
}

/// Response to [`DescribeDomainAttackEventsRequest`].
#[non_exhaustive]
pub struct DescribeDomainAttackEventsResponse {
    /// The domain name attack events that were found or are concerned, one entry each.
    pub domain_attack_events: Vec<DomainAttackEventData>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `C33EB3D5-AF96-43CA-9C7E-37A81BC06A1E`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i64>,
}

response! {
    DescribeDomainAttackEventsResponse {
        "DomainAttackEvents" => domain_attack_events: list(""),
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
    }
}

/// The domain name attack events that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct DomainAttackEventData {
    /// Domain that the call or the item is about, as a rule a domain name. Example: `www.aliyun.com`.
    pub domain: Option<String>,
    /// When it ended or ends, or where the period ends that the data is about. Example: `1560320160`.
    pub end_time: Option<i64>,
    /// Requests a second counted for the max. Example: `1000`.
    pub max_qps: Option<i64>,
    /// When it began, or where the period begins that the data is about. Example: `1560312900`.
    pub start_time: Option<i64>,
}

response! {
    DomainAttackEventData {
        "Domain" => domain: value,
        "EndTime" => end_time: value,
        "MaxQps" => max_qps: value,
        "StartTime" => start_time: value,
    }
}
