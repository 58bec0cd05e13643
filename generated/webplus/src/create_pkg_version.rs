// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreatePkgVersion`, from `webplus/CreatePkgVersion.md`.

use alicloud_runtime::codegen::*;

/// Registers a deployment package as a new version of an application.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_webplus::Client) -> Result<(), alicloud_webplus::Error> {
/// let request = alicloud_webplus::CreatePkgVersionRequest::new();
/// let reply = client.create_pkg_version(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct CreatePkgVersionRequest {
    /// ID that the service gave the application. Example: `wa-5d3eaae92977ca5251e*****`.
    pub app_id: Option<String>,
    /// Where the package comes from.
    /// Example: `oss://target-url/webx/webx-quickstart-tomcat-0.1.0-SNAPSHOT.war`.
    pub package_source: Option<String>,
    /// Free text that tells people about the pkg version. Example: `This is a package.`.
    pub pkg_version_description: Option<String>,
    /// Label that the pkg version carries. Example: `version-demo-tmc-1.5`.
    pub pkg_version_label: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl CreatePkgVersionRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AppId`.
    pub fn app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = Some(value.into());
        self
    }
    /// Sets `PackageSource`.
    pub fn package_source(mut self, value: impl Into<String>) -> Self {
        self.package_source = Some(value.into());
        self
    }
    /// Sets `PkgVersionDescription`.
    pub fn pkg_version_description(mut self, value: impl Into<String>) -> Self {
        self.pkg_version_description = Some(value.into());
        self
    }
    /// Sets `PkgVersionLabel`.
    pub fn pkg_version_label(mut self, value: impl Into<String>) -> Self {
        self.pkg_version_label = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    CreatePkgVersionRequest {
        "AppId" => app_id: form,
        "PackageSource" => package_source: form,
        "PkgVersionDescription" => pkg_version_description: form,
        "PkgVersionLabel" => pkg_version_label: form,
        "RegionId" => region_id: query,
    }
}

impl Operation for CreatePkgVersionRequest {
    type Response = CreatePkgVersionResponse;
    type Error = CreatePkgVersionError;
    const INFO: OperationInfo = super::operation("CreatePkgVersion")
        .roa("POST", "/pop/v1/wam/pkgVersion")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK")
        .region("RegionId");
    const ERRORS: &'static [CreatePkgVersionError] = &[
        CreatePkgVersionError::ResourceAuthFailed,
        CreatePkgVersionError::VersionLabelExists,
        CreatePkgVersionError::OSSPathInvalid,
    ];
}

/// Response to [`CreatePkgVersionRequest`].
#[non_exhaustive]
pub struct CreatePkgVersionResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// Which version of the pkg is meant.
    pub pkg_version: Option<PkgVersion>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `14A65FB3-DFD6-4D9A-83EA-9259C2D*****`.
    pub request_id: Option<String>,
}

response! {
    CreatePkgVersionResponse {
        "Code" => code: value,
        "Message" => message: value,
        "PkgVersion" => pkg_version: value,
        "RequestId" => request_id: value,
    }
}

/// Which version of the pkg is meant.
#[non_exhaustive]
pub struct PkgVersion {
    /// ID that the service gave the application. Example: `wa-5d3eaae92977ca5251e*****`.
    pub app_id: Option<String>,
    /// Name that the application is registered under. Example: `app1`.
    pub app_name: Option<String>,
    /// When the item was created. Example: `1564388159130`.
    pub create_time: Option<i64>,
    /// Where the package comes from.
    /// Example: `oss://target-url/webx/webx-quickstart-tomcat-0.1.0-SNAPSHOT.war`.
    pub package_source: Option<String>,
    /// Free text that tells people about the pkg version. Example: `This is a package`.
    pub pkg_version_description: Option<String>,
    /// ID of the pkg version that the item belongs to or stands for.
    /// Example: `wp-5d3eab3f2977ca5251e*****`.
    pub pkg_version_id: Option<String>,
    /// Label that the pkg version carries. Example: `version-demo-tmc-1.5`.
    pub pkg_version_label: Option<String>,
    /// When the item was last changed. Example: `1564388159130`.
    pub update_time: Option<i64>,
}

response! {
    PkgVersion {
        "AppId" => app_id: value,
        "AppName" => app_name: value,
        "CreateTime" => create_time: value,
        "PackageSource" => package_source: value,
        "PkgVersionDescription" => pkg_version_description: value,
        "PkgVersionId" => pkg_version_id: value,
        "PkgVersionLabel" => pkg_version_label: value,
        "UpdateTime" => update_time: value,
    }
}

/// Errors that the documentation of [`CreatePkgVersionRequest`] names.
///
/// - [`ResourceAuthFailed`](super::DocumentedError::ResourceAuthFailed)
/// - [`VersionLabelExists`](super::DocumentedError::VersionLabelExists)
/// - [`OSSPathInvalid`](super::DocumentedError::OSSPathInvalid)
pub type CreatePkgVersionError = super::DocumentedError;
