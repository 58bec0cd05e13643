// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeRdsResourceSettings`, from `rds/DescribeRdsResourceSettings.md`.

use alicloud_runtime::codegen::*;

/// Deprecated; used to return what certain spots of the console show.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::DescribeRdsResourceSettingsRequest::new()
///     .resource_niche("...");
/// let reply = client.describe_rds_resource_settings(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct DescribeRdsResourceSettingsRequest {
    /// **Required.** Spot in the console whose contents are asked for.
    pub resource_niche: Option<String>,
}

impl DescribeRdsResourceSettingsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ResourceNiche`, which is required.
    pub fn resource_niche(mut self, value: impl Into<String>) -> Self {
        self.resource_niche = Some(value.into());
        self
    }
}

request! {
    DescribeRdsResourceSettingsRequest {
        "ResourceNiche" => resource_niche: query,
    }
}

impl Operation for DescribeRdsResourceSettingsRequest {
    type Response = DescribeRdsResourceSettingsResponse;
    type Error = DescribeRdsResourceSettingsError;
    const INFO: OperationInfo = super::operation("DescribeRdsResourceSettings")
        .required(&["ResourceNiche"])
        .read_only();
    const ERRORS: &'static [DescribeRdsResourceSettingsError] = &[
        DescribeRdsResourceSettingsError::OrderComboInstanceNotAllowOperate,
        DescribeRdsResourceSettingsError::PricePricingPlanResultNotFound,
        DescribeRdsResourceSettingsError::OrderNoRealNameAuthentication,
    ];
}

/// Response to [`DescribeRdsResourceSettingsRequest`].
#[non_exhaustive]
pub struct DescribeRdsResourceSettingsResponse {
    /// ID of this call; quote it when asking support about it.
    pub request_id: Option<String>,
    /// Contents of the console, one entry each.
    pub rds_instance_resource_settings: Vec<RdsInstanceResourceSetting>,
}

response! {
    DescribeRdsResourceSettingsResponse {
        "RequestId" => request_id: value,
        "RdsInstanceResourceSettings" => rds_instance_resource_settings: list("RdsInstanceResourceSetting"),
    }
}

/// Contents of the console, one entry each.
#[non_exhaustive]
pub struct RdsInstanceResourceSetting {
    /// Kind of the button in the pop-up window.
    pub popped_up_button_type: Option<String>,
    /// What the notice bar contains.
    pub notice_bar_content: Option<String>,
    /// Last day of the period concerned.
    pub end_date: Option<String>,
    /// What the popped up contains.
    pub popped_up_content: Option<String>,
    /// First day of the period concerned.
    pub start_date: Option<String>,
    /// Text on the button of the pop-up window.
    pub popped_up_button_text: Option<String>,
    /// Whether the item is shown at the top.
    pub is_top: Option<String>,
    /// Spot in the console that the item belongs to.
    pub resource_niche: Option<String>,
    /// URL that the button of the pop-up window leads to.
    pub popped_up_button_url: Option<String>,
}

response! {
    RdsInstanceResourceSetting {
        "PoppedUpButtonType" => popped_up_button_type: value,
        "NoticeBarContent" => notice_bar_content: value,
        "EndDate" => end_date: value,
        "PoppedUpContent" => popped_up_content: value,
        "StartDate" => start_date: value,
        "PoppedUpButtonText" => popped_up_button_text: value,
        "IsTop" => is_top: value,
        "ResourceNiche" => resource_niche: value,
        "PoppedUpButtonUrl" => popped_up_button_url: value,
    }
}

/// Errors that the documentation of [`DescribeRdsResourceSettingsRequest`] names.
///
/// - [`OrderComboInstanceNotAllowOperate`](super::DocumentedError::OrderComboInstanceNotAllowOperate)
/// - [`PricePricingPlanResultNotFound`](super::DocumentedError::PricePricingPlanResultNotFound)
/// - [`OrderNoRealNameAuthentication`](super::DocumentedError::OrderNoRealNameAuthentication)
pub type DescribeRdsResourceSettingsError = super::DocumentedError;
