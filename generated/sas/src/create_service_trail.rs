// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateServiceTrail`, from `sas/CreateServiceTrail.md`.

use alicloud_runtime::codegen::*;

/// Creates a service trail of ActionTrail for Security Center.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::CreateServiceTrailRequest::new();
/// let reply = client.create_service_trail(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateServiceTrailRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl CreateServiceTrailRequest {
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
    CreateServiceTrailRequest {
        "RegionId" => region_id: query,
    }
}

impl Operation for CreateServiceTrailRequest {
    type Response = CreateServiceTrailResponse;
    type Error = CreateServiceTrailError;
    const INFO: OperationInfo = super::operation("CreateServiceTrail")
        .region("RegionId");
    const ERRORS: &'static [CreateServiceTrailError] = &[
        CreateServiceTrailError::NoPermission,
        CreateServiceTrailError::ServerError,
    ];
}

/// Response to [`CreateServiceTrailRequest`].
pub type CreateServiceTrailResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`CreateServiceTrailRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission), here with HTTP status 400
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type CreateServiceTrailError = super::DocumentedError;
