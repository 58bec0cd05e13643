// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SetPolicyCommandConfig`, from `yundun-bastionhost/SetPolicyCommandConfig.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AclType, Approval};

/// Sets which commands a control policy allows, denies, or makes subject to approval.
///
/// ```no_run
/// # async fn example(client: alicloud_yundun_bastionhost::Client) -> Result<(), alicloud_yundun_bastionhost::Error> {
/// use alicloud_yundun_bastionhost::set_policy_command_config::CommandConfig;
///
/// let request = alicloud_yundun_bastionhost::SetPolicyCommandConfigRequest::new()
///     .instance_id("...")
///     .policy_id("...")
///     .command_config(CommandConfig::new());
/// let reply = client.set_policy_command_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SetPolicyCommandConfigRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the policy that the call is about.
    pub policy_id: Option<String>,
    /// **Required.** Settings of the command, and what it works with.
    pub command_config: Option<CommandConfig>,
}

impl SetPolicyCommandConfigRequest {
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
    /// Sets `CommandConfig`, which is required.
    pub fn command_config(mut self, value: impl Into<CommandConfig>) -> Self {
        self.command_config = Some(value.into());
        self
    }
}

request! {
    SetPolicyCommandConfigRequest {
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
        "PolicyId" => policy_id: query,
        "CommandConfig" => command_config: query_json,
    }
}

impl Operation for SetPolicyCommandConfigRequest {
    type Response = SetPolicyCommandConfigResponse;
    type Error = SetPolicyCommandConfigError;
    const INFO: OperationInfo = super::operation("SetPolicyCommandConfig")
        .required(&["InstanceId", "PolicyId", "CommandConfig"])
        .region("RegionId");
    const ERRORS: &'static [SetPolicyCommandConfigError] = &[
        SetPolicyCommandConfigError::InvalidParameter,
        SetPolicyCommandConfigError::PolicyNotFound,
        SetPolicyCommandConfigError::InternalError,
    ];
}

/// Response to [`SetPolicyCommandConfigRequest`].
pub type SetPolicyCommandConfigResponse = alicloud_runtime::EmptyResponse;

/// Settings of the command, and what it works with.
#[non_exhaustive]
pub struct CommandConfig {
    /// **Required.** Commands that never run.
    pub deny: Option<Deny>,
    /// Commands that an administrator has to approve before they run.
    pub approval: Option<Approval>,
}

impl CommandConfig {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Deny`, which is required.
    pub fn deny(mut self, value: impl Into<Deny>) -> Self {
        self.deny = Some(value.into());
        self
    }
    /// Sets `Approval`.
    pub fn approval(mut self, value: impl Into<Approval>) -> Self {
        self.approval = Some(value.into());
        self
    }
}

request! {
    CommandConfig {
        "Deny" => deny: field,
        "Approval" => approval: field,
    }
}

/// Commands that never run.
#[non_exhaustive]
pub struct Deny {
    /// **Required.** Which kind of ACL it is or is to be.
    pub acl_type: Option<Open<AclType>>,
    /// The commands to work on or to narrow the list down to.
    pub commands: Vec<String>,
}

impl Deny {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AclType`, which is required.
    pub fn acl_type(mut self, value: impl Into<Open<AclType>>) -> Self {
        self.acl_type = Some(value.into());
        self
    }
    /// Sets `Commands`.
    pub fn commands(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.commands = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    Deny {
        "AclType" => acl_type: field,
        "Commands" => commands: field,
    }
}

/// Errors that the documentation of [`SetPolicyCommandConfigRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`PolicyNotFound`](super::DocumentedError::PolicyNotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type SetPolicyCommandConfigError = super::DocumentedError;
