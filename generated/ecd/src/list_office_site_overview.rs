// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListOfficeSiteOverview`, from `ecd/ListOfficeSiteOverview.md`.

use alicloud_runtime::codegen::*;

/// Summarizes office networks: status, number of cloud computers and VPC type.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::ListOfficeSiteOverviewRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_office_site_overview(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListOfficeSiteOverviewRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// `ForceRefresh`.
    pub force_refresh: Option<bool>,
    /// How many items to return at most in one call. Range: 1 to 1000.
    pub max_results: Option<i32>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// ID of the office site that the call is about. Items: at most 100.
    pub office_site_id: Vec<String>,
    /// `QueryRange`.
    pub query_range: Option<i32>,
}

impl ListOfficeSiteOverviewRequest {
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
    /// Sets `ForceRefresh`.
    #[inline]
    pub fn force_refresh(mut self, value: bool) -> Self {
        self.force_refresh = Some(value);
        self
    }
    /// Sets `MaxResults`.
    #[inline]
    pub fn max_results(mut self, value: i32) -> Self {
        self.max_results = Some(value);
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `OfficeSiteId`.
    pub fn office_site_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.office_site_id = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `QueryRange`.
    #[inline]
    pub fn query_range(mut self, value: i32) -> Self {
        self.query_range = Some(value);
        self
    }
}

request! {
    ListOfficeSiteOverviewRequest {
        "RegionId" => region_id: query,
        "ForceRefresh" => force_refresh: query,
        "MaxResults" => max_results: query,
        "NextToken" => next_token: query,
        "OfficeSiteId" => office_site_id: query,
        "QueryRange" => query_range: query,
    }
}

impl Operation for ListOfficeSiteOverviewRequest {
    type Response = ListOfficeSiteOverviewResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListOfficeSiteOverview")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
}

impl Paginated for ListOfficeSiteOverviewRequest {
    type Item = OfficeSiteOverviewResult;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::token(&mut self.next_token)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().next(&response.next_token)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.office_site_overview_results)
    }
}

/// Response to [`ListOfficeSiteOverviewRequest`].
#[non_exhaustive]
pub struct ListOfficeSiteOverviewResponse {
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `caeba0bbb2be03f84eb48b699f0a4883`.
    pub next_token: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `1CBAFFAB-B697-4049-A9B1-67E1FC5F****`.
    pub request_id: Option<String>,
    /// Outcomes of the office site overview, one entry each.
    pub office_site_overview_results: Vec<OfficeSiteOverviewResult>,
}

response! {
    ListOfficeSiteOverviewResponse {
        "NextToken" => next_token: value,
        "RequestId" => request_id: value,
        "OfficeSiteOverviewResults" => office_site_overview_results: list(""),
    }
}

/// Outcomes of the office site overview, one entry each.
#[non_exhaustive]
pub struct OfficeSiteOverviewResult {
    /// State that the office site is in. Example: `REGISTERED`.
    pub office_site_status: Option<String>,
    /// How many there are in all of this: eds. Example: `1`.
    pub total_eds_count: Option<i32>,
    /// The total eds count for group that the item belongs to or stands for. Example: `1`.
    pub total_eds_count_for_group: Option<i32>,
    /// How many there are of this: will expired eds. Example: `0`.
    pub will_expired_eds_count: Option<i32>,
    /// The will expired eds count for group that the item belongs to or stands for. Example: `0`.
    pub will_expired_eds_count_for_group: Option<i32>,
    /// ID of the office site that the item belongs to or stands for.
    /// Example: `cn-hangzhou+dir-363353****`.
    pub office_site_id: Option<String>,
    /// How many there are of this: running eds. Example: `1`.
    pub running_eds_count: Option<i32>,
    /// The running eds count for group that the item belongs to or stands for. Example: `1`.
    pub running_eds_count_for_group: Option<i32>,
    /// Name that the office site goes by. Example: `test`.
    pub office_site_name: Option<String>,
    /// Which kind of VPC it is or is to be. Example: `standard`.
    pub vpc_type: Option<String>,
    /// How many there are of this: has expired eds. Example: `0`.
    pub has_expired_eds_count: Option<i32>,
    /// The has expired eds count for group that the item belongs to or stands for. Example: `0`.
    pub has_expired_eds_count_for_group: Option<i32>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

response! {
    OfficeSiteOverviewResult {
        "OfficeSiteStatus" => office_site_status: value,
        "TotalEdsCount" => total_eds_count: value,
        "TotalEdsCountForGroup" => total_eds_count_for_group: value,
        "WillExpiredEdsCount" => will_expired_eds_count: value,
        "WillExpiredEdsCountForGroup" => will_expired_eds_count_for_group: value,
        "OfficeSiteId" => office_site_id: value,
        "RunningEdsCount" => running_eds_count: value,
        "RunningEdsCountForGroup" => running_eds_count_for_group: value,
        "OfficeSiteName" => office_site_name: value,
        "VpcType" => vpc_type: value,
        "HasExpiredEdsCount" => has_expired_eds_count: value,
        "HasExpiredEdsCountForGroup" => has_expired_eds_count_for_group: value,
        "RegionId" => region_id: value,
    }
}
