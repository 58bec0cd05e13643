// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteSourceLocation`, from `ice/DeleteSourceLocation.md`.

use alicloud_runtime::codegen::*;

/// Deletes a source location, or only marks it as deleted.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::DeleteSourceLocationRequest::new()
///     .source_location_name("...");
/// let reply = client.delete_source_location(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteSourceLocationRequest {
    /// **Required.** Name that the source location goes by.
    pub source_location_name: Option<String>,
    /// Whether it is only marked as deleted.
    pub soft_delete: Option<bool>,
}

impl DeleteSourceLocationRequest {
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
    /// Sets `SoftDelete`.
    #[inline]
    pub fn soft_delete(mut self, value: bool) -> Self {
        self.soft_delete = Some(value);
        self
    }
}

request! {
    DeleteSourceLocationRequest {
        "SourceLocationName" => source_location_name: query,
        "SoftDelete" => soft_delete: query,
    }
}

impl Operation for DeleteSourceLocationRequest {
    type Response = DeleteSourceLocationResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteSourceLocation")
        .required(&["SourceLocationName"]);
}

/// Response to [`DeleteSourceLocationRequest`], which the documentation does not describe.
pub type DeleteSourceLocationResponse = alicloud_runtime::UndocumentedResponse;
