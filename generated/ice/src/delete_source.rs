// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteSource`, from `ice/DeleteSource.md`.

use alicloud_runtime::codegen::*;

/// Deletes a media source from a source location, or only marks it as deleted.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::DeleteSourceRequest::new()
///     .source_location_name("...")
///     .source_type("...")
///     .source_name("...");
/// let reply = client.delete_source(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteSourceRequest {
    /// **Required.** Name that the source location goes by.
    pub source_location_name: Option<String>,
    /// **Required.** Which kind of source it is or is to be.
    pub source_type: Option<String>,
    /// **Required.** Name that the source goes by.
    pub source_name: Option<String>,
    /// Whether it is only marked as deleted.
    pub soft_delete: Option<bool>,
}

impl DeleteSourceRequest {
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
    /// Sets `SoftDelete`.
    #[inline]
    pub fn soft_delete(mut self, value: bool) -> Self {
        self.soft_delete = Some(value);
        self
    }
}

request! {
    DeleteSourceRequest {
        "SourceLocationName" => source_location_name: query,
        "SourceType" => source_type: query,
        "SourceName" => source_name: query,
        "SoftDelete" => soft_delete: query,
    }
}

impl Operation for DeleteSourceRequest {
    type Response = DeleteSourceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteSource")
        .required(&["SourceLocationName", "SourceType", "SourceName"]);
}

/// Response to [`DeleteSourceRequest`], which the documentation does not describe.
pub type DeleteSourceResponse = alicloud_runtime::UndocumentedResponse;
