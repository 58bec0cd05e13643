// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `MoveAppResource`, from `vod/MoveAppResource.md`.

use alicloud_runtime::codegen::*;

/// Moves resources such as media from one application to another, several in one call.
///
/// ```no_run
/// # async fn example(client: alicloud_vod::Client) -> Result<(), alicloud_vod::Error> {
/// let request = alicloud_vod::MoveAppResourceRequest::new()
///     .resource_ids("****,****")
///     .resource_type("video")
///     .target_app_id("app-****");
/// let reply = client.move_app_resource(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct MoveAppResourceRequest {
    /// **Required.** IDs of the resources to work on or to narrow the list down to.
    /// Items: at most 20. Example: `****,****`.
    pub resource_ids: Option<String>,
    /// **Required.** Kind of resource that the ID or tag beside it belongs to. Example: `video`.
    pub resource_type: Option<Open<ResourceType>>,
    /// **Required.** ID of the target application that the call is about.
    /// Default: `app-1000000`. Example: `app-****`.
    pub target_app_id: Option<String>,
}

impl MoveAppResourceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ResourceIds`, which is required.
    pub fn resource_ids(mut self, value: impl Into<String>) -> Self {
        self.resource_ids = Some(value.into());
        self
    }
    /// Sets `ResourceType`, which is required.
    pub fn resource_type(mut self, value: impl Into<Open<ResourceType>>) -> Self {
        self.resource_type = Some(value.into());
        self
    }
    /// Sets `TargetAppId`, which is required.
    pub fn target_app_id(mut self, value: impl Into<String>) -> Self {
        self.target_app_id = Some(value.into());
        self
    }
}

request! {
    MoveAppResourceRequest {
        "ResourceIds" => resource_ids: query,
        "ResourceType" => resource_type: query,
        "TargetAppId" => target_app_id: query,
    }
}

impl Operation for MoveAppResourceRequest {
    type Response = MoveAppResourceResponse;
    type Error = MoveAppResourceError;
    const INFO: OperationInfo = super::operation("MoveAppResource")
        .required(&["ResourceIds", "ResourceType", "TargetAppId"]);
    const ERRORS: &'static [MoveAppResourceError] = &[
        MoveAppResourceError::OperationDeniedNotOpenAppService,
        MoveAppResourceError::ForbiddenOperateAppResource,
    ];
}

/// Response to [`MoveAppResourceRequest`].
#[non_exhaustive]
pub struct MoveAppResourceResponse {
    /// IDs of the failed resources that were found or are concerned.
    pub failed_resource_ids: Vec<String>,
    /// IDs of the non exist resources that were found or are concerned.
    pub non_exist_resource_ids: Vec<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `25818875-5F78-4A13-BEF6-****`.
    pub request_id: Option<String>,
}

response! {
    MoveAppResourceResponse {
        "FailedResourceIds" => failed_resource_ids: list(""),
        "NonExistResourceIds" => non_exist_resource_ids: list(""),
        "RequestId" => request_id: value,
    }
}

values! {
    /// Kind of resource that the ID or tag beside it belongs to.
    pub enum ResourceType {
        /// Video or sound.
        Video = "video",
        /// Picture.
        Image = "image",
        /// Auxiliary file, such as a watermark or subtitles.
        Attached = "attached",
    }
}

/// Errors that the documentation of [`MoveAppResourceRequest`] names.
///
/// - [`OperationDeniedNotOpenAppService`](super::DocumentedError::OperationDeniedNotOpenAppService)
/// - [`ForbiddenOperateAppResource`](super::DocumentedError::ForbiddenOperateAppResource)
pub type MoveAppResourceError = super::DocumentedError;
