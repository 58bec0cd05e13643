// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateSourceLocation`, from `ice/UpdateSourceLocation.md`.

use alicloud_runtime::codegen::*;

/// Changes base URL or segment delivery of a source location.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::UpdateSourceLocationRequest::new()
///     .source_location_name("...");
/// let reply = client.update_source_location(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateSourceLocationRequest {
    /// **Required.** Name that the source location goes by.
    pub source_location_name: Option<String>,
    /// Web address under which the base is found.
    pub base_url: Option<String>,
    /// Whether this is switched on: segment delivery.
    pub enable_segment_delivery: Option<bool>,
    /// Web address under which the segment delivery is found.
    pub segment_delivery_url: Option<String>,
}

impl UpdateSourceLocationRequest {
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
    /// Sets `BaseUrl`.
    pub fn base_url(mut self, value: impl Into<String>) -> Self {
        self.base_url = Some(value.into());
        self
    }
    /// Sets `EnableSegmentDelivery`.
    #[inline]
    pub fn enable_segment_delivery(mut self, value: bool) -> Self {
        self.enable_segment_delivery = Some(value);
        self
    }
    /// Sets `SegmentDeliveryUrl`.
    pub fn segment_delivery_url(mut self, value: impl Into<String>) -> Self {
        self.segment_delivery_url = Some(value.into());
        self
    }
}

request! {
    UpdateSourceLocationRequest {
        "SourceLocationName" => source_location_name: query,
        "BaseUrl" => base_url: query,
        "EnableSegmentDelivery" => enable_segment_delivery: query,
        "SegmentDeliveryUrl" => segment_delivery_url: query,
    }
}

impl Operation for UpdateSourceLocationRequest {
    type Response = UpdateSourceLocationResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateSourceLocation")
        .required(&["SourceLocationName"]);
}

/// Response to [`UpdateSourceLocationRequest`], which the documentation does not describe.
pub type UpdateSourceLocationResponse = alicloud_runtime::UndocumentedResponse;
