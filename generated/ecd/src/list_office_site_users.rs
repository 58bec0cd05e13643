// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListOfficeSiteUsers`, from `ecd/ListOfficeSiteUsers.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{User};

/// Lists the AD users of the domain to which an AD office network connects.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::ListOfficeSiteUsersRequest::new()
///     .office_site_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_office_site_users(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListOfficeSiteUsersRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Conditions that narrow the list down.
    pub filter: Option<String>,
    /// **Required.** ID of the office site that the call is about.
    pub office_site_id: Option<String>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many items to return at most in one call.
    pub max_results: Option<i32>,
    /// Path under which the OU is found.
    pub ou_path: Option<String>,
    /// What is known about the assigned.
    pub assigned_info: Option<String>,
    /// Which kind of sort it is or is to be.
    pub sort_type: Option<String>,
    /// `IncludeAssignedUser`.
    pub include_assigned_user: Option<bool>,
}

impl ListOfficeSiteUsersRequest {
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
    /// Sets `Filter`.
    pub fn filter(mut self, value: impl Into<String>) -> Self {
        self.filter = Some(value.into());
        self
    }
    /// Sets `OfficeSiteId`, which is required.
    pub fn office_site_id(mut self, value: impl Into<String>) -> Self {
        self.office_site_id = Some(value.into());
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
    /// Sets `OUPath`.
    pub fn ou_path(mut self, value: impl Into<String>) -> Self {
        self.ou_path = Some(value.into());
        self
    }
    /// Sets `AssignedInfo`.
    pub fn assigned_info(mut self, value: impl Into<String>) -> Self {
        self.assigned_info = Some(value.into());
        self
    }
    /// Sets `SortType`.
    pub fn sort_type(mut self, value: impl Into<String>) -> Self {
        self.sort_type = Some(value.into());
        self
    }
    /// Sets `IncludeAssignedUser`.
    #[inline]
    pub fn include_assigned_user(mut self, value: bool) -> Self {
        self.include_assigned_user = Some(value);
        self
    }
}

request! {
    ListOfficeSiteUsersRequest {
        "RegionId" => region_id: query,
        "Filter" => filter: query,
        "OfficeSiteId" => office_site_id: query,
        "NextToken" => next_token: query,
        "MaxResults" => max_results: query,
        "OUPath" => ou_path: query,
        "AssignedInfo" => assigned_info: query,
        "SortType" => sort_type: query,
        "IncludeAssignedUser" => include_assigned_user: query,
    }
}

impl Operation for ListOfficeSiteUsersRequest {
    type Response = ListOfficeSiteUsersResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListOfficeSiteUsers")
        .required(&["RegionId", "OfficeSiteId"])
        .region("RegionId")
        .read_only();
}

impl Paginated for ListOfficeSiteUsersRequest {
    type Item = User;
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
        Some(&mut response.users)
    }
}

/// Response to [`ListOfficeSiteUsersRequest`].
#[non_exhaustive]
pub struct ListOfficeSiteUsersResponse {
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `caeba0bbb2be03f84eb48b699f0a4883`.
    pub next_token: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `269BDB16-2CD8-4865-84BD-11C40BC21DB0`.
    pub request_id: Option<String>,
    /// The users that were found or are concerned, one entry each.
    pub users: Vec<User>,
}

response! {
    ListOfficeSiteUsersResponse {
        "NextToken" => next_token: value,
        "RequestId" => request_id: value,
        "Users" => users: list(""),
    }
}
