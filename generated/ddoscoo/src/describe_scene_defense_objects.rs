// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSceneDefenseObjects`, from `ddoscoo/DescribeSceneDefenseObjects.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{RegionId};

/// Lists the protected objects of a scenario-specific custom policy.
///
/// ```no_run
/// # async fn example(client: alicloud_ddoscoo::Client) -> Result<(), alicloud_ddoscoo::Error> {
/// let request = alicloud_ddoscoo::DescribeSceneDefenseObjectsRequest::new()
///     .policy_id("47e07ebd-0ba5-4afc-957b-59d15b90****");
/// let reply = client.describe_scene_defense_objects(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSceneDefenseObjectsRequest {
    /// **Required.** ID of the policy that the call is about.
    /// Example: `47e07ebd-0ba5-4afc-957b-59d15b90****`.
    pub policy_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<Open<RegionId>>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfm2pz25js****`.
    pub resource_group_id: Option<String>,
}

impl DescribeSceneDefenseObjectsRequest {
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
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<Open<RegionId>>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    DescribeSceneDefenseObjectsRequest {
        "PolicyId" => policy_id: query,
        "RegionId" => region_id: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for DescribeSceneDefenseObjectsRequest {
    type Response = DescribeSceneDefenseObjectsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeSceneDefenseObjects")
        .required(&["PolicyId"])
        .success_flag("Success")
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeSceneDefenseObjectsRequest`].
#[non_exhaustive]
pub struct DescribeSceneDefenseObjectsResponse {
    /// The objects that were found or are concerned, one entry each.
    pub objects: Vec<SceneDefenseObject>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `FE07E73F-F19E-4A51-B62F-AC59E3B962D8`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    DescribeSceneDefenseObjectsResponse {
        "Objects" => objects: list(""),
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// The objects that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct SceneDefenseObject {
    /// Domain that the call or the item is about, as a rule a domain name. Example: `***.aliyun.com`.
    pub domain: Option<String>,
    /// ID of the policy that the item belongs to or stands for.
    /// Example: `47e07ebd-0ba5-4afc-957b-59d15b90****`.
    pub policy_id: Option<String>,
    /// Protected address. Example: `203.***.***.119`.
    pub vip: Option<String>,
}

response! {
    SceneDefenseObject {
        "Domain" => domain: value,
        "PolicyId" => policy_id: value,
        "Vip" => vip: value,
    }
}
