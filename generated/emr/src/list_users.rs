// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListUsers`, from `emr/ListUsers.md`.

use alicloud_runtime::codegen::*;

/// Lists the users of a cluster, optionally by name.
///
/// ```no_run
/// # async fn example(client: alicloud_emr::Client) -> Result<(), alicloud_emr::Error> {
/// let request = alicloud_emr::ListUsersRequest::new()
///     .cluster_id("...");
/// let reply = client.list_users(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListUsersRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the cluster that the call or the item is about.
    pub cluster_id: Option<String>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many items to return at most in one call.
    pub max_results: Option<i32>,
    /// Name that the user logs on with.
    pub user_name: Option<String>,
    /// Names of the users to work on or to narrow the list down to.
    pub user_names: Vec<String>,
}

impl ListUsersRequest {
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
    /// Sets `ClusterId`, which is required.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
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
    /// Sets `UserName`.
    pub fn user_name(mut self, value: impl Into<String>) -> Self {
        self.user_name = Some(value.into());
        self
    }
    /// Sets `UserNames`.
    pub fn user_names(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.user_names = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    ListUsersRequest {
        "RegionId" => region_id: query,
        "ClusterId" => cluster_id: query,
        "NextToken" => next_token: query,
        "MaxResults" => max_results: query,
        "UserName" => user_name: query,
        "UserNames" => user_names: query,
    }
}

impl Operation for ListUsersRequest {
    type Response = ListUsersResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListUsers")
        .required(&["RegionId", "ClusterId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`ListUsersRequest`], which the documentation does not describe.
pub type ListUsersResponse = alicloud_runtime::UndocumentedResponse;
