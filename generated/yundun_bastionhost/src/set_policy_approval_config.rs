// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SetPolicyApprovalConfig`, from `yundun-bastionhost/SetPolicyApprovalConfig.md`.

use alicloud_runtime::codegen::*;

/// Sets whether O\&M under a control policy needs approval first.
///
/// ```no_run
/// # async fn example(client: alicloud_yundun_bastionhost::Client) -> Result<(), alicloud_yundun_bastionhost::Error> {
/// use alicloud_yundun_bastionhost::set_policy_approval_config::ApprovalConfig;
///
/// let request = alicloud_yundun_bastionhost::SetPolicyApprovalConfigRequest::new()
///     .instance_id("...")
///     .policy_id("...")
///     .approval_config(ApprovalConfig::new());
/// let reply = client.set_policy_approval_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SetPolicyApprovalConfigRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the policy that the call is about.
    pub policy_id: Option<String>,
    /// **Required.** Settings of the approval, and what it works with.
    pub approval_config: Option<ApprovalConfig>,
}

impl SetPolicyApprovalConfigRequest {
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
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `PolicyId`, which is required.
    pub fn policy_id(mut self, value: impl Into<String>) -> Self {
        self.policy_id = Some(value.into());
        self
    }
    /// Sets `ApprovalConfig`, which is required.
    pub fn approval_config(mut self, value: impl Into<ApprovalConfig>) -> Self {
        self.approval_config = Some(value.into());
        self
    }
}

request! {
    SetPolicyApprovalConfigRequest {
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
        "PolicyId" => policy_id: query,
        "ApprovalConfig" => approval_config: query_json,
    }
}

impl Operation for SetPolicyApprovalConfigRequest {
    type Response = SetPolicyApprovalConfigResponse;
    type Error = SetPolicyApprovalConfigError;
    const INFO: OperationInfo = super::operation("SetPolicyApprovalConfig")
        .required(&["InstanceId", "PolicyId", "ApprovalConfig"])
        .region("RegionId");
    const ERRORS: &'static [SetPolicyApprovalConfigError] = &[
        SetPolicyApprovalConfigError::InvalidParameter,
        SetPolicyApprovalConfigError::PolicyNotFound,
        SetPolicyApprovalConfigError::InternalError,
    ];
}

/// Response to [`SetPolicyApprovalConfigRequest`].
pub type SetPolicyApprovalConfigResponse = alicloud_runtime::EmptyResponse;

/// Settings of the approval, and what it works with.
#[non_exhaustive]
pub struct ApprovalConfig {
    /// **Required.** State of the switch, to narrow the list down to or to be put into.
    pub switch_status: Option<Open<SwitchStatus>>,
}

impl ApprovalConfig {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SwitchStatus`, which is required.
    pub fn switch_status(mut self, value: impl Into<Open<SwitchStatus>>) -> Self {
        self.switch_status = Some(value.into());
        self
    }
}

request! {
    ApprovalConfig {
        "SwitchStatus" => switch_status: field,
    }
}

values! {
    /// State of the switch, to narrow the list down to or to be put into.
    pub enum SwitchStatus {
        /// Users log on without asking.
        Off = "Off",
        /// An administrator has to approve each logon.
        On = "On",
    }
}

/// Errors that the documentation of [`SetPolicyApprovalConfigRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`PolicyNotFound`](super::DocumentedError::PolicyNotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type SetPolicyApprovalConfigError = super::DocumentedError;
