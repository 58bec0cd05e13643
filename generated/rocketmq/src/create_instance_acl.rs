// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateInstanceAcl`, from `rocketmq/CreateInstanceAcl.md`.

use alicloud_runtime::codegen::*;

/// Grants or denies an account actions on a topic or consumer group of an instance.
///
/// ```no_run
/// # async fn example(client: alicloud_rocketmq::Client) -> Result<(), alicloud_rocketmq::Error> {
/// let request = alicloud_rocketmq::CreateInstanceAclRequest::new()
///     .instance_id("...")
///     .username("...")
///     .resource_type("...")
///     .resource_name("...")
///     .decision("...")
///     .actions(["..."]);
/// let reply = client.create_instance_acl(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateInstanceAclRequest {
    /// **Required.** RocketMQ instance that the call works on.
    pub instance_id: Option<String>,
    /// **Required.** Name for logging on.
    pub username: Option<String>,
    /// **Required.** What the call is about: an `instance`, or, for permissions, a topic or group.
    pub resource_type: Option<Open<ResourceType>>,
    /// **Required.** Topic or consumer group that the permission is about.
    pub resource_name: Option<String>,
    /// **Required.** Whether the rule allows or denies.
    pub decision: Option<Open<Decision>>,
    /// **Required.** The actions to work on or to narrow the list down to.
    pub actions: Vec<String>,
    /// The ip whitelists to work on or to narrow the list down to.
    pub ip_whitelists: Vec<String>,
}

impl CreateInstanceAclRequest {
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
    pub fn resource_type(mut self, value: impl Into<Open<ResourceType>>) -> Self {
        self.resource_type = Some(value.into());
        self
    }
    /// Sets `resourceName`, which is required.
    pub fn resource_name(mut self, value: impl Into<String>) -> Self {
        self.resource_name = Some(value.into());
        self
    }
    /// Sets `decision`, which is required.
    pub fn decision(mut self, value: impl Into<Open<Decision>>) -> Self {
        self.decision = Some(value.into());
        self
    }
    /// Sets `actions`, which is required.
    pub fn actions(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.actions = value.into_iter().map(Into::into).collect();
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
    CreateInstanceAclRequest {
        "instanceId" => instance_id: path,
        "username" => username: path,
        "resourceType" => resource_type: body,
        "resourceName" => resource_name: body,
        "decision" => decision: body,
        "actions" => actions: body,
        "ipWhitelists" => ip_whitelists: body,
    }
}

impl Operation for CreateInstanceAclRequest {
    type Response = CreateInstanceAclResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("CreateInstanceAcl")
        .roa("POST", "/instances/{instanceId}/acl/account/{username}")
        .required(
            &[
                "instanceId",
                "username",
                "resourceType",
                "resourceName",
                "decision",
                "actions",
            ],
        );
}

/// Response to [`CreateInstanceAclRequest`], which the documentation does not describe.
pub type CreateInstanceAclResponse = alicloud_runtime::UndocumentedResponse;

values! {
    /// What the call is about: an `instance`, or, for permissions, a topic or group.
    pub enum ResourceType {
        /// The permission is on sending to and reading from one topic.
        Topic = "Topic",
        /// A consumer group.
        Group = "Group",
    }
}

values! {
    /// Whether the rule allows or denies.
    pub enum Decision {
        /// The action is allowed.
        Allow = "Allow",
        /// The action is denied.
        Deny = "Deny",
    }
}
