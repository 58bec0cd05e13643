// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AttachSceneDefenseObject`, from `ddoscoo/AttachSceneDefenseObject.md`.

use alicloud_runtime::codegen::*;

/// Puts protected objects such as domains or IP addresses under a scenario-specific custom policy.
///
/// ```no_run
/// # async fn example(client: alicloud_ddoscoo::Client) -> Result<(), alicloud_ddoscoo::Error> {
/// let request = alicloud_ddoscoo::AttachSceneDefenseObjectRequest::new()
///     .policy_id("321a-fd31-df51-****")
///     .object_type("Domain")
///     .objects("www.aliyun.com");
/// let reply = client.attach_scene_defense_object(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AttachSceneDefenseObjectRequest {
    /// **Required.** ID of the policy that the call is about. Example: `321a-fd31-df51-****`.
    pub policy_id: Option<String>,
    /// **Required.** Kind of object that the task works on. Example: `Domain`.
    pub object_type: Option<String>,
    /// **Required.** The objects that are concerned. Example: `www.aliyun.com`.
    pub objects: Option<String>,
}

impl AttachSceneDefenseObjectRequest {
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
    /// Sets `ObjectType`, which is required.
    pub fn object_type(mut self, value: impl Into<String>) -> Self {
        self.object_type = Some(value.into());
        self
    }
    /// Sets `Objects`, which is required.
    pub fn objects(mut self, value: impl Into<String>) -> Self {
        self.objects = Some(value.into());
        self
    }
}

request! {
    AttachSceneDefenseObjectRequest {
        "PolicyId" => policy_id: query,
        "ObjectType" => object_type: query,
        "Objects" => objects: query,
    }
}

impl Operation for AttachSceneDefenseObjectRequest {
    type Response = AttachSceneDefenseObjectResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("AttachSceneDefenseObject")
        .required(&["PolicyId", "ObjectType", "Objects"])
        .success_flag("Success");
}

/// Response to [`AttachSceneDefenseObjectRequest`].
#[non_exhaustive]
pub struct AttachSceneDefenseObjectResponse {
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `F65DF043-E0EB-4796-9467-23DDCDF92C1D`.
    pub request_id: Option<String>,
}

response! {
    AttachSceneDefenseObjectResponse {
        "Success" => success: value,
        "RequestId" => request_id: value,
    }
}
