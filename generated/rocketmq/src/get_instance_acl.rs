// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetInstanceAcl`, from `rocketmq/GetInstanceAcl.md`.

use alicloud_runtime::codegen::*;

/// Returns what an account may do with one topic or consumer group.
///
/// ```no_run
/// # async fn example(client: alicloud_rocketmq::Client) -> Result<(), alicloud_rocketmq::Error> {
/// let request = alicloud_rocketmq::GetInstanceAclRequest::new()
///     .instance_id("...")
///     .username("...")
///     .resource_type("...")
///     .resource_name("...");
/// let reply = client.get_instance_acl(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetInstanceAclRequest {
    /// **Required.** RocketMQ instance that the call works on.
    pub instance_id: Option<String>,
    /// **Required.** Name for logging on.
    pub username: Option<String>,
    /// **Required.** What the call is about: an `instance`, or, for permissions, a topic or group.
    pub resource_type: Option<String>,
    /// **Required.** Topic or consumer group that the permission is about.
    pub resource_name: Option<String>,
}

impl GetInstanceAclRequest {
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
}

request! {
    GetInstanceAclRequest {
        "instanceId" => instance_id: path,
        "username" => username: path,
        "resourceType" => resource_type: query,
        "resourceName" => resource_name: query,
    }
}

impl Operation for GetInstanceAclRequest {
    type Response = GetInstanceAclResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("GetInstanceAcl")
        .roa("GET", "/instances/{instanceId}/acl/account/{username}")
        .required(&["instanceId", "username", "resourceType", "resourceName"])
        .read_only();
}

/// Response to [`GetInstanceAclRequest`], which the documentation does not describe.
pub type GetInstanceAclResponse = alicloud_runtime::UndocumentedResponse;
