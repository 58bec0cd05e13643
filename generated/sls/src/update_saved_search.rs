// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateSavedSearch`, from `sls/UpdateSavedSearch.md`.

use alicloud_runtime::codegen::*;

/// Changes the query that a saved search holds.
///
/// **Cannot be called yet**: the service speaks `SLS` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_sls::Client) -> Result<(), alicloud_sls::Error> {
/// let request = alicloud_sls::UpdateSavedSearchRequest::new()
///     .project("...")
///     .savedsearch_name("...");
/// let reply = client.update_saved_search(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateSavedSearchRequest {
    /// **Required.** Log project that is worked on, queried, or written to.
    pub project: Option<String>,
    /// **Required.** Stored query that is meant.
    pub savedsearch_name: Option<String>,
    /// Body of the call.
    pub body: Option<SavedSearchBody>,
}

impl UpdateSavedSearchRequest {
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
    /// Sets `body`.
    pub fn body(mut self, value: impl Into<SavedSearchBody>) -> Self {
        self.body = Some(value.into());
        self
    }
}

request! {
    UpdateSavedSearchRequest {
        "project" => project: host,
        "savedsearchName" => savedsearch_name: path,
        "" => body: body,
    }
}

impl Operation for UpdateSavedSearchRequest {
    type Response = UpdateSavedSearchResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateSavedSearch")
        .roa("PUT", "/savedsearches/{savedsearchName}")
        .required(&["project", "savedsearchName"])
        .foreign_protocol("SLS");
}

/// Response to [`UpdateSavedSearchRequest`], which the documentation does not describe.
///
/// Headers, by [`Reply::header`](crate::Reply::header):
///
/// - `x-log-requestid`: ID of this call; quote it when asking support about it.
pub type UpdateSavedSearchResponse = alicloud_runtime::UndocumentedResponse;

/// Body of the call.
#[non_exhaustive]
pub struct SavedSearchBody {
    /// **Required.** Stored query that is meant.
    pub savedsearch_name: Option<String>,
    /// **Required.** Query that is stored.
    pub search_query: Option<String>,
    /// **Required.** Logstore that the logs are in.
    pub logstore: Option<String>,
    /// Topic of the logs.
    pub topic: Option<String>,
    /// **Required.** Label that people see in the console; it may be changed freely.
    pub display_name: Option<String>,
}

impl SavedSearchBody {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `savedsearchName`, which is required.
    pub fn savedsearch_name(mut self, value: impl Into<String>) -> Self {
        self.savedsearch_name = Some(value.into());
        self
    }
    /// Sets `searchQuery`, which is required.
    pub fn search_query(mut self, value: impl Into<String>) -> Self {
        self.search_query = Some(value.into());
        self
    }
    /// Sets `logstore`, which is required.
    pub fn logstore(mut self, value: impl Into<String>) -> Self {
        self.logstore = Some(value.into());
        self
    }
    /// Sets `topic`.
    pub fn topic(mut self, value: impl Into<String>) -> Self {
        self.topic = Some(value.into());
        self
    }
    /// Sets `displayName`, which is required.
    pub fn display_name(mut self, value: impl Into<String>) -> Self {
        self.display_name = Some(value.into());
        self
    }
}

request! {
    SavedSearchBody {
        "savedsearchName" => savedsearch_name: field,
        "searchQuery" => search_query: field,
        "logstore" => logstore: field,
        "topic" => topic: field,
        "displayName" => display_name: field,
    }
}
