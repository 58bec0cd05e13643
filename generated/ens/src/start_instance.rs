// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `StartInstance`, from `ens/StartInstance.md`.

use alicloud_runtime::codegen::*;

/// Starts an instance, which must be stopped.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::StartInstanceRequest::new()
///     .instance_id("...");
/// let reply = client.start_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct StartInstanceRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
}

impl StartInstanceRequest {
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
}

request! {
    StartInstanceRequest {
        "InstanceId" => instance_id: query,
    }
}

impl Operation for StartInstanceRequest {
    type Response = StartInstanceResponse;
    type Error = StartInstanceError;
    const INFO: OperationInfo = super::operation("StartInstance")
        .required(&["InstanceId"]);
    const ERRORS: &'static [StartInstanceError] = &[
        StartInstanceError::MissingParameter,
        StartInstanceError::InstanceNotFound2,
        StartInstanceError::NoPermission,
        StartInstanceError::CallInterface,
        StartInstanceError::IncorrectInstanceStatus,
        StartInstanceError::InvalidParameterAny,
    ];
}

/// Response to [`StartInstanceRequest`].
#[non_exhaustive]
pub struct StartInstanceResponse {
    /// Number for the result of the call; the message beside it explains it. Example: `0`.
    pub code: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
}

response! {
    StartInstanceResponse {
        "Code" => code: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`StartInstanceRequest`] names.
///
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InstanceNotFound2`](super::DocumentedError::InstanceNotFound2)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`CallInterface`](super::DocumentedError::CallInterface)
/// - [`IncorrectInstanceStatus`](super::DocumentedError::IncorrectInstanceStatus)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
pub type StartInstanceError = super::DocumentedError;
