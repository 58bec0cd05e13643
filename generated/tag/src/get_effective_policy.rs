// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetEffectivePolicy`, from `tag/GetEffectivePolicy.md`.

use alicloud_runtime::codegen::*;

/// Returns the tag policy in force for a target after all inherited policies are merged.
///
/// ```no_run
/// # async fn example(client: alicloud_tag::Client) -> Result<(), alicloud_tag::Error> {
/// let request = alicloud_tag::GetEffectivePolicyRequest::new();
/// let reply = client.get_effective_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetEffectivePolicyRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Account or folder that the tag policy is attached to.
    pub target_id: Option<String>,
    /// What the tag policy is attached to: the account itself (`USER`), or a root, folder or member of
    /// a resource directory.
    pub target_type: Option<String>,
    /// Keys of the tags concerned. Items: at most 100.
    pub tag_keys: Vec<String>,
}

impl GetEffectivePolicyRequest {
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
    /// Sets `TargetId`.
    pub fn target_id(mut self, value: impl Into<String>) -> Self {
        self.target_id = Some(value.into());
        self
    }
    /// Sets `TargetType`.
    pub fn target_type(mut self, value: impl Into<String>) -> Self {
        self.target_type = Some(value.into());
        self
    }
    /// Sets `TagKeys`.
    pub fn tag_keys(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.tag_keys = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    GetEffectivePolicyRequest {
        "RegionId" => region_id: query,
        "TargetId" => target_id: query,
        "TargetType" => target_type: query,
        "TagKeys" => tag_keys: query,
    }
}

impl Operation for GetEffectivePolicyRequest {
    type Response = GetEffectivePolicyResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetEffectivePolicy")
        .region("RegionId")
        .read_only();
}

/// Response to [`GetEffectivePolicyRequest`].
#[non_exhaustive]
pub struct GetEffectivePolicyResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `BB532282-94F5-5F56-877F-32D5E2A04F3F`.
    pub request_id: Option<String>,
    /// What is done about the effective, as rules. Example: `text`.
    pub effective_policy: Option<String>,
}

response! {
    GetEffectivePolicyResponse {
        "RequestId" => request_id: value,
        "EffectivePolicy" => effective_policy: value,
    }
}
