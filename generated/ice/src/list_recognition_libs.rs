// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListRecognitionLibs`, from `ice/ListRecognitionLibs.md`.

use alicloud_runtime::codegen::*;

/// Lists the custom recognition libraries for an algorithm.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::ListRecognitionLibsRequest::new()
///     .algorithm("...")
///     .page_number(1)
///     .page_size(1);
/// let reply = client.list_recognition_libs(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListRecognitionLibsRequest {
    /// **Required.** Method used, such as the kind of key or signature.
    pub algorithm: Option<String>,
    /// **Required.** Which page of the list to return.
    pub page_number: Option<i32>,
    /// **Required.** How many items a page holds at most.
    pub page_size: Option<i32>,
    /// ID of the lib that the call is about.
    pub lib_id: Option<String>,
}

impl ListRecognitionLibsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Algorithm`, which is required.
    pub fn algorithm(mut self, value: impl Into<String>) -> Self {
        self.algorithm = Some(value.into());
        self
    }
    /// Sets `PageNumber`, which is required.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`, which is required.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `LibId`.
    pub fn lib_id(mut self, value: impl Into<String>) -> Self {
        self.lib_id = Some(value.into());
        self
    }
}

request! {
    ListRecognitionLibsRequest {
        "Algorithm" => algorithm: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "LibId" => lib_id: query,
    }
}

impl Operation for ListRecognitionLibsRequest {
    type Response = ListRecognitionLibsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListRecognitionLibs")
        .required(&["Algorithm", "PageNumber", "PageSize"])
        .read_only();
}

/// Response to [`ListRecognitionLibsRequest`], which the documentation does not describe.
pub type ListRecognitionLibsResponse = alicloud_runtime::UndocumentedResponse;
