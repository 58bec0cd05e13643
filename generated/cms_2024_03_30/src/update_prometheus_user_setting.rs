// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdatePrometheusUserSetting`, from `cms_2024_03_30/UpdatePrometheusUserSetting.md`.

use alicloud_runtime::codegen::*;

/// Changes one user-wide Prometheus setting; moving usage data to another region hides its history.
///
/// ```no_run
/// # async fn example(client: alicloud_cms_2024_03_30::Client) -> Result<(), alicloud_cms_2024_03_30::Error> {
/// let request = alicloud_cms_2024_03_30::UpdatePrometheusUserSettingRequest::new()
///     .setting_key("financeUsageRegion")
///     .setting_value("ap-southeast-1");
/// let reply = client.update_prometheus_user_setting(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdatePrometheusUserSettingRequest {
    /// **Required.** Key that opens, signs or picks out the setting. Example: `financeUsageRegion`.
    pub setting_key: Option<String>,
    /// **Required.** Value that the setting has or is given. Example: `ap-southeast-1`.
    pub setting_value: Option<String>,
}

impl UpdatePrometheusUserSettingRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `settingKey`, which is required.
    pub fn setting_key(mut self, value: impl Into<String>) -> Self {
        self.setting_key = Some(value.into());
        self
    }
    /// Sets `settingValue`, which is required.
    pub fn setting_value(mut self, value: impl Into<String>) -> Self {
        self.setting_value = Some(value.into());
        self
    }
}

request! {
    UpdatePrometheusUserSettingRequest {
        "settingKey" => setting_key: path,
        "settingValue" => setting_value: query,
    }
}

impl Operation for UpdatePrometheusUserSettingRequest {
    type Response = UpdatePrometheusUserSettingResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdatePrometheusUserSetting")
        .roa("PUT", "/prometheus-user-setting/{settingKey}")
        .required(&["settingKey", "settingValue"]);
}

/// Response to [`UpdatePrometheusUserSettingRequest`].
#[non_exhaustive]
pub struct UpdatePrometheusUserSettingResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `8FDE2569-626B-5176-9844-28877A*****`.
    pub request_id: Option<String>,
}

response! {
    UpdatePrometheusUserSettingResponse {
        "requestId" => request_id: value,
    }
}
