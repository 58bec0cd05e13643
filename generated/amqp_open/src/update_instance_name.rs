// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateInstanceName`, from `amqp-open/UpdateInstanceName.md`.

use alicloud_runtime::codegen::*;

/// Gives an instance a name, which is the instance ID by default.
///
/// ```no_run
/// # async fn example(client: alicloud_amqp_open::Client) -> Result<(), alicloud_amqp_open::Error> {
/// let request = alicloud_amqp_open::UpdateInstanceNameRequest::new()
///     .instance_id("...")
///     .instance_name("...");
/// let reply = client.update_instance_name(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateInstanceNameRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** Name given to the instance, as lists and the console show it.
    pub instance_name: Option<String>,
}

impl UpdateInstanceNameRequest {
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
    /// Sets `InstanceName`, which is required.
    pub fn instance_name(mut self, value: impl Into<String>) -> Self {
        self.instance_name = Some(value.into());
        self
    }
}

request! {
    UpdateInstanceNameRequest {
        "InstanceId" => instance_id: query,
        "InstanceName" => instance_name: query,
    }
}

impl Operation for UpdateInstanceNameRequest {
    type Response = UpdateInstanceNameResponse;
    type Error = UpdateInstanceNameError;
    const INFO: OperationInfo = super::operation("UpdateInstanceName")
        .required(&["InstanceId", "InstanceName"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [UpdateInstanceNameError] = &[
        UpdateInstanceNameError::InternalError,
    ];
}

/// Response to [`UpdateInstanceNameRequest`].
#[non_exhaustive]
pub struct UpdateInstanceNameResponse {
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `InstanceNotExist`.
    pub message: Option<String>,
    /// What the call returns besides its status. Example: `true`.
    pub data: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `6DC68EC9-0E76-5435-B8C0-FF9492B4****`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    UpdateInstanceNameResponse {
        "Code" => code: value,
        "Message" => message: value,
        "Data" => data: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`UpdateInstanceNameRequest`] names.
///
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type UpdateInstanceNameError = super::DocumentedError;
