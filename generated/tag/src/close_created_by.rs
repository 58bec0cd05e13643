// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CloseCreatedBy`, from `tag/CloseCreatedBy.md`.

use alicloud_runtime::codegen::*;

/// Switches the creator tag off; new resources no longer say who made them.
///
/// ```no_run
/// # async fn example(client: alicloud_tag::Client) -> Result<(), alicloud_tag::Error> {
/// let request = alicloud_tag::CloseCreatedByRequest::new();
/// let reply = client.close_created_by(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CloseCreatedByRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl CloseCreatedByRequest {
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
    CloseCreatedByRequest {
        "RegionId" => region_id: query,
    }
}

impl Operation for CloseCreatedByRequest {
    type Response = CloseCreatedByResponse;
    type Error = CloseCreatedByError;
    const INFO: OperationInfo = super::operation("CloseCreatedBy")
        .required(&["RegionId"])
        .region("RegionId");
    const ERRORS: &'static [CloseCreatedByError] = &[
        CloseCreatedByError::PermissionDenied,
        CloseCreatedByError::NoPermissionOperator,
        CloseCreatedByError::EntityNotExistRole,
        CloseCreatedByError::NoPermission,
    ];
}

/// Response to [`CloseCreatedByRequest`].
pub type CloseCreatedByResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`CloseCreatedByRequest`] names.
///
/// - [`PermissionDenied`](super::DocumentedError::PermissionDenied)
/// - [`NoPermissionOperator`](super::DocumentedError::NoPermissionOperator)
/// - [`EntityNotExistRole`](super::DocumentedError::EntityNotExistRole)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
pub type CloseCreatedByError = super::DocumentedError;
