// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `QuerySearchLib`, from `ice/QuerySearchLib.md`.

use alicloud_runtime::codegen::*;

/// Shows one search library, found by name.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// use alicloud_ice::query_search_lib::SearchLibStatus;
///
/// let request = alicloud_ice::QuerySearchLibRequest::new()
///     .search_lib_name("...");
/// // Repeats the call until that is the state; `.await` alone asks once.
/// let reply = client
///     .query_search_lib(request)
///     .wait()
///     .until(SearchLibStatus::Normal)
///     .await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct QuerySearchLibRequest {
    /// **Required.** Name that the search lib goes by.
    pub search_lib_name: Option<String>,
}

impl QuerySearchLibRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SearchLibName`, which is required.
    pub fn search_lib_name(mut self, value: impl Into<String>) -> Self {
        self.search_lib_name = Some(value.into());
        self
    }
}

request! {
    QuerySearchLibRequest {
        "SearchLibName" => search_lib_name: query,
    }
}

impl Operation for QuerySearchLibRequest {
    type Response = QuerySearchLibResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("QuerySearchLib")
        .required(&["SearchLibName"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .success_code("200")
        .read_only();
}

impl Stateful for QuerySearchLibRequest {
    type State = SearchLibStatus;
    const FAILURES: &'static [SearchLibStatus] = &[SearchLibStatus::DeleteFail];
    #[inline]
    fn states(response: &Self::Response) -> impls::States<'_> {
        impls::States::one(response.status.as_ref().map(|s| s.as_str()))
    }
}

/// Response to [`QuerySearchLibRequest`].
#[non_exhaustive]
pub struct QuerySearchLibResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
    /// The succes that are concerned. Example: `true`.
    pub success: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Name that the search lib goes by. Example: `test1`.
    pub search_lib_name: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `normal`.
    pub status: Option<Open<SearchLibStatus>>,
}

response! {
    QuerySearchLibResponse {
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Code" => code: value,
        "SearchLibName" => search_lib_name: value,
        "Status" => status: value,
    }
}

values! {
    /// State of what the entry describes, which decides what can be done with it.
    pub enum SearchLibStatus {
        /// Ready for use.
        Normal = "normal",
        /// Being removed.
        Deleting = "deleting",
        /// Removing it failed.
        DeleteFail = "deleteFail",
    }
}
