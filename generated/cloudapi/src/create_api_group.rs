// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateApiGroup`, from `cloudapi/CreateApiGroup.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Creates an API group, which holds APIs under a common base path and domain.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// let request = alicloud_cloudapi::CreateApiGroupRequest::new()
///     .group_name("...");
/// let reply = client.create_api_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateApiGroupRequest {
    /// **Required.** Display text for the API group; unique in the account.
    pub group_name: Option<String>,
    /// Path under which the base is found.
    pub base_path: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 500.
    pub tag: Vec<Tag>,
}

impl CreateApiGroupRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `GroupName`, which is required.
    pub fn group_name(mut self, value: impl Into<String>) -> Self {
        self.group_name = Some(value.into());
        self
    }
    /// Sets `BasePath`.
    pub fn base_path(mut self, value: impl Into<String>) -> Self {
        self.base_path = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    CreateApiGroupRequest {
        "GroupName" => group_name: query,
        "BasePath" => base_path: query,
        "Description" => description: query,
        "InstanceId" => instance_id: query,
        "Tag" => tag: query,
    }
}

impl Operation for CreateApiGroupRequest {
    type Response = CreateApiGroupResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateApiGroup")
        .required(&["GroupName"]);
}

/// Response to [`CreateApiGroupRequest`].
#[non_exhaustive]
pub struct CreateApiGroupResponse {
    /// State that the tag is in. Example: `True`.
    pub tag_status: Option<bool>,
    /// Path under which the base is found. Example: `/qqq`.
    pub base_path: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `FF3B7D81-66AE-47E0-BF69-157DCF187514`.
    pub request_id: Option<String>,
    /// Free text that describes the item to people. Example: `The weather informations`.
    pub description: Option<String>,
    /// Display text for the API group; unique in the account. Example: `Weather`.
    pub group_name: Option<String>,
    /// API group, which holds APIs under common domains. Example: `523e8dc7bbe04613b5b1d726c2a7xx`.
    pub group_id: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `apigateway-cn-v6419k43xxxxx`.
    pub instance_id: Option<String>,
    /// Domain name that belongs to the sub.
    /// Example: `523e8dc7bbe04613b5b1d726xxxxxxxx-cn-hangzhou.alicloudapi.com`.
    pub sub_domain: Option<String>,
    /// Kind or model of the instance, which sets what it can do. Example: `VPC_SHARED`.
    pub instance_type: Option<String>,
}

response! {
    CreateApiGroupResponse {
        "TagStatus" => tag_status: value,
        "BasePath" => base_path: value,
        "RequestId" => request_id: value,
        "Description" => description: value,
        "GroupName" => group_name: value,
        "GroupId" => group_id: value,
        "InstanceId" => instance_id: value,
        "SubDomain" => sub_domain: value,
        "InstanceType" => instance_type: value,
    }
}
