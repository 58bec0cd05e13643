// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeletePkgVersion`, from `webplus/DeletePkgVersion.md`.

use alicloud_runtime::codegen::*;

/// Deletes a version of a deployment package.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_webplus::Client) -> Result<(), alicloud_webplus::Error> {
/// let request = alicloud_webplus::DeletePkgVersionRequest::new()
///     .pkg_version_id("wp-5d1dfea63d7b4445ad6d****");
/// let reply = client.delete_pkg_version(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct DeletePkgVersionRequest {
    /// **Required.** ID of the pkg version that the call is about.
    /// Example: `wp-5d1dfea63d7b4445ad6d****`.
    pub pkg_version_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DeletePkgVersionRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `PkgVersionId`, which is required.
    pub fn pkg_version_id(mut self, value: impl Into<String>) -> Self {
        self.pkg_version_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DeletePkgVersionRequest {
        "PkgVersionId" => pkg_version_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DeletePkgVersionRequest {
    type Response = DeletePkgVersionResponse;
    type Error = DeletePkgVersionError;
    const INFO: OperationInfo = super::operation("DeletePkgVersion")
        .roa("DELETE", "/pop/v1/wam/pkgVersion")
        .required(&["PkgVersionId"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK")
        .region("RegionId");
    const ERRORS: &'static [DeletePkgVersionError] = &[
        DeletePkgVersionError::ResourceAuthFailed,
    ];
}

/// Response to [`DeletePkgVersionRequest`].
#[non_exhaustive]
pub struct DeletePkgVersionResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `D8F166F0-632E-4DBA-96ED-EA520AE3****`.
    pub request_id: Option<String>,
}

response! {
    DeletePkgVersionResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`DeletePkgVersionRequest`] names.
///
/// - [`ResourceAuthFailed`](super::DocumentedError::ResourceAuthFailed)
pub type DeletePkgVersionError = super::DocumentedError;
