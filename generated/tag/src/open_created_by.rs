// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `OpenCreatedBy`, from `tag/OpenCreatedBy.md`.

use alicloud_runtime::codegen::*;

/// Enables creator tags, which record who created a resource.
///
/// ```no_run
/// # async fn example(client: alicloud_tag::Client) -> Result<(), alicloud_tag::Error> {
/// let request = alicloud_tag::OpenCreatedByRequest::new();
/// let reply = client.open_created_by(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct OpenCreatedByRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl OpenCreatedByRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    OpenCreatedByRequest {
        "RegionId" => region_id: query,
    }
}

impl Operation for OpenCreatedByRequest {
    type Response = OpenCreatedByResponse;
    type Error = OpenCreatedByError;
    const INFO: OperationInfo = super::operation("OpenCreatedBy")
        .required(&["RegionId"])
        .region("RegionId");
    const ERRORS: &'static [OpenCreatedByError] = &[
        OpenCreatedByError::CreatedByAlreadyOpen,
        OpenCreatedByError::PermissionDenied,
        OpenCreatedByError::NoPermissionOperator,
        OpenCreatedByError::EntityNotExistRole,
        OpenCreatedByError::NoPermission,
    ];
}

/// Response to [`OpenCreatedByRequest`].
pub type OpenCreatedByResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`OpenCreatedByRequest`] names.
///
/// - [`CreatedByAlreadyOpen`](super::DocumentedError::CreatedByAlreadyOpen)
/// - [`PermissionDenied`](super::DocumentedError::PermissionDenied)
/// - [`NoPermissionOperator`](super::DocumentedError::NoPermissionOperator)
/// - [`EntityNotExistRole`](super::DocumentedError::EntityNotExistRole)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
pub type OpenCreatedByError = super::DocumentedError;
