// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetSourceLocation`, from `ice/GetSourceLocation.md`.

use alicloud_runtime::codegen::*;

/// Shows the base URL and delivery settings of one source location.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::GetSourceLocationRequest::new()
///     .source_location_name("...");
/// let reply = client.get_source_location(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetSourceLocationRequest {
    /// **Required.** Name that the source location goes by.
    pub source_location_name: Option<String>,
}

impl GetSourceLocationRequest {
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
}

request! {
    GetSourceLocationRequest {
        "SourceLocationName" => source_location_name: query,
    }
}

impl Operation for GetSourceLocationRequest {
    type Response = GetSourceLocationResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetSourceLocation")
        .required(&["SourceLocationName"])
        .read_only();
}

/// Response to [`GetSourceLocationRequest`], which the documentation does not describe.
pub type GetSourceLocationResponse = alicloud_runtime::UndocumentedResponse;
