// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SearchIndexJobRerun`, from `ice/SearchIndexJobRerun.md`.

use alicloud_runtime::codegen::*;

/// Runs the index jobs of media assets in a search library once more.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::SearchIndexJobRerunRequest::new()
///     .media_ids("...");
/// let reply = client.search_index_job_rerun(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SearchIndexJobRerunRequest {
    /// Name that the search lib goes by.
    pub search_lib_name: Option<String>,
    /// **Required.** IDs of the medias to work on or to narrow the list down to.
    pub media_ids: Option<String>,
    /// Kinds of index that are built again, joined by commas.
    pub task: Option<String>,
    /// Space of names that keeps items of different origin apart.
    pub namespace: Option<String>,
}

impl SearchIndexJobRerunRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SearchLibName`.
    pub fn search_lib_name(mut self, value: impl Into<String>) -> Self {
        self.search_lib_name = Some(value.into());
        self
    }
    /// Sets `MediaIds`, which is required.
    pub fn media_ids(mut self, value: impl Into<String>) -> Self {
        self.media_ids = Some(value.into());
        self
    }
    /// Sets `Task`.
    pub fn task(mut self, value: impl Into<String>) -> Self {
        self.task = Some(value.into());
        self
    }
    /// Sets `Namespace`.
    pub fn namespace(mut self, value: impl Into<String>) -> Self {
        self.namespace = Some(value.into());
        self
    }
}

request! {
    SearchIndexJobRerunRequest {
        "SearchLibName" => search_lib_name: query,
        "MediaIds" => media_ids: query,
        "Task" => task: query,
        "Namespace" => namespace: query,
    }
}

impl Operation for SearchIndexJobRerunRequest {
    type Response = SearchIndexJobRerunResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SearchIndexJobRerun")
        .required(&["MediaIds"])
        .read_only();
}

/// Response to [`SearchIndexJobRerunRequest`], which the documentation does not describe.
pub type SearchIndexJobRerunResponse = alicloud_runtime::UndocumentedResponse;
