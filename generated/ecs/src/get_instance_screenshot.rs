// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetInstanceScreenshot`, from `ecs/GetInstanceScreenshot.md`.

use alicloud_runtime::codegen::*;

/// Takes a picture of the screen of an instance, useful when it cannot be reached otherwise.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::GetInstanceScreenshotRequest::new()
///     .instance_id("i-bp1gbz20g229bvu5****")
///     .region_id("cn-shenzhen")
///     .wake_up(false);
/// let reply = client.get_instance_screenshot(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetInstanceScreenshotRequest {
    /// **Required.** ID of an instance, as [`RunInstances`](super::Client::run_instances) or
    /// [`DescribeInstances`](super::Client::describe_instances) returned it.
    /// Example: `i-bp1gbz20g229bvu5****`.
    pub instance_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`. Example: `cn-shenzhen`.
    pub region_id: Option<String>,
    /// Whether to wake the instance first if it is asleep. Default: `false`. Example: `false`.
    pub wake_up: Option<bool>,
    /// Login name of the account that the resource belongs to. Example: `ECSforCloud@Alibaba.com`.
    pub owner_account: Option<String>,
}

impl GetInstanceScreenshotRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `WakeUp`.
    #[inline]
    pub fn wake_up(mut self, value: bool) -> Self {
        self.wake_up = Some(value);
        self
    }
    /// Sets `OwnerAccount`.
    pub fn owner_account(mut self, value: impl Into<String>) -> Self {
        self.owner_account = Some(value.into());
        self
    }
}

request! {
    GetInstanceScreenshotRequest {
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
        "WakeUp" => wake_up: query,
        "OwnerAccount" => owner_account: query,
    }
}

impl Operation for GetInstanceScreenshotRequest {
    type Response = GetInstanceScreenshotResponse;
    type Error = GetInstanceScreenshotError;
    const INFO: OperationInfo = super::operation("GetInstanceScreenshot")
        .required(&["InstanceId", "RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [GetInstanceScreenshotError] = &[
        GetInstanceScreenshotError::MissingParameter,
        GetInstanceScreenshotError::InvalidParameter2,
        GetInstanceScreenshotError::IncorrectInstanceStatus,
        GetInstanceScreenshotError::NotSupported,
        GetInstanceScreenshotError::Throttling,
    ];
}

/// Response to [`GetInstanceScreenshotRequest`].
#[non_exhaustive]
pub struct GetInstanceScreenshotResponse {
    /// ID of an instance, as [`RunInstances`](super::Client::run_instances) or
    /// [`DescribeInstances`](super::Client::describe_instances) returned it.
    /// Example: `i-bp1gbz20g229bvu5****`.
    pub instance_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
    /// Picture of the instance's screen: a JPEG file in Base64.
    /// Example: `iVBORw0KGgoA...AAABJRU5ErkJggg==`.
    pub screenshot: Option<String>,
}

response! {
    GetInstanceScreenshotResponse {
        "InstanceId" => instance_id: value,
        "RequestId" => request_id: value,
        "Screenshot" => screenshot: value,
    }
}

/// Errors that the documentation of [`GetInstanceScreenshotRequest`] names.
///
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InvalidParameter2`](super::DocumentedError::InvalidParameter2), here with HTTP status 404
/// - [`IncorrectInstanceStatus`](super::DocumentedError::IncorrectInstanceStatus), here with HTTP status 405
/// - [`NotSupported`](super::DocumentedError::NotSupported)
/// - [`Throttling`](super::DocumentedError::Throttling), here with HTTP status 429
pub type GetInstanceScreenshotError = super::DocumentedError;
