// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `OperateImageVul`, from `sas/OperateImageVul.md`.

use alicloud_runtime::codegen::*;

/// Repairs, verifies or ignores vulnerabilities of images, or takes the ignoring back.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::OperateImageVulRequest::new();
/// let reply = client.operate_image_vul(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct OperateImageVulRequest {
    /// What the repair is about, as JSON: the updates or flaws on each server.
    pub info: Option<String>,
    /// Which kind of operate it is or is to be.
    pub operate_type: Option<String>,
    /// Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
}

impl OperateImageVulRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Info`.
    pub fn info(mut self, value: impl Into<String>) -> Self {
        self.info = Some(value.into());
        self
    }
    /// Sets `OperateType`.
    pub fn operate_type(mut self, value: impl Into<String>) -> Self {
        self.operate_type = Some(value.into());
        self
    }
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
}

request! {
    OperateImageVulRequest {
        "Info" => info: query,
        "OperateType" => operate_type: query,
        "Type" => type_: query,
    }
}

impl Operation for OperateImageVulRequest {
    type Response = OperateImageVulResponse;
    type Error = OperateImageVulError;
    const INFO: OperationInfo = super::operation("OperateImageVul");
    const ERRORS: &'static [OperateImageVulError] = &[
        OperateImageVulError::NoPermission,
        OperateImageVulError::ServerError,
    ];
}

/// Response to [`OperateImageVulRequest`].
pub type OperateImageVulResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`OperateImageVulRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type OperateImageVulError = super::DocumentedError;
