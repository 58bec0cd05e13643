// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListGitAccounts`, from `oos/ListGitAccounts.md`.

use alicloud_runtime::codegen::*;

/// Lists the accounts bound for a Git platform.
///
/// ```no_run
/// # async fn example(client: alicloud_oos::Client) -> Result<(), alicloud_oos::Error> {
/// let request = alicloud_oos::ListGitAccountsRequest::new()
///     .platform("...");
/// let reply = client.list_git_accounts(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListGitAccountsRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required.** Operating system or platform that is meant.
    pub platform: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Name under which the role is defined.
    pub role_name: Option<String>,
    /// Which kind of bind it is or is to be.
    pub bind_type: Option<String>,
}

impl ListGitAccountsRequest {
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
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `RoleName`.
    pub fn role_name(mut self, value: impl Into<String>) -> Self {
        self.role_name = Some(value.into());
        self
    }
    /// Sets `BindType`.
    pub fn bind_type(mut self, value: impl Into<String>) -> Self {
        self.bind_type = Some(value.into());
        self
    }
}

request! {
    ListGitAccountsRequest {
        "ClientToken" => client_token: query,
        "Platform" => platform: query,
        "RegionId" => region_id: query,
        "RoleName" => role_name: query,
        "BindType" => bind_type: query,
    }
}

impl Operation for ListGitAccountsRequest {
    type Response = ListGitAccountsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListGitAccounts")
        .required(&["Platform"])
        .idempotency_token("ClientToken")
        .region("RegionId")
        .read_only();
}

/// Response to [`ListGitAccountsRequest`], which the documentation does not describe.
pub type ListGitAccountsResponse = alicloud_runtime::UndocumentedResponse;
