// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetControlPolicy`, from `resourcemanager/GetControlPolicy.md`.

use alicloud_runtime::codegen::*;

/// Returns one access control policy with its rules.
///
/// ```no_run
/// # async fn example(client: alicloud_resourcemanager::Client) -> Result<(), alicloud_resourcemanager::Error> {
/// let request = alicloud_resourcemanager::GetControlPolicyRequest::new()
///     .policy_id("...");
/// let reply = client.get_control_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetControlPolicyRequest {
    /// **Required.** ID of an access control policy, which limits what members may do, as
    /// [`CreateControlPolicy`](super::Client::create_control_policy) returned it.
    pub policy_id: Option<String>,
    /// Language that descriptions of system policies are returned in.
    pub language: Option<String>,
}

impl GetControlPolicyRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `PolicyId`, which is required.
    pub fn policy_id(mut self, value: impl Into<String>) -> Self {
        self.policy_id = Some(value.into());
        self
    }
    /// Sets `Language`.
    pub fn language(mut self, value: impl Into<String>) -> Self {
        self.language = Some(value.into());
        self
    }
}

request! {
    GetControlPolicyRequest {
        "PolicyId" => policy_id: query,
        "Language" => language: query,
    }
}

impl Operation for GetControlPolicyRequest {
    type Response = GetControlPolicyResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetControlPolicy")
        .required(&["PolicyId"])
        .read_only();
}

/// Response to [`GetControlPolicyRequest`].
#[non_exhaustive]
pub struct GetControlPolicyResponse {
    /// The access control policy that the call made, changed or looked up.
    pub control_policy: Option<ControlPolicy>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `AB769936-CDFA-4D52-8CE2-A3581800044A`.
    pub request_id: Option<String>,
}

response! {
    GetControlPolicyResponse {
        "ControlPolicy" => control_policy: value,
        "RequestId" => request_id: value,
    }
}

/// The access control policy that the call made, changed or looked up.
#[non_exhaustive]
pub struct ControlPolicy {
    /// The rules of the policy, as JSON: what is allowed or denied on which resources.
    /// Example: `text`.
    pub policy_document: Option<String>,
    /// When the item was last changed. Example: `2021-03-18T08:51:33Z`.
    pub update_date: Option<Timestamp>,
    /// Free text that describes the item to people. Example: `ExampleControlPolicy`.
    pub description: Option<String>,
    /// What the access control policy works on, such as RAM users and roles.
    pub effect_scope: Option<String>,
    /// How many times the policy is attached. Example: `0`.
    pub attachment_count: Option<String>,
    /// Name by which the policy is told from others of its type. Example: `test`.
    pub policy_name: Option<String>,
    /// ID of an access control policy, which limits what members may do, as
    /// [`CreateControlPolicy`](super::Client::create_control_policy) returned it.
    /// Example: `cp-SImPt8GCEwiq****`.
    pub policy_id: Option<String>,
    /// When the item was created. Example: `2021-03-18T08:51:33Z`.
    pub create_date: Option<Timestamp>,
    /// Whether Alibaba Cloud or a user of the account wrote the policy. Example: `Custom`.
    pub policy_type: Option<String>,
}

response! {
    ControlPolicy {
        "PolicyDocument" => policy_document: value,
        "UpdateDate" => update_date: value,
        "Description" => description: value,
        "EffectScope" => effect_scope: value,
        "AttachmentCount" => attachment_count: value,
        "PolicyName" => policy_name: value,
        "PolicyId" => policy_id: value,
        "CreateDate" => create_date: value,
        "PolicyType" => policy_type: value,
    }
}
