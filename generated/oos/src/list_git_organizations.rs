// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListGitOrganizations`, from `oos/ListGitOrganizations.md`.

use alicloud_runtime::codegen::*;

/// Lists the organizations of an account on a Git platform.
///
/// ```no_run
/// # async fn example(client: alicloud_oos::Client) -> Result<(), alicloud_oos::Error> {
/// let request = alicloud_oos::ListGitOrganizationsRequest::new()
///     .platform("...")
///     .owner("...");
/// let reply = client.list_git_organizations(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListGitOrganizationsRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required.** Operating system or platform that is meant.
    pub platform: Option<String>,
    /// **Required.** Account or person that the item belongs to.
    pub owner: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl ListGitOrganizationsRequest {
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
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    ListGitOrganizationsRequest {
        "ClientToken" => client_token: query,
        "Platform" => platform: query,
        "Owner" => owner: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for ListGitOrganizationsRequest {
    type Response = ListGitOrganizationsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListGitOrganizations")
        .required(&["Platform", "Owner"])
        .idempotency_token("ClientToken")
        .region("RegionId")
        .read_only();
}

/// Response to [`ListGitOrganizationsRequest`], which the documentation does not describe.
pub type ListGitOrganizationsResponse = alicloud_runtime::UndocumentedResponse;
