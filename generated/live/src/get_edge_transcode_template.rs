// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetEdgeTranscodeTemplate`, from `live/GetEdgeTranscodeTemplate.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Template};

/// Returns codec, resolution, bitrate, and frame rate of an edge transcoding template.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::GetEdgeTranscodeTemplateRequest::new()
///     .cluster_id("...")
///     .template_id("...");
/// let reply = client.get_edge_transcode_template(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetEdgeTranscodeTemplateRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the cluster that the call or the item is about.
    pub cluster_id: Option<String>,
    /// **Required.** ID of the template whose settings are used or shown.
    pub template_id: Option<String>,
}

impl GetEdgeTranscodeTemplateRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ClusterId`, which is required.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }
    /// Sets `TemplateId`, which is required.
    pub fn template_id(mut self, value: impl Into<String>) -> Self {
        self.template_id = Some(value.into());
        self
    }
}

request! {
    GetEdgeTranscodeTemplateRequest {
        "RegionId" => region_id: query,
        "ClusterId" => cluster_id: query,
        "TemplateId" => template_id: query,
    }
}

impl Operation for GetEdgeTranscodeTemplateRequest {
    type Response = GetEdgeTranscodeTemplateResponse;
    type Error = GetEdgeTranscodeTemplateError;
    const INFO: OperationInfo = super::operation("GetEdgeTranscodeTemplate")
        .required(&["ClusterId", "TemplateId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [GetEdgeTranscodeTemplateError] = &[
        GetEdgeTranscodeTemplateError::MissingParameter,
        GetEdgeTranscodeTemplateError::OperationDenied,
        GetEdgeTranscodeTemplateError::TemplateNotFound,
    ];
}

/// Response to [`GetEdgeTranscodeTemplateRequest`].
#[non_exhaustive]
pub struct GetEdgeTranscodeTemplateResponse {
    /// ID of this call; quote it when asking support about it.
    pub request_id: Option<String>,
    /// The transcoding template for edge nodes.
    pub template: Option<Template>,
}

response! {
    GetEdgeTranscodeTemplateResponse {
        "RequestId" => request_id: value,
        "Template" => template: value,
    }
}

/// Errors that the documentation of [`GetEdgeTranscodeTemplateRequest`] names.
///
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`OperationDenied`](super::DocumentedError::OperationDenied)
/// - [`TemplateNotFound`](super::DocumentedError::TemplateNotFound)
pub type GetEdgeTranscodeTemplateError = super::DocumentedError;
