// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SetVpcAccess`, from `cloudapi/SetVpcAccess.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Authorizes API Gateway to reach an instance and port inside a VPC.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// let request = alicloud_cloudapi::SetVpcAccessRequest::new()
///     .name("...")
///     .vpc_id("...")
///     .instance_id("...")
///     .port(1);
/// let reply = client.set_vpc_access(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SetVpcAccessRequest {
    /// **Required.** Name that people know the item by.
    pub name: Option<String>,
    /// **Required.** ID of the virtual private cloud.
    pub vpc_id: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** Port of the backend.
    pub port: Option<i32>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// Host that the gateway puts into requests to the server in the private network.
    pub vpc_target_host_name: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 100.
    pub tag: Vec<Tag>,
}

impl SetVpcAccessRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Name`, which is required.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `VpcId`, which is required.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `Port`, which is required.
    #[inline]
    pub fn port(mut self, value: i32) -> Self {
        self.port = Some(value);
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `VpcTargetHostName`.
    pub fn vpc_target_host_name(mut self, value: impl Into<String>) -> Self {
        self.vpc_target_host_name = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    SetVpcAccessRequest {
        "Name" => name: query,
        "VpcId" => vpc_id: query,
        "InstanceId" => instance_id: query,
        "Port" => port: query,
        "Description" => description: query,
        "VpcTargetHostName" => vpc_target_host_name: query,
        "Tag" => tag: query,
    }
}

impl Operation for SetVpcAccessRequest {
    type Response = SetVpcAccessResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SetVpcAccess")
        .required(&["Name", "VpcId", "InstanceId", "Port"]);
}

/// Response to [`SetVpcAccessRequest`].
#[non_exhaustive]
pub struct SetVpcAccessResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `CEF72CEB-54B6-4AE8-B225-F876FF7BZ015`.
    pub request_id: Option<String>,
    /// Authorization under which the gateway reaches a server in a private network.
    /// Example: `4c68e061860f441ab72af7404137440e`.
    pub vpc_access_id: Option<String>,
}

response! {
    SetVpcAccessResponse {
        "RequestId" => request_id: value,
        "VpcAccessId" => vpc_access_id: value,
    }
}
