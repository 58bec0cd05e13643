// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyHighPriorityIp`, from `uis/ModifyHighPriorityIp.md`.

use alicloud_runtime::codegen::*;

/// Changes a high-priority IP address of a UIS instance.
///
/// ```no_run
/// # async fn example(client: alicloud_uis::Client) -> Result<(), alicloud_uis::Error> {
/// let request = alicloud_uis::ModifyHighPriorityIpRequest::new();
/// let reply = client.modify_high_priority_ip(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyHighPriorityIpRequest {
    /// **Required** by the documentation; not checked here. IP address that belongs to the high
    /// priority.
    pub high_priority_ip: Option<String>,
    /// **Required** by the documentation; not checked here. ID of the UIS instance that the call is
    /// about. Example: `UIS-xxxsjkn8dtiej7bbb****`.
    pub uis_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `d7d24a21-f4ba-4454-9173-b3828dae492b`.
    pub client_token: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl ModifyHighPriorityIpRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `HighPriorityIp`.
    pub fn high_priority_ip(mut self, value: impl Into<String>) -> Self {
        self.high_priority_ip = Some(value.into());
        self
    }
    /// Sets `UisId`.
    pub fn uis_id(mut self, value: impl Into<String>) -> Self {
        self.uis_id = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    ModifyHighPriorityIpRequest {
        "HighPriorityIp" => high_priority_ip: query,
        "UisId" => uis_id: query,
        "ClientToken" => client_token: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for ModifyHighPriorityIpRequest {
    type Response = ModifyHighPriorityIpResponse;
    type Error = ModifyHighPriorityIpError;
    const INFO: OperationInfo = super::operation("ModifyHighPriorityIp")
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [ModifyHighPriorityIpError] = &[
        ModifyHighPriorityIpError::ForbbidenSubUser,
        ModifyHighPriorityIpError::Forbidden,
    ];
}

/// Response to [`ModifyHighPriorityIpRequest`].
pub type ModifyHighPriorityIpResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyHighPriorityIpRequest`] names.
///
/// - [`ForbbidenSubUser`](super::DocumentedError::ForbbidenSubUser)
/// - [`Forbidden`](super::DocumentedError::Forbidden)
pub type ModifyHighPriorityIpError = super::DocumentedError;
