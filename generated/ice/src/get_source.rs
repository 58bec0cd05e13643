// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetSource`, from `ice/GetSource.md`.

use alicloud_runtime::codegen::*;

/// Shows one source of a source location, found by type and name.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::GetSourceRequest::new()
///     .source_location_name("...")
///     .source_type("...")
///     .source_name("...");
/// let reply = client.get_source(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetSourceRequest {
    /// **Required.** Name that the source location goes by.
    pub source_location_name: Option<String>,
    /// **Required.** Which kind of source it is or is to be.
    pub source_type: Option<String>,
    /// **Required.** Name that the source goes by.
    pub source_name: Option<String>,
}

impl GetSourceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SourceLocationName`, which is required.
    pub fn source_location_name(mut self, value: impl Into<String>) -> Self {
        self.source_location_name = Some(value.into());
        self
    }
    /// Sets `SourceType`, which is required.
    pub fn source_type(mut self, value: impl Into<String>) -> Self {
        self.source_type = Some(value.into());
        self
    }
    /// Sets `SourceName`, which is required.
    pub fn source_name(mut self, value: impl Into<String>) -> Self {
        self.source_name = Some(value.into());
        self
    }
}

request! {
    GetSourceRequest {
        "SourceLocationName" => source_location_name: query,
        "SourceType" => source_type: query,
        "SourceName" => source_name: query,
    }
}

impl Operation for GetSourceRequest {
    type Response = GetSourceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetSource")
        .required(&["SourceLocationName", "SourceType", "SourceName"])
        .read_only();
}

/// Response to [`GetSourceRequest`], which the documentation does not describe.
pub type GetSourceResponse = alicloud_runtime::UndocumentedResponse;
