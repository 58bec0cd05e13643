// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetSavedSearch`, from `sls/GetSavedSearch.md`.

use alicloud_runtime::codegen::*;

/// Shows the query behind one saved search.
///
/// **Cannot be called yet**: the service speaks `SLS` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_sls::Client) -> Result<(), alicloud_sls::Error> {
/// let request = alicloud_sls::GetSavedSearchRequest::new()
///     .project("...")
///     .savedsearch_name("...");
/// let reply = client.get_saved_search(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetSavedSearchRequest {
    /// **Required.** Log project that is worked on, queried, or written to.
    pub project: Option<String>,
    /// **Required.** Stored query that is meant.
    pub savedsearch_name: Option<String>,
}

impl GetSavedSearchRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `project`, which is required.
    pub fn project(mut self, value: impl Into<String>) -> Self {
        self.project = Some(value.into());
        self
    }
    /// Sets `savedsearchName`, which is required.
    pub fn savedsearch_name(mut self, value: impl Into<String>) -> Self {
        self.savedsearch_name = Some(value.into());
        self
    }
}

request! {
    GetSavedSearchRequest {
        "project" => project: host,
        "savedsearchName" => savedsearch_name: path,
    }
}

impl Operation for GetSavedSearchRequest {
    type Response = GetSavedSearchResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetSavedSearch")
        .roa("GET", "/savedsearches/{savedsearchName}")
        .required(&["project", "savedsearchName"])
        .read_only()
        .foreign_protocol("SLS");
}

/// Response to [`GetSavedSearchRequest`].
///
/// Headers, by [`Reply::header`](crate::Reply::header):
///
/// - `x-log-requestid`: ID of this call; quote it when asking support about it.
#[non_exhaustive]
pub struct GetSavedSearchResponse {
    /// Stored query that is meant. Example: `savedsearch-name`.
    pub savedsearch_name: Option<String>,
    /// Query that is stored. Example: `text`.
    pub search_query: Option<String>,
    /// Logstore that the logs are in. Example: `aliyun-test-logstore`.
    pub logstore: Option<String>,
    /// Topic of the logs. Example: `topic`.
    pub topic: Option<String>,
    /// Label that people see in the console; it may be changed freely. Example: `text`.
    pub display_name: Option<String>,
}

response! {
    GetSavedSearchResponse {
        "savedsearchName" => savedsearch_name: value,
        "searchQuery" => search_query: value,
        "logstore" => logstore: value,
        "topic" => topic: value,
        "displayName" => display_name: value,
    }
}
