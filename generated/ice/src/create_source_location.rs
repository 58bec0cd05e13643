// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateSourceLocation`, from `ice/CreateSourceLocation.md`.

use alicloud_runtime::codegen::*;

/// Registers a source location, the base URL under which the sources of channels are found.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::CreateSourceLocationRequest::new()
///     .source_location_name("...")
///     .base_url("...");
/// let reply = client.create_source_location(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateSourceLocationRequest {
    /// **Required.** Name that the source location goes by.
    pub source_location_name: Option<String>,
    /// **Required.** Web address under which the base is found.
    pub base_url: Option<String>,
    /// Whether this is switched on: segment delivery.
    pub enable_segment_delivery: Option<bool>,
    /// Web address under which the segment delivery is found.
    pub segment_delivery_url: Option<String>,
}

impl CreateSourceLocationRequest {
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
    /// Sets `BaseUrl`, which is required.
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
    CreateSourceLocationRequest {
        "SourceLocationName" => source_location_name: query,
        "BaseUrl" => base_url: query,
        "EnableSegmentDelivery" => enable_segment_delivery: query,
        "SegmentDeliveryUrl" => segment_delivery_url: query,
    }
}

impl Operation for CreateSourceLocationRequest {
    type Response = CreateSourceLocationResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateSourceLocation")
        .required(&["SourceLocationName", "BaseUrl"]);
}

/// Response to [`CreateSourceLocationRequest`], which the documentation does not describe.
pub type CreateSourceLocationResponse = alicloud_runtime::UndocumentedResponse;
