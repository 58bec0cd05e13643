// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListRecognitionSamples`, from `ice/ListRecognitionSamples.md`.

use alicloud_runtime::codegen::*;

/// Lists the sample images of an entity in a custom recognition library.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::ListRecognitionSamplesRequest::new()
///     .algorithm("...")
///     .lib_id("...")
///     .entity_id("...")
///     .page_number(1)
///     .page_size(1);
/// let reply = client.list_recognition_samples(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListRecognitionSamplesRequest {
    /// **Required.** Method used, such as the kind of key or signature.
    pub algorithm: Option<String>,
    /// **Required.** ID of the lib that the call is about.
    pub lib_id: Option<String>,
    /// **Required.** ID of the entity that the call is about.
    pub entity_id: Option<String>,
    /// **Required.** Which page of the list to return.
    pub page_number: Option<i32>,
    /// **Required.** How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Name that the entity goes by.
    pub entity_name: Option<String>,
}

impl ListRecognitionSamplesRequest {
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
    /// Sets `LibId`, which is required.
    pub fn lib_id(mut self, value: impl Into<String>) -> Self {
        self.lib_id = Some(value.into());
        self
    }
    /// Sets `EntityId`, which is required.
    pub fn entity_id(mut self, value: impl Into<String>) -> Self {
        self.entity_id = Some(value.into());
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
    /// Sets `EntityName`.
    pub fn entity_name(mut self, value: impl Into<String>) -> Self {
        self.entity_name = Some(value.into());
        self
    }
}

request! {
    ListRecognitionSamplesRequest {
        "Algorithm" => algorithm: query,
        "LibId" => lib_id: query,
        "EntityId" => entity_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "EntityName" => entity_name: query,
    }
}

impl Operation for ListRecognitionSamplesRequest {
    type Response = ListRecognitionSamplesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListRecognitionSamples")
        .required(&["Algorithm", "LibId", "EntityId", "PageNumber", "PageSize"])
        .read_only();
}

/// Response to [`ListRecognitionSamplesRequest`], which the documentation does not describe.
pub type ListRecognitionSamplesResponse = alicloud_runtime::UndocumentedResponse;
