// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyInstanceAttribute`, from `ess_2022_02_22/ModifyInstanceAttribute.md`.

use alicloud_runtime::codegen::*;

/// Sets whether a scaling group manages the lifecycle of instances that were added by hand.
///
/// ```no_run
/// # async fn example(client: alicloud_ess_2022_02_22::Client) -> Result<(), alicloud_ess_2022_02_22::Error> {
/// let request = alicloud_ess_2022_02_22::ModifyInstanceAttributeRequest::new()
///     .scaling_group_id("...");
/// let reply = client.modify_instance_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyInstanceAttributeRequest {
    /// ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** ID of the scaling group that the call is about.
    pub scaling_group_id: Option<String>,
    /// Whether Auto Scaling also releases the instance, as it does with those it created itself.
    pub entrusted: Option<bool>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// IDs of the instances that the call is applied to or narrowed down to. Items: at most 20.
    pub instance_ids: Vec<String>,
}

impl ModifyInstanceAttributeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `ScalingGroupId`, which is required.
    pub fn scaling_group_id(mut self, value: impl Into<String>) -> Self {
        self.scaling_group_id = Some(value.into());
        self
    }
    /// Sets `Entrusted`.
    #[inline]
    pub fn entrusted(mut self, value: bool) -> Self {
        self.entrusted = Some(value);
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `InstanceIds`.
    pub fn instance_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.instance_ids = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    ModifyInstanceAttributeRequest {
        "InstanceId" => instance_id: query,
        "ScalingGroupId" => scaling_group_id: query,
        "Entrusted" => entrusted: query,
        "RegionId" => region_id: query,
        "InstanceIds" => instance_ids: query,
    }
}

impl Operation for ModifyInstanceAttributeRequest {
    type Response = ModifyInstanceAttributeResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyInstanceAttribute")
        .required(&["ScalingGroupId", "RegionId"])
        .region("RegionId");
}

/// Response to [`ModifyInstanceAttributeRequest`].
pub type ModifyInstanceAttributeResponse = alicloud_runtime::EmptyResponse;
