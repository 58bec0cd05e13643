// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateHotwordLibrary`, from `ice/UpdateHotwordLibrary.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Hotword, TranspositionResult};

/// Replaces the words or the description of a hotword library.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::UpdateHotwordLibraryRequest::new()
///     .hotword_library_id("...");
/// let reply = client.update_hotword_library(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateHotwordLibraryRequest {
    /// Name that people know the item by.
    pub name: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// The hotwords to work on or to narrow the list down to.
    pub hotwords: Vec<Hotword>,
    /// **Required.** ID of the hotword library that the call is about.
    pub hotword_library_id: Option<String>,
}

impl UpdateHotwordLibraryRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `Hotwords`.
    pub fn hotwords(
        mut self,
        value: impl IntoIterator<Item = impl Into<Hotword>>,
    ) -> Self {
        self.hotwords = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `HotwordLibraryId`, which is required.
    pub fn hotword_library_id(mut self, value: impl Into<String>) -> Self {
        self.hotword_library_id = Some(value.into());
        self
    }
}

request! {
    UpdateHotwordLibraryRequest {
        "Name" => name: query,
        "Description" => description: query,
        "Hotwords" => hotwords: query_json,
        "HotwordLibraryId" => hotword_library_id: query,
    }
}

impl Operation for UpdateHotwordLibraryRequest {
    type Response = UpdateHotwordLibraryResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateHotwordLibrary")
        .required(&["HotwordLibraryId"]);
}

/// Response to [`UpdateHotwordLibraryRequest`], which the documentation does not describe.
pub type UpdateHotwordLibraryResponse = alicloud_runtime::UndocumentedResponse;
