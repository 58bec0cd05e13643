// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreatePolicy`, from `ram/CreatePolicy.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Creates a custom policy, which takes effect where it is attached.
///
/// ```no_run
/// # async fn example(client: alicloud_ram::Client) -> Result<(), alicloud_ram::Error> {
/// let request = alicloud_ram::CreatePolicyRequest::new();
/// let reply = client.create_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreatePolicyRequest {
    /// Free text that describes the item to people. Length: 1 to 1024. Example: `text`.
    pub description: Option<String>,
    /// Text of the policy, in JSON: what is allowed or denied, and on which resources.
    /// Example: `text`.
    pub policy_document: Option<String>,
    /// Policy, by its name; together with the type it picks out one policy.
    /// Length: at most 128. Example: `OSS-Administrator`.
    pub policy_name: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tag: Vec<Tag>,
}

impl CreatePolicyRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `PolicyDocument`.
    pub fn policy_document(mut self, value: impl Into<String>) -> Self {
        self.policy_document = Some(value.into());
        self
    }
    /// Sets `PolicyName`.
    pub fn policy_name(mut self, value: impl Into<String>) -> Self {
        self.policy_name = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    CreatePolicyRequest {
        "Description" => description: query,
        "PolicyDocument" => policy_document: query,
        "PolicyName" => policy_name: query,
        "Tag" => tag: query_json,
    }
}

impl Operation for CreatePolicyRequest {
    type Response = CreatePolicyResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreatePolicy");
}

/// Response to [`CreatePolicyRequest`].
#[non_exhaustive]
pub struct CreatePolicyResponse {
    /// The policy with its name, type, and dates.
    pub policy: Option<Policy>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `9B34724D-54B0-4A51-B34D-4512372FE1BE`.
    pub request_id: Option<String>,
}

response! {
    CreatePolicyResponse {
        "Policy" => policy: value,
        "RequestId" => request_id: value,
    }
}

/// The policy with its name, type, and dates.
#[non_exhaustive]
pub struct Policy {
    /// When the item was created. Example: `2015-01-23T12:33:18Z`.
    pub create_date: Option<Timestamp>,
    /// Version of the policy that is in force. Example: `v1`.
    pub default_version: Option<String>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// Policy, by its name; together with the type it picks out one policy.
    /// Example: `OSS-Administrator`.
    pub policy_name: Option<String>,
    /// Whether Alibaba Cloud or the account itself made the policy. Example: `Custom`.
    pub policy_type: Option<String>,
}

response! {
    Policy {
        "CreateDate" => create_date: value,
        "DefaultVersion" => default_version: value,
        "Description" => description: value,
        "PolicyName" => policy_name: value,
        "PolicyType" => policy_type: value,
    }
}
