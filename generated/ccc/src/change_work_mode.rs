// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ChangeWorkMode`, from `ccc/ChangeWorkMode.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{WorkModeData};

/// Changes the work mode of an agent, such as on-site or by office phone.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::ChangeWorkModeRequest::new()
///     .instance_id("ccc-test")
///     .work_mode("ON_SITE");
/// let reply = client.change_work_mode(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ChangeWorkModeRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `ccc-test`.
    pub instance_id: Option<String>,
    /// **Required.** Way in which the work works. Example: `ON_SITE`.
    pub work_mode: Option<String>,
    /// ID of the user or account that the call or the item is about. Example: `user-test@ccc-test`.
    pub user_id: Option<String>,
    /// ID of the device that the call is about.
    /// Example: `ACC-YUNBS-1.0.10-bs990cd82101cc000176af19ec8e`.
    pub device_id: Option<String>,
    /// IDs of the signed skill groups to work on or to narrow the list down to.
    pub signed_skill_group_id_list: Option<String>,
    /// Cell phone number.
    pub mobile: Option<String>,
}

impl ChangeWorkModeRequest {
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
    /// Sets `WorkMode`, which is required.
    pub fn work_mode(mut self, value: impl Into<String>) -> Self {
        self.work_mode = Some(value.into());
        self
    }
    /// Sets `UserId`.
    pub fn user_id(mut self, value: impl Into<String>) -> Self {
        self.user_id = Some(value.into());
        self
    }
    /// Sets `DeviceId`.
    pub fn device_id(mut self, value: impl Into<String>) -> Self {
        self.device_id = Some(value.into());
        self
    }
    /// Sets `SignedSkillGroupIdList`.
    pub fn signed_skill_group_id_list(mut self, value: impl Into<String>) -> Self {
        self.signed_skill_group_id_list = Some(value.into());
        self
    }
    /// Sets `Mobile`.
    pub fn mobile(mut self, value: impl Into<String>) -> Self {
        self.mobile = Some(value.into());
        self
    }
}

request! {
    ChangeWorkModeRequest {
        "InstanceId" => instance_id: query,
        "WorkMode" => work_mode: query,
        "UserId" => user_id: query,
        "DeviceId" => device_id: query,
        "SignedSkillGroupIdList" => signed_skill_group_id_list: query,
        "Mobile" => mobile: query,
    }
}

impl Operation for ChangeWorkModeRequest {
    type Response = ChangeWorkModeResponse;
    type Error = ChangeWorkModeError;
    const INFO: OperationInfo = super::operation("ChangeWorkMode")
        .required(&["InstanceId", "WorkMode"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK");
    const ERRORS: &'static [ChangeWorkModeError] = &[
        ChangeWorkModeError::ParameterEnumeration,
        ChangeWorkModeError::ParameterBlank,
    ];
}

/// Response to [`ChangeWorkModeRequest`].
#[non_exhaustive]
pub struct ChangeWorkModeResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<WorkModeData>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// The params that were found or are concerned, one entry each. Example: `text`.
    pub params: Vec<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `87731ED1-6224-48A5-99E3-6237FF9B1C00`.
    pub request_id: Option<String>,
}

response! {
    ChangeWorkModeResponse {
        "Code" => code: value,
        "Data" => data: value,
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "Params" => params: list(""),
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`ChangeWorkModeRequest`] names.
///
/// - [`ParameterEnumeration`](super::DocumentedError::ParameterEnumeration)
/// - [`ParameterBlank`](super::DocumentedError::ParameterBlank)
pub type ChangeWorkModeError = super::DocumentedError;
