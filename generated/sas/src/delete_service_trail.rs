// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteServiceTrail`, from `sas/DeleteServiceTrail.md`.

use alicloud_runtime::codegen::*;

/// Ends the delivery of audit events to Security Center by a trail.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DeleteServiceTrailRequest::new();
/// let reply = client.delete_service_trail(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteServiceTrailRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DeleteServiceTrailRequest {
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
}

request! {
    DeleteServiceTrailRequest {
        "RegionId" => region_id: query,
    }
}

impl Operation for DeleteServiceTrailRequest {
    type Response = DeleteServiceTrailResponse;
    type Error = DeleteServiceTrailError;
    const INFO: OperationInfo = super::operation("DeleteServiceTrail")
        .region("RegionId");
    const ERRORS: &'static [DeleteServiceTrailError] = &[
        DeleteServiceTrailError::NoPermission,
        DeleteServiceTrailError::ServerError,
    ];
}

/// Response to [`DeleteServiceTrailRequest`].
pub type DeleteServiceTrailResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteServiceTrailRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission), here with HTTP status 400
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DeleteServiceTrailError = super::DocumentedError;
