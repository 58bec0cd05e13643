// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateInstanceEndpointStatus`, from `cr/UpdateInstanceEndpointStatus.md`.

use alicloud_runtime::codegen::*;

/// Opens or closes an endpoint of an instance, such as the public one.
///
/// ```no_run
/// # async fn example(client: alicloud_cr::Client) -> Result<(), alicloud_cr::Error> {
/// let request = alicloud_cr::UpdateInstanceEndpointStatusRequest::new()
///     .instance_id("cri-kmsiwlxxdcva****")
///     .endpoint_type("internet")
///     .enable(false);
/// let reply = client.update_instance_endpoint_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateInstanceEndpointStatusRequest {
    /// **Required.** Instance of the registry, as [`ListInstance`](super::Client::list_instance) shows
    /// it, in the form `cri-…`. Example: `cri-kmsiwlxxdcva****`.
    pub instance_id: Option<String>,
    /// **Required.** Way of access: over the internet or from a VPC. Example: `internet`.
    pub endpoint_type: Option<String>,
    /// **Required.** Whether the instance can be reached through this endpoint. Example: `false`.
    pub enable: Option<bool>,
    /// Part of the registry that the access rule holds for: images or Helm charts. Example: `Chart`.
    pub module_name: Option<String>,
}

impl UpdateInstanceEndpointStatusRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `EndpointType`, which is required.
    pub fn endpoint_type(mut self, value: impl Into<String>) -> Self {
        self.endpoint_type = Some(value.into());
        self
    }
    /// Sets `Enable`, which is required.
    #[inline]
    pub fn enable(mut self, value: bool) -> Self {
        self.enable = Some(value);
        self
    }
    /// Sets `ModuleName`.
    pub fn module_name(mut self, value: impl Into<String>) -> Self {
        self.module_name = Some(value.into());
        self
    }
}

request! {
    UpdateInstanceEndpointStatusRequest {
        "InstanceId" => instance_id: query,
        "EndpointType" => endpoint_type: query,
        "Enable" => enable: query,
        "ModuleName" => module_name: query,
    }
}

impl Operation for UpdateInstanceEndpointStatusRequest {
    type Response = UpdateInstanceEndpointStatusResponse;
    type Error = UpdateInstanceEndpointStatusError;
    const INFO: OperationInfo = super::operation("UpdateInstanceEndpointStatus")
        .required(&["InstanceId", "EndpointType", "Enable"])
        .success_flag("IsSuccess")
        .error_codes(&["Code"])
        .success_code("success");
    const ERRORS: &'static [UpdateInstanceEndpointStatusError] = &[
        UpdateInstanceEndpointStatusError::NoPrivilege,
        UpdateInstanceEndpointStatusError::SystemError,
    ];
}

/// Response to [`UpdateInstanceEndpointStatusRequest`].
#[non_exhaustive]
pub struct UpdateInstanceEndpointStatusResponse {
    /// Result code; `success` stands for success. Example: `success`.
    pub code: Option<String>,
    /// Whether the call succeeded. Example: `true`.
    pub is_success: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `2FC14396-A16A-42BA-AAE4-BB94D956DF09`.
    pub request_id: Option<String>,
}

response! {
    UpdateInstanceEndpointStatusResponse {
        "Code" => code: value,
        "IsSuccess" => is_success: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`UpdateInstanceEndpointStatusRequest`] names.
///
/// - [`NoPrivilege`](super::DocumentedError::NoPrivilege)
/// - [`SystemError`](super::DocumentedError::SystemError)
pub type UpdateInstanceEndpointStatusError = super::DocumentedError;
