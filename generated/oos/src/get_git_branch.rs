// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetGitBranch`, from `oos/GetGitBranch.md`.

use alicloud_runtime::codegen::*;

/// Returns one branch of a Git repository.
///
/// ```no_run
/// # async fn example(client: alicloud_oos::Client) -> Result<(), alicloud_oos::Error> {
/// let request = alicloud_oos::GetGitBranchRequest::new()
///     .platform("...")
///     .repo_full_name("...")
///     .branch("...");
/// let reply = client.get_git_branch(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetGitBranchRequest {
    /// **Required.** Operating system or platform that is meant.
    pub platform: Option<String>,
    /// Account or person that the item belongs to.
    pub owner: Option<String>,
    /// **Required.** Name that the repo full goes by.
    pub repo_full_name: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Branch of the repository.
    pub branch: Option<String>,
    /// ID of the org that the call is about.
    pub org_id: Option<String>,
    /// ID of the repo that the call is about.
    pub repo_id: Option<i64>,
}

impl GetGitBranchRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Platform`, which is required.
    pub fn platform(mut self, value: impl Into<String>) -> Self {
        self.platform = Some(value.into());
        self
    }
    /// Sets `Owner`.
    pub fn owner(mut self, value: impl Into<String>) -> Self {
        self.owner = Some(value.into());
        self
    }
    /// Sets `RepoFullName`, which is required.
    pub fn repo_full_name(mut self, value: impl Into<String>) -> Self {
        self.repo_full_name = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `Branch`, which is required.
    pub fn branch(mut self, value: impl Into<String>) -> Self {
        self.branch = Some(value.into());
        self
    }
    /// Sets `OrgId`.
    pub fn org_id(mut self, value: impl Into<String>) -> Self {
        self.org_id = Some(value.into());
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
    GetGitBranchRequest {
        "Platform" => platform: query,
        "Owner" => owner: query,
        "RepoFullName" => repo_full_name: query,
        "RegionId" => region_id: query,
        "Branch" => branch: query,
        "OrgId" => org_id: query,
        "RepoId" => repo_id: query,
    }
}

impl Operation for GetGitBranchRequest {
    type Response = GetGitBranchResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetGitBranch")
        .required(&["Platform", "RepoFullName", "Branch"])
        .region("RegionId")
        .read_only();
}

/// Response to [`GetGitBranchRequest`], which the documentation does not describe.
pub type GetGitBranchResponse = alicloud_runtime::UndocumentedResponse;
