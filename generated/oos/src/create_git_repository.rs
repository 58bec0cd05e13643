// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateGitRepository`, from `oos/CreateGitRepository.md`.

use alicloud_runtime::codegen::*;

/// Creates a Git repository from the branch of a source repository.
///
/// ```no_run
/// # async fn example(client: alicloud_oos::Client) -> Result<(), alicloud_oos::Error> {
/// let request = alicloud_oos::CreateGitRepositoryRequest::new()
///     .platform("...")
///     .owner("...");
/// let reply = client.create_git_repository(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateGitRepositoryRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required.** Operating system or platform that is meant.
    pub platform: Option<String>,
    /// **Required.** Account or person that the item belongs to.
    pub owner: Option<String>,
    /// Owner of the repository to copy from.
    pub source_repo_owner: Option<String>,
    /// Name that the source repo goes by.
    pub source_repo_name: Option<String>,
    /// Branch of the repository to copy from.
    pub source_repo_branch: Option<String>,
    /// Owner of the new repository.
    pub target_repo_owner: Option<String>,
    /// Name that the target repo goes by.
    pub target_repo_name: Option<String>,
    /// Whether the repository is closed to the public.
    pub is_private: Option<bool>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the org that the call is about.
    pub org_id: Option<String>,
}

impl CreateGitRepositoryRequest {
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
    /// Sets `SourceRepoOwner`.
    pub fn source_repo_owner(mut self, value: impl Into<String>) -> Self {
        self.source_repo_owner = Some(value.into());
        self
    }
    /// Sets `SourceRepoName`.
    pub fn source_repo_name(mut self, value: impl Into<String>) -> Self {
        self.source_repo_name = Some(value.into());
        self
    }
    /// Sets `SourceRepoBranch`.
    pub fn source_repo_branch(mut self, value: impl Into<String>) -> Self {
        self.source_repo_branch = Some(value.into());
        self
    }
    /// Sets `TargetRepoOwner`.
    pub fn target_repo_owner(mut self, value: impl Into<String>) -> Self {
        self.target_repo_owner = Some(value.into());
        self
    }
    /// Sets `TargetRepoName`.
    pub fn target_repo_name(mut self, value: impl Into<String>) -> Self {
        self.target_repo_name = Some(value.into());
        self
    }
    /// Sets `IsPrivate`.
    #[inline]
    pub fn is_private(mut self, value: bool) -> Self {
        self.is_private = Some(value);
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
    CreateGitRepositoryRequest {
        "ClientToken" => client_token: query,
        "Platform" => platform: query,
        "Owner" => owner: query,
        "SourceRepoOwner" => source_repo_owner: query,
        "SourceRepoName" => source_repo_name: query,
        "SourceRepoBranch" => source_repo_branch: query,
        "TargetRepoOwner" => target_repo_owner: query,
        "TargetRepoName" => target_repo_name: query,
        "IsPrivate" => is_private: query,
        "RegionId" => region_id: query,
        "OrgId" => org_id: query,
    }
}

impl Operation for CreateGitRepositoryRequest {
    type Response = CreateGitRepositoryResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateGitRepository")
        .required(&["Platform", "Owner"])
        .idempotency_token("ClientToken")
        .region("RegionId");
}

/// Response to [`CreateGitRepositoryRequest`], which the documentation does not describe.
pub type CreateGitRepositoryResponse = alicloud_runtime::UndocumentedResponse;
