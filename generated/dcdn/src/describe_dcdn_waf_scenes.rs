// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDcdnWafScenes`, from `dcdn/DescribeDcdnWafScenes.md`.

use alicloud_runtime::codegen::*;

/// Lists the types of protection policies that the account uses.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::DescribeDcdnWafScenesRequest::new();
/// let reply = client.describe_dcdn_waf_scenes(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDcdnWafScenesRequest {
    /// The defense scenes that are concerned.
    pub defense_scenes: Option<String>,
}

impl DescribeDcdnWafScenesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DefenseScenes`.
    pub fn defense_scenes(mut self, value: impl Into<String>) -> Self {
        self.defense_scenes = Some(value.into());
        self
    }
}

request! {
    DescribeDcdnWafScenesRequest {
        "DefenseScenes" => defense_scenes: query,
    }
}

impl Operation for DescribeDcdnWafScenesRequest {
    type Response = DescribeDcdnWafScenesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDcdnWafScenes").read_only();
}

/// Response to [`DescribeDcdnWafScenesRequest`].
#[non_exhaustive]
pub struct DescribeDcdnWafScenesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `3D7BB13C-DD84-5654-A835-B8E1385DE274`.
    pub request_id: Option<String>,
    /// The defense scenes that were found or are concerned, one entry each.
    pub defense_scenes: Vec<DefenseScene>,
}

response! {
    DescribeDcdnWafScenesResponse {
        "RequestId" => request_id: value,
        "DefenseScenes" => defense_scenes: list(""),
    }
}

/// The defense scenes that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct DefenseScene {
    /// How many there are of this: policy. Example: `10`.
    pub policy_count: Option<i32>,
    /// How many there are of this: rule. Example: `12`.
    pub rule_count: Option<i32>,
    /// Protection module the policy belongs to. Example: `waf_group`.
    pub defense_scene: Option<String>,
}

response! {
    DefenseScene {
        "PolicyCount" => policy_count: value,
        "RuleCount" => rule_count: value,
        "DefenseScene" => defense_scene: value,
    }
}
