// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `StartAlert`, from `arms/StartAlert.md`.

use alicloud_runtime::codegen::*;

/// Switches an alert rule on, so that it is evaluated again.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::StartAlertRequest::new()
///     .alert_id("1610***")
///     .region_id("cn-hangzhou");
/// let reply = client.start_alert(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct StartAlertRequest {
    /// **Required.** ID of the alert that the call is about. Example: `1610***`.
    pub alert_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the proxy user that the call is about. Example: `123412**`.
    pub proxy_user_id: Option<String>,
}

impl StartAlertRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AlertId`, which is required.
    pub fn alert_id(mut self, value: impl Into<String>) -> Self {
        self.alert_id = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ProxyUserId`.
    pub fn proxy_user_id(mut self, value: impl Into<String>) -> Self {
        self.proxy_user_id = Some(value.into());
        self
    }
}

request! {
    StartAlertRequest {
        "AlertId" => alert_id: query,
        "RegionId" => region_id: query,
        "ProxyUserId" => proxy_user_id: query,
    }
}

impl Operation for StartAlertRequest {
    type Response = StartAlertResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("StartAlert")
        .required(&["AlertId", "RegionId"])
        .success_flag("IsSuccess")
        .region("RegionId");
}

/// Response to [`StartAlertRequest`].
#[non_exhaustive]
pub struct StartAlertResponse {
    /// Whether the is succeeded. Example: `true`.
    pub is_success: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `27E653FA-5958-45BE-8AA9-14D884DC****`.
    pub request_id: Option<String>,
}

response! {
    StartAlertResponse {
        "IsSuccess" => is_success: value,
        "RequestId" => request_id: value,
    }
}
