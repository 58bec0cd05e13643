// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListGitRepositories`, from `oos/ListGitRepositories.md`.

use alicloud_runtime::codegen::*;

/// Lists the repositories of an account or organization on a Git platform.
///
/// ```no_run
/// # async fn example(client: alicloud_oos::Client) -> Result<(), alicloud_oos::Error> {
/// let request = alicloud_oos::ListGitRepositoriesRequest::new()
///     .platform("...")
///     .owner("...");
/// let reply = client.list_git_repositories(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListGitRepositoriesRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required.** Operating system or platform that is meant.
    pub platform: Option<String>,
    /// **Required.** Account or person that the item belongs to.
    pub owner: Option<String>,
    /// Which page of the list to return.
    pub page_number: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Name that the org goes by.
    pub org_name: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the org that the call is about.
    pub org_id: Option<String>,
}

impl ListGitRepositoriesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `Platform`, which is required.
    pub fn platform(mut self, value: impl Into<String>) -> Self {
        self.platform = Some(value.into());
        self
    }
    /// Sets `Owner`, which is required.
    pub fn owner(mut self, value: impl Into<String>) -> Self {
        self.owner = Some(value.into());
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
    /// Sets `OrgName`.
    pub fn org_name(mut self, value: impl Into<String>) -> Self {
        self.org_name = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `OrgId`.
    pub fn org_id(mut self, value: impl Into<String>) -> Self {
        self.org_id = Some(value.into());
        self
    }
}

request! {
    ListGitRepositoriesRequest {
        "ClientToken" => client_token: query,
        "Platform" => platform: query,
        "Owner" => owner: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "OrgName" => org_name: query,
        "RegionId" => region_id: query,
        "OrgId" => org_id: query,
    }
}

impl Operation for ListGitRepositoriesRequest {
    type Response = ListGitRepositoriesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListGitRepositories")
        .required(&["Platform", "Owner"])
        .idempotency_token("ClientToken")
        .region("RegionId")
        .read_only();
}

/// Response to [`ListGitRepositoriesRequest`], which the documentation does not describe.
pub type ListGitRepositoriesResponse = alicloud_runtime::UndocumentedResponse;
