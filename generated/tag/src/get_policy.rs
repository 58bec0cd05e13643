// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetPolicy`, from `tag/GetPolicy.md`.

use alicloud_runtime::codegen::*;

/// Returns one tag policy with its content.
///
/// ```no_run
/// # async fn example(client: alicloud_tag::Client) -> Result<(), alicloud_tag::Error> {
/// let request = alicloud_tag::GetPolicyRequest::new()
///     .policy_id("...");
/// let reply = client.get_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetPolicyRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Tag policy that is meant.
    pub policy_id: Option<String>,
}

impl GetPolicyRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
}

request! {
    GetPolicyRequest {
        "RegionId" => region_id: query,
        "PolicyId" => policy_id: query,
    }
}

impl Operation for GetPolicyRequest {
    type Response = GetPolicyResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetPolicy")
        .required(&["PolicyId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`GetPolicyRequest`].
#[non_exhaustive]
pub struct GetPolicyResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `1E7A4802-AB57-570A-9860-F15B60E1586B`.
    pub request_id: Option<String>,
    /// Tag policy, with its facts.
    pub policy: Option<Policy>,
}

response! {
    GetPolicyResponse {
        "RequestId" => request_id: value,
        "Policy" => policy: value,
    }
}

/// Tag policy, with its facts.
#[non_exhaustive]
pub struct Policy {
    /// Display text for the tag policy. Example: `test`.
    pub policy_name: Option<String>,
    /// Free text that tells people about the policy. Example: `text`.
    pub policy_desc: Option<String>,
    /// What the policy contains. Example: `text`.
    pub policy_content: Option<String>,
    /// Whether it works for this account only (`USER`) or for the whole resource directory (`RD`).
    /// Example: `USER`.
    pub user_type: Option<String>,
}

response! {
    Policy {
        "PolicyName" => policy_name: value,
        "PolicyDesc" => policy_desc: value,
        "PolicyContent" => policy_content: value,
        "UserType" => user_type: value,
    }
}
