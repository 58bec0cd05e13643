// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListGitRepositoryContents`, from `oos/ListGitRepositoryContents.md`.

use alicloud_runtime::codegen::*;

/// Lists what lies under a path on a branch of a Git repository.
///
/// ```no_run
/// # async fn example(client: alicloud_oos::Client) -> Result<(), alicloud_oos::Error> {
/// let request = alicloud_oos::ListGitRepositoryContentsRequest::new()
///     .platform("...")
///     .owner("...");
/// let reply = client.list_git_repository_contents(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListGitRepositoryContentsRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Operating system or platform that is meant.
    pub platform: Option<String>,
    /// **Required.** Account or person that the item belongs to.
    pub owner: Option<String>,
    /// ID of the org that the call is about.
    pub org_id: Option<String>,
    /// Name that the repo full goes by.
    pub repo_full_name: Option<String>,
    /// Branch of the repository.
    pub branch: Option<String>,
    /// Path of the file, the entry or the URL.
    pub path: Option<String>,
    /// Which kind of content it is or is to be.
    pub content_type: Option<String>,
    /// ID of the repo that the call is about.
    pub repo_id: Option<i64>,
}

impl ListGitRepositoryContentsRequest {
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
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
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
    /// Sets `OrgId`.
    pub fn org_id(mut self, value: impl Into<String>) -> Self {
        self.org_id = Some(value.into());
        self
    }
    /// Sets `RepoFullName`.
    pub fn repo_full_name(mut self, value: impl Into<String>) -> Self {
        self.repo_full_name = Some(value.into());
        self
    }
    /// Sets `Branch`.
    pub fn branch(mut self, value: impl Into<String>) -> Self {
        self.branch = Some(value.into());
        self
    }
    /// Sets `Path`.
    pub fn path(mut self, value: impl Into<String>) -> Self {
        self.path = Some(value.into());
        self
    }
    /// Sets `ContentType`.
    pub fn content_type(mut self, value: impl Into<String>) -> Self {
        self.content_type = Some(value.into());
        self
    }
    /// Sets `RepoId`.
    #[inline]
    pub fn repo_id(mut self, value: i64) -> Self {
        self.repo_id = Some(value);
        self
    }
}

request! {
    ListGitRepositoryContentsRequest {
        "ClientToken" => client_token: query,
        "RegionId" => region_id: query,
        "Platform" => platform: query,
        "Owner" => owner: query,
        "OrgId" => org_id: query,
        "RepoFullName" => repo_full_name: query,
        "Branch" => branch: query,
        "Path" => path: query,
        "ContentType" => content_type: query,
        "RepoId" => repo_id: query,
    }
}

impl Operation for ListGitRepositoryContentsRequest {
    type Response = ListGitRepositoryContentsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListGitRepositoryContents")
        .required(&["Platform", "Owner"])
        .idempotency_token("ClientToken")
        .region("RegionId")
        .read_only();
}

/// Response to [`ListGitRepositoryContentsRequest`], which the documentation does not describe.
pub type ListGitRepositoryContentsResponse = alicloud_runtime::UndocumentedResponse;
