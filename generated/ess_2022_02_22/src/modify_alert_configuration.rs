// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyAlertConfiguration`, from `ess_2022_02_22/ModifyAlertConfiguration.md`.

use alicloud_runtime::codegen::*;

/// Sets for which states of scaling activities text messages and e-mails are sent.
///
/// ```no_run
/// # async fn example(client: alicloud_ess_2022_02_22::Client) -> Result<(), alicloud_ess_2022_02_22::Error> {
/// let request = alicloud_ess_2022_02_22::ModifyAlertConfigurationRequest::new()
///     .scaling_group_id("...");
/// let reply = client.modify_alert_configuration(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyAlertConfigurationRequest {
    /// **Required.** ID of the scaling group that the call is about.
    pub scaling_group_id: Option<String>,
    /// The scale statuses to work on or to narrow the list down to. Items: at most 10.
    pub scale_statuses: Vec<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl ModifyAlertConfigurationRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ScalingGroupId`, which is required.
    pub fn scaling_group_id(mut self, value: impl Into<String>) -> Self {
        self.scaling_group_id = Some(value.into());
        self
    }
    /// Sets `ScaleStatuses`.
    pub fn scale_statuses(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.scale_statuses = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    ModifyAlertConfigurationRequest {
        "ScalingGroupId" => scaling_group_id: query,
        "ScaleStatuses" => scale_statuses: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for ModifyAlertConfigurationRequest {
    type Response = ModifyAlertConfigurationResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyAlertConfiguration")
        .required(&["ScalingGroupId", "RegionId"])
        .region("RegionId");
}

/// Response to [`ModifyAlertConfigurationRequest`].
pub type ModifyAlertConfigurationResponse = alicloud_runtime::EmptyResponse;
