// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetPrometheusUserSetting`, from `cms_2024_03_30/GetPrometheusUserSetting.md`.

use alicloud_runtime::codegen::*;

/// Shows the Prometheus settings that hold for the user.
///
/// ```no_run
/// # async fn example(client: alicloud_cms_2024_03_30::Client) -> Result<(), alicloud_cms_2024_03_30::Error> {
/// let request = alicloud_cms_2024_03_30::GetPrometheusUserSettingRequest::new();
/// let reply = client.get_prometheus_user_setting(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetPrometheusUserSettingRequest {
    /// Language of the texts. Default: `zh`. Example: `zh`.
    pub aliyun_lang: Option<String>,
}

impl GetPrometheusUserSettingRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `aliyunLang`.
    pub fn aliyun_lang(mut self, value: impl Into<String>) -> Self {
        self.aliyun_lang = Some(value.into());
        self
    }
}

request! {
    GetPrometheusUserSettingRequest {
        "aliyunLang" => aliyun_lang: query,
    }
}

impl Operation for GetPrometheusUserSettingRequest {
    type Response = GetPrometheusUserSettingResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetPrometheusUserSetting")
        .roa("GET", "/prometheus-user-setting")
        .read_only();
}

/// Response to [`GetPrometheusUserSettingRequest`].
#[non_exhaustive]
pub struct GetPrometheusUserSettingResponse {
    /// Settings of the user, by key.
    pub prometheus_user_setting: BTreeMap<String, String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `058550FA-DDBE-519E-9C6D-93521B9A5E90`.
    pub request_id: Option<String>,
}

response! {
    GetPrometheusUserSettingResponse {
        "prometheusUserSetting" => prometheus_user_setting: map,
        "requestId" => request_id: value,
    }
}
