// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListUserAdOrganizationUnits`, from `ecd/ListUserAdOrganizationUnits.md`.

use alicloud_runtime::codegen::*;

/// Lists the organizational units of the AD domain behind an AD office network.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::ListUserAdOrganizationUnitsRequest::new()
///     .office_site_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_user_ad_organization_units(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListUserAdOrganizationUnitsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the office site that the call is about.
    pub office_site_id: Option<String>,
    /// Conditions that narrow the list down.
    pub filter: Option<String>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many items to return at most in one call. Range: at most 500.
    pub max_results: Option<i32>,
}

impl ListUserAdOrganizationUnitsRequest {
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
    /// Sets `OfficeSiteId`, which is required.
    pub fn office_site_id(mut self, value: impl Into<String>) -> Self {
        self.office_site_id = Some(value.into());
        self
    }
    /// Sets `Filter`.
    pub fn filter(mut self, value: impl Into<String>) -> Self {
        self.filter = Some(value.into());
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `MaxResults`.
    #[inline]
    pub fn max_results(mut self, value: i32) -> Self {
        self.max_results = Some(value);
        self
    }
}

request! {
    ListUserAdOrganizationUnitsRequest {
        "RegionId" => region_id: query,
        "OfficeSiteId" => office_site_id: query,
        "Filter" => filter: query,
        "NextToken" => next_token: query,
        "MaxResults" => max_results: query,
    }
}

impl Operation for ListUserAdOrganizationUnitsRequest {
    type Response = ListUserAdOrganizationUnitsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListUserAdOrganizationUnits")
        .required(&["RegionId", "OfficeSiteId"])
        .region("RegionId")
        .read_only();
}

impl Paginated for ListUserAdOrganizationUnitsRequest {
    type Item = OUName;
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
        Some(&mut response.ou_names)
    }
}

/// Response to [`ListUserAdOrganizationUnitsRequest`].
#[non_exhaustive]
pub struct ListUserAdOrganizationUnitsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `1CBAFFAB-B697-4049-A9B1-67E1FC5F****`.
    pub request_id: Option<String>,
    /// Names of the OUs that were found or are concerned.
    pub ou_names: Vec<OUName>,
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `caeba0bbb2be03f84eb48b699f0a4883`.
    pub next_token: Option<String>,
}

response! {
    ListUserAdOrganizationUnitsResponse {
        "RequestId" => request_id: value,
        "OUNames" => ou_names: list(""),
        "NextToken" => next_token: value,
    }
}

/// Names of the OUs that were found or are concerned.
#[non_exhaustive]
pub struct OUName {
    /// ID of the office site that the item belongs to or stands for.
    /// Example: `cn-hangzhou+dir-485361****`.
    pub office_site_id: Option<String>,
    /// Name that the OU goes by. Example: `example.com/wuying_computers`.
    pub ou_name: Option<String>,
    /// Name that the display OU goes by. Example: `wuying_computers`.
    pub display_ou_name: Option<String>,
}

response! {
    OUName {
        "OfficeSiteId" => office_site_id: value,
        "OUName" => ou_name: value,
        "DisplayOUName" => display_ou_name: value,
    }
}
