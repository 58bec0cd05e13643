// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateHotwordLibrary`, from `ice/CreateHotwordLibrary.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Hotword, TranspositionResult};

/// Creates a hotword library that weights words, with optional fixed translations, for a usage
/// scenario.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// use alicloud_ice::create_hotword_library::Hotword;
///
/// let request = alicloud_ice::CreateHotwordLibraryRequest::new()
///     .name("...")
///     .usage_scenario("...")
///     .hotwords([Hotword::new()]);
/// let reply = client.create_hotword_library(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateHotwordLibraryRequest {
    /// **Required.** Name that people know the item by.
    pub name: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// **Required.** What the library is for, such as speech recognition or translation.
    pub usage_scenario: Option<String>,
    /// **Required.** The hotwords to work on or to narrow the list down to.
    pub hotwords: Vec<Hotword>,
}

impl CreateHotwordLibraryRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Name`, which is required.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `UsageScenario`, which is required.
    pub fn usage_scenario(mut self, value: impl Into<String>) -> Self {
        self.usage_scenario = Some(value.into());
        self
    }
    /// Sets `Hotwords`, which is required.
    pub fn hotwords(
        mut self,
        value: impl IntoIterator<Item = impl Into<Hotword>>,
    ) -> Self {
        self.hotwords = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    CreateHotwordLibraryRequest {
        "Name" => name: query,
        "Description" => description: query,
        "UsageScenario" => usage_scenario: query,
        "Hotwords" => hotwords: query_json,
    }
}

impl Operation for CreateHotwordLibraryRequest {
    type Response = CreateHotwordLibraryResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateHotwordLibrary")
        .required(&["Name", "UsageScenario", "Hotwords"]);
}

/// Response to [`CreateHotwordLibraryRequest`], which the documentation does not describe.
pub type CreateHotwordLibraryResponse = alicloud_runtime::UndocumentedResponse;
