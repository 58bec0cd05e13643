// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAlertConfiguration`, from `ess_2022_02_22/DescribeAlertConfiguration.md`.

use alicloud_runtime::codegen::*;

/// Shows for which states of scaling activities text messages and e-mails are sent.
///
/// ```no_run
/// # async fn example(client: alicloud_ess_2022_02_22::Client) -> Result<(), alicloud_ess_2022_02_22::Error> {
/// let request = alicloud_ess_2022_02_22::DescribeAlertConfigurationRequest::new()
///     .scaling_group_id("...");
/// let reply = client.describe_alert_configuration(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAlertConfigurationRequest {
    /// **Required.** ID of the scaling group that the call is about.
    pub scaling_group_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeAlertConfigurationRequest {
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
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DescribeAlertConfigurationRequest {
        "ScalingGroupId" => scaling_group_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeAlertConfigurationRequest {
    type Response = DescribeAlertConfigurationResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeAlertConfiguration")
        .required(&["ScalingGroupId", "RegionId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeAlertConfigurationRequest`].
#[non_exhaustive]
pub struct DescribeAlertConfigurationResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3****`.
    pub request_id: Option<String>,
    /// The scale statuses that were found or are concerned, one entry each.
    /// Example: `ScaleSuccessful`.
    pub scale_statuses: Vec<String>,
}

response! {
    DescribeAlertConfigurationResponse {
        "RequestId" => request_id: value,
        "ScaleStatuses" => scale_statuses: list(""),
    }
}
