// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListMediaLiveInputSecurityGroups`, from `ice/ListMediaLiveInputSecurityGroups.md`.

use alicloud_runtime::codegen::*;

/// Lists MediaLive input security groups, filtered by keyword.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::ListMediaLiveInputSecurityGroupsRequest::new();
/// let reply = client.list_media_live_input_security_groups(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListMediaLiveInputSecurityGroupsRequest {
    /// How many items to return at most in one call.
    pub max_results: Option<i32>,
    /// Items to pass over before the page starts.
    pub skip: Option<i32>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// Whether the list goes up or down.
    pub sort_order: Option<String>,
    /// Text to search for.
    pub keyword: Option<String>,
}

impl ListMediaLiveInputSecurityGroupsRequest {
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
    /// Sets `Skip`.
    #[inline]
    pub fn skip(mut self, value: i32) -> Self {
        self.skip = Some(value);
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `SortOrder`.
    pub fn sort_order(mut self, value: impl Into<String>) -> Self {
        self.sort_order = Some(value.into());
        self
    }
    /// Sets `Keyword`.
    pub fn keyword(mut self, value: impl Into<String>) -> Self {
        self.keyword = Some(value.into());
        self
    }
}

request! {
    ListMediaLiveInputSecurityGroupsRequest {
        "MaxResults" => max_results: form,
        "Skip" => skip: form,
        "NextToken" => next_token: form,
        "SortOrder" => sort_order: form,
        "Keyword" => keyword: form,
    }
}

impl Operation for ListMediaLiveInputSecurityGroupsRequest {
    type Response = ListMediaLiveInputSecurityGroupsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListMediaLiveInputSecurityGroups")
        .read_only();
}

/// Response to [`ListMediaLiveInputSecurityGroupsRequest`], which the documentation does not describe.
pub type ListMediaLiveInputSecurityGroupsResponse = alicloud_runtime::UndocumentedResponse;
