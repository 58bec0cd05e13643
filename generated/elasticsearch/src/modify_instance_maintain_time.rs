// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyInstanceMaintainTime`, from `elasticsearch/ModifyInstanceMaintainTime.md`.

use alicloud_runtime::codegen::*;

/// Turns the maintenance window of an instance on and sets its hours.
///
/// ```no_run
/// # async fn example(client: alicloud_elasticsearch::Client) -> Result<(), alicloud_elasticsearch::Error> {
/// let request = alicloud_elasticsearch::ModifyInstanceMaintainTimeRequest::new()
///     .instance_id("es-cn-n6w1o1x0w001c****")
///     .open_maintain_time(true);
/// let reply = client.modify_instance_maintain_time(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyInstanceMaintainTimeRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `es-cn-n6w1o1x0w001c****`.
    pub instance_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `5A2CFF0E-5718-45B5-9D4D-70B3FF****`.
    pub client_token: Option<String>,
    /// When the maintain began or is to begin. Example: `02:00Z`.
    pub maintain_start_time: Option<String>,
    /// When the maintain ended or is to end. Example: `06:00Z`.
    pub maintain_end_time: Option<String>,
    /// **Required.** Time that is set or recorded for this: open maintain. Example: `true`.
    pub open_maintain_time: Option<bool>,
    /// Body of the call.
    pub body: Option<String>,
}

impl ModifyInstanceMaintainTimeRequest {
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
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `maintainStartTime`.
    pub fn maintain_start_time(mut self, value: impl Into<String>) -> Self {
        self.maintain_start_time = Some(value.into());
        self
    }
    /// Sets `maintainEndTime`.
    pub fn maintain_end_time(mut self, value: impl Into<String>) -> Self {
        self.maintain_end_time = Some(value.into());
        self
    }
    /// Sets `openMaintainTime`, which is required.
    #[inline]
    pub fn open_maintain_time(mut self, value: bool) -> Self {
        self.open_maintain_time = Some(value);
        self
    }
    /// Sets `body`.
    pub fn body(mut self, value: impl Into<String>) -> Self {
        self.body = Some(value.into());
        self
    }
}

request! {
    ModifyInstanceMaintainTimeRequest {
        "InstanceId" => instance_id: path,
        "ClientToken" => client_token: query,
        "maintainStartTime" => maintain_start_time: body,
        "maintainEndTime" => maintain_end_time: body,
        "openMaintainTime" => open_maintain_time: body,
        "body" => body: body,
    }
}

impl Operation for ModifyInstanceMaintainTimeRequest {
    type Response = ModifyInstanceMaintainTimeResponse;
    type Error = ModifyInstanceMaintainTimeError;
    const INFO: OperationInfo = super::operation("ModifyInstanceMaintainTime")
        .roa("POST", "/openapi/instances/{InstanceId}/actions/modify-maintaintime")
        .required(&["InstanceId", "openMaintainTime"])
        .idempotency_token("ClientToken");
    const ERRORS: &'static [ModifyInstanceMaintainTimeError] = &[
        ModifyInstanceMaintainTimeError::ComponentCodeValueError,
        ModifyInstanceMaintainTimeError::UserNotOpen,
        ModifyInstanceMaintainTimeError::StsRoleAccountNoPermission,
        ModifyInstanceMaintainTimeError::SubAccountNoPermission,
        ModifyInstanceMaintainTimeError::UserUnauthorized,
    ];
}

/// Response to [`ModifyInstanceMaintainTimeRequest`].
#[non_exhaustive]
pub struct ModifyInstanceMaintainTimeResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `5FFD9ED4-C2EC-4E89-B22B-1ACB6FE1****`.
    pub request_id: Option<String>,
    /// Outcome of the call. Example: `true`.
    pub result: Option<bool>,
}

response! {
    ModifyInstanceMaintainTimeResponse {
        "RequestId" => request_id: value,
        "Result" => result: value,
    }
}

/// Errors that the documentation of [`ModifyInstanceMaintainTimeRequest`] names.
///
/// - [`ComponentCodeValueError`](super::DocumentedError::ComponentCodeValueError)
/// - [`UserNotOpen`](super::DocumentedError::UserNotOpen)
/// - [`StsRoleAccountNoPermission`](super::DocumentedError::StsRoleAccountNoPermission)
/// - [`SubAccountNoPermission`](super::DocumentedError::SubAccountNoPermission)
/// - [`UserUnauthorized`](super::DocumentedError::UserUnauthorized)
pub type ModifyInstanceMaintainTimeError = super::DocumentedError;
