// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateInstanceAcl`, from `rocketmq/UpdateInstanceAcl.md`.

use alicloud_runtime::codegen::*;

/// Changes what an account may do with a topic or consumer group.
///
/// ```no_run
/// # async fn example(client: alicloud_rocketmq::Client) -> Result<(), alicloud_rocketmq::Error> {
/// let request = alicloud_rocketmq::UpdateInstanceAclRequest::new()
///     .instance_id("...")
///     .username("...")
///     .resource_type("...")
///     .resource_name("...");
/// let reply = client.update_instance_acl(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateInstanceAclRequest {
    /// **Required.** RocketMQ instance that the call works on.
    pub instance_id: Option<String>,
    /// **Required.** Name for logging on.
    pub username: Option<String>,
    /// **Required.** What the call is about: an `instance`, or, for permissions, a topic or group.
    pub resource_type: Option<String>,
    /// **Required.** Topic or consumer group that the permission is about.
    pub resource_name: Option<String>,
    /// The actions to work on or to narrow the list down to.
    pub actions: Vec<String>,
    /// Whether the rule allows or denies.
    pub decision: Option<String>,
    /// The ip whitelists to work on or to narrow the list down to.
    pub ip_whitelists: Vec<String>,
}

impl UpdateInstanceAclRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `instanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `username`, which is required.
    pub fn username(mut self, value: impl Into<String>) -> Self {
        self.username = Some(value.into());
        self
    }
    /// Sets `resourceType`, which is required.
    pub fn resource_type(mut self, value: impl Into<String>) -> Self {
        self.resource_type = Some(value.into());
        self
    }
    /// Sets `resourceName`, which is required.
    pub fn resource_name(mut self, value: impl Into<String>) -> Self {
        self.resource_name = Some(value.into());
        self
    }
    /// Sets `actions`.
    pub fn actions(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.actions = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `decision`.
    pub fn decision(mut self, value: impl Into<String>) -> Self {
        self.decision = Some(value.into());
        self
    }
    /// Sets `ipWhitelists`.
    pub fn ip_whitelists(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.ip_whitelists = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    UpdateInstanceAclRequest {
        "instanceId" => instance_id: path,
        "username" => username: path,
        "resourceType" => resource_type: body,
        "resourceName" => resource_name: body,
        "actions" => actions: body,
        "decision" => decision: body,
        "ipWhitelists" => ip_whitelists: body,
    }
}

impl Operation for UpdateInstanceAclRequest {
    type Response = UpdateInstanceAclResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("UpdateInstanceAcl")
        .roa("PATCH", "/instances/{instanceId}/acl/account/{username}")
        .required(&["instanceId", "username", "resourceType", "resourceName"]);
}

/// Response to [`UpdateInstanceAclRequest`], which the documentation does not describe.
pub type UpdateInstanceAclResponse = alicloud_runtime::UndocumentedResponse;
