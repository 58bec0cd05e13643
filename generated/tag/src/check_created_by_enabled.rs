// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CheckCreatedByEnabled`, from `tag/CheckCreatedByEnabled.md`.

use alicloud_runtime::codegen::*;

/// Tells whether creator tags are enabled, which record who created a resource.
///
/// ```no_run
/// # async fn example(client: alicloud_tag::Client) -> Result<(), alicloud_tag::Error> {
/// let request = alicloud_tag::CheckCreatedByEnabledRequest::new();
/// let reply = client.check_created_by_enabled(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CheckCreatedByEnabledRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl CheckCreatedByEnabledRequest {
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
    CheckCreatedByEnabledRequest {
        "RegionId" => region_id: query,
    }
}

impl Operation for CheckCreatedByEnabledRequest {
    type Response = CheckCreatedByEnabledResponse;
    type Error = CheckCreatedByEnabledError;
    const INFO: OperationInfo = super::operation("CheckCreatedByEnabled")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [CheckCreatedByEnabledError] = &[
        CheckCreatedByEnabledError::Throttling,
        CheckCreatedByEnabledError::NoPermissionOperator,
    ];
}

/// Response to [`CheckCreatedByEnabledRequest`].
#[non_exhaustive]
pub struct CheckCreatedByEnabledResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `682DD9E1-F530-5D14-A839-A6787FA82B74`.
    pub request_id: Option<String>,
    /// State that the open is in. Example: `false`.
    pub open_status: Option<bool>,
}

response! {
    CheckCreatedByEnabledResponse {
        "RequestId" => request_id: value,
        "OpenStatus" => open_status: value,
    }
}

/// Errors that the documentation of [`CheckCreatedByEnabledRequest`] names.
///
/// - [`Throttling`](super::DocumentedError::Throttling)
/// - [`NoPermissionOperator`](super::DocumentedError::NoPermissionOperator)
pub type CheckCreatedByEnabledError = super::DocumentedError;
