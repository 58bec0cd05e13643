// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyInstanceAttribute`, from `ens/ModifyInstanceAttribute.md`.

use alicloud_runtime::codegen::*;

/// Changes name, password, host name, or deletion protection of an ENS instance.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::ModifyInstanceAttributeRequest::new()
///     .instance_id("...");
/// let reply = client.modify_instance_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyInstanceAttributeRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Password to be set or to log on with.
    pub password: Option<String>,
    /// Name given to the instance, as lists and the console show it.
    pub instance_name: Option<String>,
    /// Name that the machine goes by on the network.
    pub host_name: Option<String>,
    /// Data of your own that the service passes on, to a server at its start or along with results.
    pub user_data: Option<String>,
    /// Whether to guard the resource against being deleted by mistake.
    pub deletion_protection: Option<bool>,
}

impl ModifyInstanceAttributeRequest {
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
    /// Sets `Password`.
    pub fn password(mut self, value: impl Into<String>) -> Self {
        self.password = Some(value.into());
        self
    }
    /// Sets `InstanceName`.
    pub fn instance_name(mut self, value: impl Into<String>) -> Self {
        self.instance_name = Some(value.into());
        self
    }
    /// Sets `HostName`.
    pub fn host_name(mut self, value: impl Into<String>) -> Self {
        self.host_name = Some(value.into());
        self
    }
    /// Sets `UserData`.
    pub fn user_data(mut self, value: impl Into<String>) -> Self {
        self.user_data = Some(value.into());
        self
    }
    /// Sets `DeletionProtection`.
    #[inline]
    pub fn deletion_protection(mut self, value: bool) -> Self {
        self.deletion_protection = Some(value);
        self
    }
}

request! {
    ModifyInstanceAttributeRequest {
        "InstanceId" => instance_id: query,
        "Password" => password: query,
        "InstanceName" => instance_name: query,
        "HostName" => host_name: query,
        "UserData" => user_data: query,
        "DeletionProtection" => deletion_protection: query,
    }
}

impl Operation for ModifyInstanceAttributeRequest {
    type Response = ModifyInstanceAttributeResponse;
    type Error = ModifyInstanceAttributeError;
    const INFO: OperationInfo = super::operation("ModifyInstanceAttribute")
        .required(&["InstanceId"]);
    const ERRORS: &'static [ModifyInstanceAttributeError] = &[
        ModifyInstanceAttributeError::MissingParameter,
        ModifyInstanceAttributeError::InstanceIdNotFound2,
        ModifyInstanceAttributeError::InvalidParameterAny,
        ModifyInstanceAttributeError::NoPermission,
    ];
}

/// Response to [`ModifyInstanceAttributeRequest`].
#[non_exhaustive]
pub struct ModifyInstanceAttributeResponse {
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
}

response! {
    ModifyInstanceAttributeResponse {
        "Code" => code: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`ModifyInstanceAttributeRequest`] names.
///
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InstanceIdNotFound2`](super::DocumentedError::InstanceIdNotFound2)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
pub type ModifyInstanceAttributeError = super::DocumentedError;
