// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `OpenArmsServiceSecondVersion`, from `arms/OpenArmsServiceSecondVersion.md`.

use alicloud_runtime::codegen::*;

/// Activates pay-as-you-go billing for an ARMS sub-service and returns the order ID.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::OpenArmsServiceSecondVersionRequest::new()
///     .region_id("cn-hangzhou")
///     .type_("arms");
/// let reply = client.open_arms_service_second_version(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct OpenArmsServiceSecondVersionRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Kind of the item, out of those that the service tells apart. Example: `arms`.
    pub type_: Option<String>,
}

impl OpenArmsServiceSecondVersionRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `Type`, which is required.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
}

request! {
    OpenArmsServiceSecondVersionRequest {
        "RegionId" => region_id: query,
        "Type" => type_: query,
    }
}

impl Operation for OpenArmsServiceSecondVersionRequest {
    type Response = OpenArmsServiceSecondVersionResponse;
    type Error = OpenArmsServiceSecondVersionError;
    const INFO: OperationInfo = super::operation("OpenArmsServiceSecondVersion")
        .required(&["RegionId", "Type"])
        .region("RegionId");
    const ERRORS: &'static [OpenArmsServiceSecondVersionError] = &[
        OpenArmsServiceSecondVersionError::InsufficientAvailableQuota,
    ];
}

/// Response to [`OpenArmsServiceSecondVersionRequest`].
#[non_exhaustive]
pub struct OpenArmsServiceSecondVersionResponse {
    /// Number of the order, for looking it up in the order system. Example: `20896874992****`.
    pub order_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `9ED50893-F3C4-42DF-ABB2-C200BE******`.
    pub request_id: Option<String>,
}

response! {
    OpenArmsServiceSecondVersionResponse {
        "OrderId" => order_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`OpenArmsServiceSecondVersionRequest`] names.
///
/// - [`InsufficientAvailableQuota`](super::DocumentedError::InsufficientAvailableQuota)
pub type OpenArmsServiceSecondVersionError = super::DocumentedError;
