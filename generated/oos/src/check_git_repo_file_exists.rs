// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CheckGitRepoFileExists`, from `oos/CheckGitRepoFileExists.md`.

use alicloud_runtime::codegen::*;

/// Tells whether a file exists on a branch of a Git repository.
///
/// ```no_run
/// # async fn example(client: alicloud_oos::Client) -> Result<(), alicloud_oos::Error> {
/// let request = alicloud_oos::CheckGitRepoFileExistsRequest::new()
///     .platform("...")
///     .owner("...")
///     .repo_full_name("...")
///     .file_path("...");
/// let reply = client.check_git_repo_file_exists(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CheckGitRepoFileExistsRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required.** Operating system or platform that is meant.
    pub platform: Option<String>,
    /// **Required.** Account or person that the item belongs to.
    pub owner: Option<String>,
    /// **Required.** Name that the repo full goes by.
    pub repo_full_name: Option<String>,
    /// **Required.** Path under which the file is found.
    pub file_path: Option<String>,
    /// Branch of the repository.
    pub branch: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the org that the call is about.
    pub org_id: Option<String>,
    /// ID of the repo that the call is about.
    pub repo_id: Option<i64>,
}

impl CheckGitRepoFileExistsRequest {
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
    /// Sets `RepoFullName`, which is required.
    pub fn repo_full_name(mut self, value: impl Into<String>) -> Self {
        self.repo_full_name = Some(value.into());
        self
    }
    /// Sets `FilePath`, which is required.
    pub fn file_path(mut self, value: impl Into<String>) -> Self {
        self.file_path = Some(value.into());
        self
    }
    /// Sets `Branch`.
    pub fn branch(mut self, value: impl Into<String>) -> Self {
        self.branch = Some(value.into());
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
    /// Sets `RepoId`.
    #[inline]
    pub fn repo_id(mut self, value: i64) -> Self {
        self.repo_id = Some(value);
        self
    }
}

request! {
    CheckGitRepoFileExistsRequest {
        "ClientToken" => client_token: query,
        "Platform" => platform: query,
        "Owner" => owner: query,
        "RepoFullName" => repo_full_name: query,
        "FilePath" => file_path: query,
        "Branch" => branch: query,
        "RegionId" => region_id: query,
        "OrgId" => org_id: query,
        "RepoId" => repo_id: query,
    }
}

impl Operation for CheckGitRepoFileExistsRequest {
    type Response = CheckGitRepoFileExistsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CheckGitRepoFileExists")
        .required(&["Platform", "Owner", "RepoFullName", "FilePath"])
        .idempotency_token("ClientToken")
        .region("RegionId")
        .read_only();
}

/// Response to [`CheckGitRepoFileExistsRequest`], which the documentation does not describe.
pub type CheckGitRepoFileExistsResponse = alicloud_runtime::UndocumentedResponse;
