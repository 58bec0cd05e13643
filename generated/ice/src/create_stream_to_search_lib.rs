// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateStreamToSearchLib`, from `ice/CreateStreamToSearchLib.md`.

use alicloud_runtime::codegen::*;

/// Brings a stream into a search library, so that it can be indexed.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::CreateStreamToSearchLibRequest::new();
/// let reply = client.create_stream_to_search_lib(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateStreamToSearchLibRequest {
    /// Name that the search lib goes by.
    pub search_lib_name: Option<String>,
    /// Space of names that keeps items of different origin apart.
    pub namespace: Option<String>,
    /// What is worked on, as an address in OSS, a media ID or a stream.
    pub input: Option<String>,
}

impl CreateStreamToSearchLibRequest {
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
    /// Sets `Namespace`.
    pub fn namespace(mut self, value: impl Into<String>) -> Self {
        self.namespace = Some(value.into());
        self
    }
    /// Sets `Input`.
    pub fn input(mut self, value: impl Into<String>) -> Self {
        self.input = Some(value.into());
        self
    }
}

request! {
    CreateStreamToSearchLibRequest {
        "SearchLibName" => search_lib_name: query,
        "Namespace" => namespace: query,
        "Input" => input: query,
    }
}

impl Operation for CreateStreamToSearchLibRequest {
    type Response = CreateStreamToSearchLibResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateStreamToSearchLib");
}

/// Response to [`CreateStreamToSearchLibRequest`], which the documentation does not describe.
pub type CreateStreamToSearchLibResponse = alicloud_runtime::UndocumentedResponse;
