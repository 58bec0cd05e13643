// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DetachSceneDefenseObject`, from `ddoscoo/DetachSceneDefenseObject.md`.

use alicloud_runtime::codegen::*;

/// Takes protected objects out of a scenario-specific custom policy.
///
/// ```no_run
/// # async fn example(client: alicloud_ddoscoo::Client) -> Result<(), alicloud_ddoscoo::Error> {
/// let request = alicloud_ddoscoo::DetachSceneDefenseObjectRequest::new()
///     .policy_id("321a-fd31-df51-****")
///     .objects("www.aliyun.com");
/// let reply = client.detach_scene_defense_object(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DetachSceneDefenseObjectRequest {
    /// **Required.** ID of the policy that the call is about. Example: `321a-fd31-df51-****`.
    pub policy_id: Option<String>,
    /// Kind of object that the task works on. Default: `Domain`. Example: `Domain`.
    pub object_type: Option<String>,
    /// **Required.** The objects that are concerned. Example: `www.aliyun.com`.
    pub objects: Option<String>,
}

impl DetachSceneDefenseObjectRequest {
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
    /// Sets `ObjectType`.
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
    DetachSceneDefenseObjectRequest {
        "PolicyId" => policy_id: query,
        "ObjectType" => object_type: query,
        "Objects" => objects: query,
    }
}

impl Operation for DetachSceneDefenseObjectRequest {
    type Response = DetachSceneDefenseObjectResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DetachSceneDefenseObject")
        .required(&["PolicyId", "Objects"])
        .success_flag("Success");
}

/// Response to [`DetachSceneDefenseObjectRequest`].
#[non_exhaustive]
pub struct DetachSceneDefenseObjectResponse {
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `F65DF043-E0EB-4796-9467-23DDCDF92C1D`.
    pub request_id: Option<String>,
}

response! {
    DetachSceneDefenseObjectResponse {
        "Success" => success: value,
        "RequestId" => request_id: value,
    }
}
