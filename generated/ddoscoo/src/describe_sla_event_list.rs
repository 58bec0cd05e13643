// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSlaEventList`, from `ddoscoo/DescribeSlaEventList.md`.

use alicloud_runtime::codegen::*;

/// Lists events in which traffic to a destination was rate limited.
///
/// ```no_run
/// # async fn example(client: alicloud_ddoscoo::Client) -> Result<(), alicloud_ddoscoo::Error> {
/// let request = alicloud_ddoscoo::DescribeSlaEventListRequest::new()
///     .region("cn")
///     .start_time(1678080840)
///     .end_time(1671886740);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_sla_event_list(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSlaEventListRequest {
    /// **Required.** Where it lies or is looked for, as the region's ID or, in some lists, its name.
    /// Example: `cn`.
    pub region: Option<String>,
    /// IP address of the host or service concerned. Example: `203.107.XX.XX`.
    pub ip: Option<String>,
    /// **Required.** Beginning of the period to look at. Example: `1678080840`.
    pub start_time: Option<i64>,
    /// **Required.** End of the period to look at. Example: `1671886740`.
    pub end_time: Option<i64>,
    /// How many items a page holds at most. Default: `10`. Example: `10`.
    pub page_size: Option<i64>,
    /// Which page of the list to return. Default: `1`. Example: `1`.
    pub page: Option<i64>,
}

impl DescribeSlaEventListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Region`, which is required.
    pub fn region(mut self, value: impl Into<String>) -> Self {
        self.region = Some(value.into());
        self
    }
    /// Sets `Ip`.
    pub fn ip(mut self, value: impl Into<String>) -> Self {
        self.ip = Some(value.into());
        self
    }
    /// Sets `StartTime`, which is required.
    #[inline]
    pub fn start_time(mut self, value: i64) -> Self {
        self.start_time = Some(value);
        self
    }
    /// Sets `EndTime`, which is required.
    #[inline]
    pub fn end_time(mut self, value: i64) -> Self {
        self.end_time = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `Page`.
    #[inline]
    pub fn page(mut self, value: i64) -> Self {
        self.page = Some(value);
        self
    }
}

request! {
    DescribeSlaEventListRequest {
        "Region" => region: query,
        "Ip" => ip: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "PageSize" => page_size: query,
        "Page" => page: query,
    }
}

impl Operation for DescribeSlaEventListRequest {
    type Response = DescribeSlaEventListResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeSlaEventList")
        .required(&["Region", "StartTime", "EndTime"])
        .read_only();
}

impl Paginated for DescribeSlaEventListRequest {
    type Item = SlaEvent;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.total)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.sla_event)
    }
}

/// Response to [`DescribeSlaEventListRequest`].
#[non_exhaustive]
pub struct DescribeSlaEventListResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `CF33B4C3-196E-4015-AADD-5CAD00057B80`.
    pub request_id: Option<String>,
    /// Times when traffic hit a limit.
    pub sla_event: Vec<SlaEvent>,
    /// How many items there are in all. Example: `10`.
    pub total: Option<i64>,
}

response! {
    DescribeSlaEventListResponse {
        "RequestId" => request_id: value,
        "SlaEvent" => sla_event: list(""),
        "Total" => total: value,
    }
}

/// Times when traffic hit a limit.
#[non_exhaustive]
pub struct SlaEvent {
    /// When it began, or where the period begins that the data is about. Example: `1678080840`.
    pub start_time: Option<i64>,
    /// When it ended or ends, or where the period ends that the data is about. Example: `1671886740`.
    pub end_time: Option<i64>,
    /// IP address of the host or service concerned. Example: `203.107.XX.XX`.
    pub ip: Option<String>,
    /// Where it lies or is looked for, as the region's ID or, in some lists, its name. Example: `cn`.
    pub region: Option<String>,
}

response! {
    SlaEvent {
        "StartTime" => start_time: value,
        "EndTime" => end_time: value,
        "Ip" => ip: value,
        "Region" => region: value,
    }
}
