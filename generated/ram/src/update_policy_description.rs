// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdatePolicyDescription`, from `ram/UpdatePolicyDescription.md`.

use alicloud_runtime::codegen::*;

/// Changes the description of a custom policy, but not its content.
///
/// ```no_run
/// # async fn example(client: alicloud_ram::Client) -> Result<(), alicloud_ram::Error> {
/// let request = alicloud_ram::UpdatePolicyDescriptionRequest::new();
/// let reply = client.update_policy_description(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdatePolicyDescriptionRequest {
    /// Policy, by its name; together with the type it picks out one policy.
    pub policy_name: Option<String>,
    /// Description that the policy or role gets.
    pub new_description: Option<String>,
}

impl UpdatePolicyDescriptionRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `PolicyName`.
    pub fn policy_name(mut self, value: impl Into<String>) -> Self {
        self.policy_name = Some(value.into());
        self
    }
    /// Sets `NewDescription`.
    pub fn new_description(mut self, value: impl Into<String>) -> Self {
        self.new_description = Some(value.into());
        self
    }
}

request! {
    UpdatePolicyDescriptionRequest {
        "PolicyName" => policy_name: query,
        "NewDescription" => new_description: query,
    }
}

impl Operation for UpdatePolicyDescriptionRequest {
    type Response = UpdatePolicyDescriptionResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdatePolicyDescription");
}

/// Response to [`UpdatePolicyDescriptionRequest`].
#[non_exhaustive]
pub struct UpdatePolicyDescriptionResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `7572DEBD-0ECE-518E-8682-D8CB82F8FE8E`.
    pub request_id: Option<String>,
    /// The policy with its name, type, and dates.
    pub policy: Option<Policy>,
}

response! {
    UpdatePolicyDescriptionResponse {
        "RequestId" => request_id: value,
        "Policy" => policy: value,
    }
}

/// The policy with its name, type, and dates.
#[non_exhaustive]
pub struct Policy {
    /// Policy, by its name; together with the type it picks out one policy. Example: `TestPolicy`.
    pub policy_name: Option<String>,
    /// Whether Alibaba Cloud or the account itself made the policy. Example: `Custom`.
    pub policy_type: Option<String>,
    /// When the item was created. Example: `2022-02-28T07:04:15Z`.
    pub create_date: Option<Timestamp>,
    /// When the item was last changed. Example: `2022-02-28T07:05:37Z`.
    pub update_date: Option<Timestamp>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// Version of the policy that is in force. Example: `v1`.
    pub default_version: Option<String>,
}

response! {
    Policy {
        "PolicyName" => policy_name: value,
        "PolicyType" => policy_type: value,
        "CreateDate" => create_date: value,
        "UpdateDate" => update_date: value,
        "Description" => description: value,
        "DefaultVersion" => default_version: value,
    }
}
