// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteSavedSearch`, from `sls/DeleteSavedSearch.md`.

use alicloud_runtime::codegen::*;

/// Deletes a saved search, that is a stored query with its settings.
///
/// **Cannot be called yet**: the service speaks `SLS` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_sls::Client) -> Result<(), alicloud_sls::Error> {
/// let request = alicloud_sls::DeleteSavedSearchRequest::new()
///     .project("...")
///     .savedsearch_name("...");
/// let reply = client.delete_saved_search(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteSavedSearchRequest {
    /// **Required.** Log project that is worked on, queried, or written to.
    pub project: Option<String>,
    /// **Required.** Stored query that is meant.
    pub savedsearch_name: Option<String>,
}

impl DeleteSavedSearchRequest {
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
    DeleteSavedSearchRequest {
        "project" => project: host,
        "savedsearchName" => savedsearch_name: path,
    }
}

impl Operation for DeleteSavedSearchRequest {
    type Response = DeleteSavedSearchResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteSavedSearch")
        .roa("DELETE", "/savedsearches/{savedsearchName}")
        .required(&["project", "savedsearchName"])
        .foreign_protocol("SLS");
}

/// Response to [`DeleteSavedSearchRequest`], which the documentation does not describe.
///
/// Headers, by [`Reply::header`](crate::Reply::header):
///
/// - `x-log-requestid`: ID of this call; quote it when asking support about it.
pub type DeleteSavedSearchResponse = alicloud_runtime::UndocumentedResponse;
