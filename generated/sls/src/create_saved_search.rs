// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateSavedSearch`, from `sls/CreateSavedSearch.md`.

use alicloud_runtime::codegen::*;

/// Keeps a query of a Logstore as saved search.
///
/// **Cannot be called yet**: the service speaks `SLS` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_sls::Client) -> Result<(), alicloud_sls::Error> {
/// let request = alicloud_sls::CreateSavedSearchRequest::new()
///     .project("...")
///     .savedsearch_name("...")
///     .search_query("...")
///     .logstore("...")
///     .topic("...")
///     .display_name("...");
/// let reply = client.create_saved_search(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateSavedSearchRequest {
    /// **Required.** Log project that is worked on, queried, or written to.
    pub project: Option<String>,
    /// **Required.** Stored query that is meant.
    pub savedsearch_name: Option<String>,
    /// **Required.** Query that is stored.
    pub search_query: Option<String>,
    /// **Required.** Logstore that the logs are in.
    pub logstore: Option<String>,
    /// **Required.** Topic of the logs.
    pub topic: Option<String>,
    /// **Required.** Label that people see in the console; it may be changed freely.
    pub display_name: Option<String>,
}

impl CreateSavedSearchRequest {
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
    /// Sets `topic`, which is required.
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
    CreateSavedSearchRequest {
        "project" => project: host,
        "savedsearchName" => savedsearch_name: body,
        "searchQuery" => search_query: body,
        "logstore" => logstore: body,
        "topic" => topic: body,
        "displayName" => display_name: body,
    }
}

impl Operation for CreateSavedSearchRequest {
    type Response = CreateSavedSearchResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateSavedSearch")
        .roa("POST", "/savedsearches")
        .required(
            &[
                "project",
                "savedsearchName",
                "searchQuery",
                "logstore",
                "topic",
                "displayName",
            ],
        )
        .foreign_protocol("SLS");
}

/// Response to [`CreateSavedSearchRequest`], which the documentation does not describe.
///
/// Headers, by [`Reply::header`](crate::Reply::header):
///
/// - `x-log-requestid`: ID of this call; quote it when asking support about it.
pub type CreateSavedSearchResponse = alicloud_runtime::UndocumentedResponse;
