// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ApplyEciScalingConfiguration`, from `ess_2022_02_22/ApplyEciScalingConfiguration.md`.

use alicloud_runtime::codegen::*;

/// Creates or updates an ECI scaling configuration from the content of a configuration file.
///
/// ```no_run
/// # async fn example(client: alicloud_ess_2022_02_22::Client) -> Result<(), alicloud_ess_2022_02_22::Error> {
/// let request = alicloud_ess_2022_02_22::ApplyEciScalingConfigurationRequest::new()
///     .content("...")
///     .scaling_group_id("...");
/// let reply = client.apply_eci_scaling_configuration(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ApplyEciScalingConfigurationRequest {
    /// **Required.** Text or data that the item consists of.
    pub content: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the scaling group that the call is about.
    pub scaling_group_id: Option<String>,
    /// ID of the scaling configuration that the call is about.
    pub scaling_configuration_id: Option<String>,
}

impl ApplyEciScalingConfigurationRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Content`, which is required.
    pub fn content(mut self, value: impl Into<String>) -> Self {
        self.content = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ScalingGroupId`, which is required.
    pub fn scaling_group_id(mut self, value: impl Into<String>) -> Self {
        self.scaling_group_id = Some(value.into());
        self
    }
    /// Sets `ScalingConfigurationId`.
    pub fn scaling_configuration_id(mut self, value: impl Into<String>) -> Self {
        self.scaling_configuration_id = Some(value.into());
        self
    }
}

request! {
    ApplyEciScalingConfigurationRequest {
        "Content" => content: query,
        "RegionId" => region_id: query,
        "ScalingGroupId" => scaling_group_id: query,
        "ScalingConfigurationId" => scaling_configuration_id: query,
    }
}

impl Operation for ApplyEciScalingConfigurationRequest {
    type Response = ApplyEciScalingConfigurationResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ApplyEciScalingConfiguration")
        .required(&["Content", "ScalingGroupId"])
        .region("RegionId");
}

/// Response to [`ApplyEciScalingConfigurationRequest`].
#[non_exhaustive]
pub struct ApplyEciScalingConfigurationResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3****`.
    pub request_id: Option<String>,
    /// ID of the scaling configuration that the item belongs to or stands for.
    /// Example: `asc-bp16har3jpj6fjbx****`.
    pub scaling_configuration_id: Option<String>,
}

response! {
    ApplyEciScalingConfigurationResponse {
        "RequestId" => request_id: value,
        "ScalingConfigurationId" => scaling_configuration_id: value,
    }
}
