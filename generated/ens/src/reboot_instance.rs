// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RebootInstance`, from `ens/RebootInstance.md`.

use alicloud_runtime::codegen::*;

/// Reboots one ENS instance, given by its ID.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::RebootInstanceRequest::new()
///     .instance_id("...");
/// let reply = client.reboot_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RebootInstanceRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Whether to cut the instance off like a power failure. Data not yet written to disk is lost.
    pub force_stop: Option<String>,
}

impl RebootInstanceRequest {
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
    /// Sets `ForceStop`.
    pub fn force_stop(mut self, value: impl Into<String>) -> Self {
        self.force_stop = Some(value.into());
        self
    }
}

request! {
    RebootInstanceRequest {
        "InstanceId" => instance_id: query,
        "ForceStop" => force_stop: query,
    }
}

impl Operation for RebootInstanceRequest {
    type Response = RebootInstanceResponse;
    type Error = RebootInstanceError;
    const INFO: OperationInfo = super::operation("RebootInstance")
        .required(&["InstanceId"]);
    const ERRORS: &'static [RebootInstanceError] = &[
        RebootInstanceError::MissingParameter,
        RebootInstanceError::InstanceIdNotFound2,
        RebootInstanceError::NoPermission,
        RebootInstanceError::EnsInterfaceError,
        RebootInstanceError::IncorrectInstanceStatus,
        RebootInstanceError::InvalidParameterAny,
    ];
}

/// Response to [`RebootInstanceRequest`].
#[non_exhaustive]
pub struct RebootInstanceResponse {
    /// Number for the result of the call; the message beside it explains it. Example: `0`.
    pub code: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
}

response! {
    RebootInstanceResponse {
        "Code" => code: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`RebootInstanceRequest`] names.
///
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InstanceIdNotFound2`](super::DocumentedError::InstanceIdNotFound2)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`EnsInterfaceError`](super::DocumentedError::EnsInterfaceError)
/// - [`IncorrectInstanceStatus`](super::DocumentedError::IncorrectInstanceStatus)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
pub type RebootInstanceError = super::DocumentedError;
