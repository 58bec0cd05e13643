// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListMultiUserInstances`, from `sas/ListMultiUserInstances.md`.

use alicloud_runtime::codegen::*;

/// Lists the Security Center instances of member accounts, with token-based paging.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ListMultiUserInstancesRequest::new();
/// let reply = client.list_multi_user_instances(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListMultiUserInstancesRequest {
    /// How many items to return at most in one call. Range: 1 to 200.
    pub max_results: Option<i32>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
}

impl ListMultiUserInstancesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `MaxResults`.
    #[inline]
    pub fn max_results(mut self, value: i32) -> Self {
        self.max_results = Some(value);
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
}

request! {
    ListMultiUserInstancesRequest {
        "MaxResults" => max_results: query,
        "NextToken" => next_token: query,
    }
}

impl Operation for ListMultiUserInstancesRequest {
    type Response = ListMultiUserInstancesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListMultiUserInstances").read_only();
}

/// Response to [`ListMultiUserInstancesRequest`], which the documentation does not describe.
pub type ListMultiUserInstancesResponse = alicloud_runtime::UndocumentedResponse;
