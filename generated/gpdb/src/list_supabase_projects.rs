// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListSupabaseProjects`, from `gpdb/ListSupabaseProjects.md`.

use alicloud_runtime::codegen::*;

/// Lists the Supabase projects of the account, page by page.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::ListSupabaseProjectsRequest::new();
/// let reply = client.list_supabase_projects(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListSupabaseProjectsRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many items to return at most in one call.
    pub max_results: Option<i32>,
}

impl ListSupabaseProjectsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
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
}

request! {
    ListSupabaseProjectsRequest {
        "RegionId" => region_id: query,
        "NextToken" => next_token: query,
        "MaxResults" => max_results: query,
    }
}

impl Operation for ListSupabaseProjectsRequest {
    type Response = ListSupabaseProjectsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListSupabaseProjects")
        .region("RegionId")
        .read_only();
}

/// Response to [`ListSupabaseProjectsRequest`], which the documentation does not describe.
pub type ListSupabaseProjectsResponse = alicloud_runtime::UndocumentedResponse;
