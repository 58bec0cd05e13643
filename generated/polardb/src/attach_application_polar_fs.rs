// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AttachApplicationPolarFS`, from `polardb/AttachApplicationPolarFS.md`.

use alicloud_runtime::codegen::*;

/// Attaches a PolarFS instance to a PolarDB application, using the access key that you supply.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::AttachApplicationPolarFSRequest::new()
///     .application_id("...")
///     .polar_fs_instance_id("...");
/// let reply = client.attach_application_polar_fs(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AttachApplicationPolarFSRequest {
    /// **Required.** PolarDB application, such as an AI one that runs beside the cluster.
    pub application_id: Option<String>,
    /// **Required.** ID of the polar FS instance that the call is about.
    pub polar_fs_instance_id: Option<String>,
    /// ID of the polar FS AccessKey pair that the call is about.
    pub polar_fs_access_key_id: Option<String>,
    /// Secret for the file system.
    pub polar_fs_access_key_secret: Option<String>,
}

impl AttachApplicationPolarFSRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ApplicationId`, which is required.
    pub fn application_id(mut self, value: impl Into<String>) -> Self {
        self.application_id = Some(value.into());
        self
    }
    /// Sets `PolarFSInstanceId`, which is required.
    pub fn polar_fs_instance_id(mut self, value: impl Into<String>) -> Self {
        self.polar_fs_instance_id = Some(value.into());
        self
    }
    /// Sets `PolarFSAccessKeyId`.
    pub fn polar_fs_access_key_id(mut self, value: impl Into<String>) -> Self {
        self.polar_fs_access_key_id = Some(value.into());
        self
    }
    /// Sets `PolarFSAccessKeySecret`.
    pub fn polar_fs_access_key_secret(mut self, value: impl Into<String>) -> Self {
        self.polar_fs_access_key_secret = Some(value.into());
        self
    }
}

request! {
    AttachApplicationPolarFSRequest {
        "ApplicationId" => application_id: query,
        "PolarFSInstanceId" => polar_fs_instance_id: query,
        "PolarFSAccessKeyId" => polar_fs_access_key_id: query,
        "PolarFSAccessKeySecret" => polar_fs_access_key_secret: query,
    }
}

impl Operation for AttachApplicationPolarFSRequest {
    type Response = AttachApplicationPolarFSResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("AttachApplicationPolarFS")
        .required(&["ApplicationId", "PolarFSInstanceId"]);
}

/// Response to [`AttachApplicationPolarFSRequest`], which the documentation does not describe.
pub type AttachApplicationPolarFSResponse = alicloud_runtime::UndocumentedResponse;
